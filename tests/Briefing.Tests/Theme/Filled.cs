using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;

namespace Briefing.Tests.Theme;

/// <summary>Models with everything in them that a model can have: every property set, every list with two items.</summary>
internal sealed class Filled(Func<int, string> text)
{
    private int strings;

    /// <summary>Every kind of page there is.</summary>
    public static IEnumerable<Type> PageModels => typeof(PageModel).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract)
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>A model whose texts are <c>text 1</c>, <c>text 2</c> …</summary>
    public static PageModel Plainly(Type type) => Of(type, number => $"text {number}");

    /// <summary>A model whose texts a function of their number makes.</summary>
    public static PageModel Of(Type type, Func<int, string> text) => (PageModel)new Filled(text).Value(type);

    private object Value(Type type)
    {
        if (type == typeof(string)) return text(++strings);
        if (type == typeof(int)) return 2;
        if (type == typeof(bool)) return true;
        if (type == typeof(Html)) return new Html($"<em>markup {++strings}</em>");
        if (Nullable.GetUnderlyingType(type) is { } value) return Value(value);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return Two(type.GetGenericArguments()[0]);
        if (type == typeof(ImmutableDictionary<string, Script>))
        {
            return ImmutableDictionary<string, Script>.Empty.Add("search.js", (Script)Value(typeof(Script))).Add("redirect.js", (Script)Value(typeof(Script)));
        }
        var instance = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            property.SetValue(instance, Value(property.PropertyType));
        }
        return instance;
    }

    private object Two(Type item)
    {
        var items = Array.CreateInstance(item, 2);
        ((IList)items)[0] = Value(item);
        ((IList)items)[1] = Value(item);
        return typeof(ImmutableArray).GetMethods().Single(IsCreateFromArray).MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static bool IsCreateFromArray(MethodInfo method) =>
        method.Name == nameof(ImmutableArray.Create) && method.GetParameters() is [{ ParameterType.IsArray: true }];
}

using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Briefing.Theme;

namespace Briefing.Tests.Theme;

public sealed partial class LanguagesTests
{
    private static string Folder([CallerFilePath] string path = "") => Path.GetFullPath("../../../theme/strings", Path.GetDirectoryName(path)!);

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder(), "*.cs").Select(f => Path.GetFileName(f)).Where(f => f != "Words.cs").Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Keys => typeof(Strings).GetProperties().Where(p => p.SetMethod is { IsPublic: true }).Select(p => p.Name);

    [Theory, MemberData(nameof(Files))]
    public void A_language_says_every_word_once(string file)
    {
        var said = Key().Matches(File.ReadAllText(Path.Combine(Folder(), file))).Select(m => m.Groups["key"].Value);

        Assert.Equal(Keys.Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_five_languages_each_with_a_file_but_English()
    {
        Assert.Equal(["en", "de", "fr", "es", "uk"], Languages.All.Select(l => l.Language));
        Assert.Equal(Languages.All.Length - 1, Files.Count);
    }

    [Fact]
    public void Words_are_filled_in_the_same_way_in_every_language()
    {
        foreach (var language in Languages.All)
        {
            foreach (var text in typeof(Strings).GetProperties().Where(p => p.PropertyType == typeof(string) && p.SetMethod is not null))
            {
                var said = (string)text.GetValue(language)!;
                Assert.False(string.IsNullOrWhiteSpace(said), $"{language.Language}: {text.Name}");
                Assert.Equal(((string)text.GetValue(Languages.All[0])!).Contains("{0}", StringComparison.Ordinal), said.Contains("{0}", StringComparison.Ordinal));
            }
            foreach (var made in typeof(Strings).GetProperties().Where(p => p.SetMethod is not null && p.PropertyType.Name.StartsWith("Func", StringComparison.Ordinal)))
            {
                var function = (Delegate)made.GetValue(language)!;
                var said = (string)function.DynamicInvoke([.. function.Method.GetParameters().Select(p => Sample(p.ParameterType))])!;
                Assert.Matches(@"\S", said);
                Assert.DoesNotContain("  ", said, StringComparison.Ordinal);
            }
        }

        static object Sample(Type type) => type == typeof(int) ? 7 : type == typeof(string) ? "X" : new[] { "A", "B", "C" };
    }

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("UK", "uk")]
    [InlineData("pl", "en")]
    [InlineData("", "en")]
    public void A_region_is_of_no_account_and_English_stands_in(string tag, string language) => Assert.Equal(language, Languages.Of(tag).Language);

    [Theory]
    [InlineData("en", 1, "1 article")]
    [InlineData("en", 0, "0 articles")]
    [InlineData("fr", 0, "0 article")]
    [InlineData("fr", 2, "2 articles")]
    [InlineData("uk", 1, "1 стаття")]
    [InlineData("uk", 3, "3 статті")]
    [InlineData("uk", 5, "5 статей")]
    [InlineData("uk", 11, "11 статей")]
    [InlineData("uk", 12, "12 статей")]
    [InlineData("uk", 21, "21 стаття")]
    [InlineData("uk", 112, "112 статей")]
    [InlineData("uk", 122, "122 статті")]
    public void A_count_is_declined_as_the_language_does(string language, int count, string said) => Assert.Equal(said, Languages.Of(language).ArticleCount(count));

    [Fact]
    public void In_German_an_article_is_in_the_dative_where_something_is_in_it()
    {
        Assert.Equal("2 Personen in 1 Artikel", Languages.Of("de").InArticles("2 Personen", 1));
        Assert.Equal("2 Personen in 3 Artikeln", Languages.Of("de").InArticles("2 Personen", 3));
    }

    [GeneratedRegex("^        (?<key>[A-Z][A-Za-z]+) = ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Key();
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Briefing.Engine.Enrichment.Vocabulary;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Naming;

/// <summary>
/// Whom a short name means: the cast of one text, as a reader has met it so far. A family name or weak alias means the one entity of that name
/// that was named in full before. Once somebody else of the name has been named, registered or not, only a title, an initial or a generation
/// that fits one of them settles it.
/// </summary>
internal sealed class ShortNames(DateOnly day)
{
    private readonly HashSet<Id> _introduced = [];
    private readonly HashSet<string> _otherThings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<Id>> _titled = new(StringComparer.Ordinal);

    /// <summary>The reader has met an entity.</summary>
    public void Introduce(Id entity) => _introduced.Add(entity);

    /// <summary>Whom the reader has met.</summary>
    public IReadOnlySet<Id> Introduced => _introduced;

    /// <summary>Whether the reader has met an entity.</summary>
    public bool Knows(Id entity) => _introduced.Contains(entity);

    /// <summary>Who of each family name was named.</summary>
    public Namesakes Namesakes { get; } = new();

    /// <summary>The reader has met something unregistered that "the agency" could mean: the European Space Agency.</summary>
    public void IntroduceOtherThing(string noun) => _otherThings.Add(noun);

    /// <summary>The reader has met an entity with a title before its name: "the president" may mean it.</summary>
    public void IntroduceTitle(string title, Id entity)
    {
        if (!_titled.TryGetValue(title, out var entities)) _titled.Add(title, entities = []);
        entities.Add(entity);
    }

    /// <summary>
    /// The one entity among several that a short name means; null where that is in doubt. All of them have been introduced.
    /// </summary>
    /// <param name="forms">The forms that match, of introduced entities.</param>
    /// <param name="title">The folded title before the name, or null.</param>
    /// <param name="word">The name's first word in the text.</param>
    public Entity? Choose(ImmutableArray<NameForm> forms, string? title, in Word word)
    {
        var gender = TitleGender(title);
        var fitting = forms.Where(f => gender == Gender.Unknown || GenderOf(f.Entity) is var own && (own == Gender.Unknown || own == gender)).ToImmutableArray();
        if (fitting.IsEmpty) return null;

        var exact = fitting.Where(f => f.Kind == FormKind.Initials || IsGeneration(f)).ToImmutableArray();
        if (!exact.IsEmpty) return Only(exact);

        if (fitting.Any(f => f.Kind == FormKind.Weak))
        {
            var noun = fitting[0].Row.Keys[^1];
            if (_otherThings.Contains(noun)) return null;
            var holders = _titled.GetValueOrDefault(noun);
            if (holders is not null && holders.Any(h => !fitting.Any(f => f.Entity.Id == h))) return null;
            // Two commanders: the one in office, where the register says of all others that they were not on this day.
            return Only(fitting) ?? (Only([.. fitting.Where(f => HoldsRole(f.Entity, noun))]) is { } inOffice && fitting.All(f => f.Entity.Id == inOffice.Id || HeldRole(f.Entity, noun)) ? inOffice : null);
        }

        // Bill Nelson and Dr. Alondra Nelson: "Dr. Nelson" is she.
        if (title is not null && Titles.ArePersonal(title) && fitting.Length > 1 && _titled.TryGetValue(title, out var bearers)
            && Only([.. fitting.Where(f => bearers.Contains(f.Entity.Id))]) is { } bearer) return bearer;

        var excluded = forms.Select(f => f.Entity.Id).Except(fitting.Select(f => f.Entity.Id)).ToHashSet();
        var place = word;
        if (Only([.. fitting.Where(f => Namesakes.MeansOnly(FamilyKey(f.Entity), f.Entity.Id, place, excluded))]) is { } only)
        {
            Namesakes.UseBare(FamilyKey(only), only.Id);
            return only;
        }
        if (title is not null && Only([.. fitting.Where(f => HoldsRole(f.Entity, title))]) is { } holder) return holder;
        if (Only(fitting) is not null) return null;
        // Gender settles it where it is known of all.
        if (gender != Gender.Unknown && Only([.. fitting.Where(f => GenderOf(f.Entity) == gender)]) is { } titled && fitting.All(f => GenderOf(f.Entity) != Gender.Unknown)) return titled;
        // Father and son: the bare name is the one without a generation, whose son is called "Jr.".
        return Only([.. fitting.Where(f => !HasGeneration(f.Entity))]) is { } elder && fitting.Where(f => f.Entity.Id != elder.Id).All(f => HasGeneration(f.Entity)) ? elder : null;
    }

    // Asked at every mention of a person.
    private static readonly ConditionalWeakTable<Entity, string> FamilyKeys = [];

    /// <summary>What bearers of one family name have in common.</summary>
    public static string FamilyKey(Entity entity) => FamilyKeys.GetValue(entity, static e => string.Join(' ', NameForms.FamilyOf(e)));

    /// <summary>Whether a title before the name belongs to a role that the entity holds on the day.</summary>
    public bool HoldsRole(Entity entity, string title) =>
        entity.RolesOn(day).Any(r => Has(r, title));

    // On other days only.
    private bool HeldRole(Entity entity, string title) => entity.Roles.Any(r => r.Dates != DateRange.Always && !r.Dates.Contains(day) && Has(r, title)) && !HoldsRole(entity, title);

    private static bool Has(Role role, string title) => NameRow.Of(role.Title) is { } row && row.Keys.Contains(title, StringComparer.Ordinal);

    /// <summary>The gender of a person's given name, where that is known.</summary>
    public static Gender GenderOf(Entity entity) =>
        entity.Id.Kind == EntityKind.People && NameRow.Of(entity.Name) is { Length: > 1 } row ? GivenNames.GenderOf(row.Keys[0]) : Gender.Unknown;

    private static Gender TitleGender(string? title) => title switch
    {
        "mr" or "sir" or "lord" or "king" or "prince" or "baron" or "duke" or "earl" or "herr" or "monsieur" or "senor" or "don" or "father" or "brother"
            or "congressman" or "councilman" or "spokesman" or "businessman" or "chairman" or "emperor" or "pope" or "sr" or "m" => Gender.Male,
        "mrs" or "ms" or "miss" or "madam" or "madame" or "mme" or "mlle" or "frau" or "senora" or "dona" or "lady" or "dame" or "queen" or "princess" or "baroness"
            or "duchess" or "countess" or "empress" or "sister" or "mother" or "congresswoman" or "councilwoman" or "spokeswoman" or "businesswoman"
            or "chairwoman" or "actress" or "sra" => Gender.Female,
        _ => Gender.Unknown,
    };

    private static bool IsGeneration(NameForm form) => form.Kind == FormKind.Family && form.Row.Length > 1 && Lexicon.Generations.Contains(form.Row.Keys[^1]);

    private static bool HasGeneration(Entity entity) => NameRow.Of(entity.Name) is { } row && RegnalNames.HasNumber(row);

    private static Entity? Only(ImmutableArray<NameForm> forms) =>
        forms.Select(f => f.Entity.Id).Distinct().Count() == 1 ? forms[0].Entity : null;
}

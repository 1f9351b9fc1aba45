using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefing.Engine.Model;

namespace Briefing.Engine.Enrichment.Vocabulary;

/// <summary>The cases of Ukrainian and Russian but the nominative. A vocative is how somebody is spoken to, not of.</summary>
internal enum SlavicCase
{
    /// <summary>Of whom.</summary>
    Genitive,

    /// <summary>To whom.</summary>
    Dative,

    /// <summary>Whom.</summary>
    Accusative,

    /// <summary>By whom.</summary>
    Instrumental,

    /// <summary>In, on, about whom.</summary>
    Locative,
}

/// <summary>
/// The regular endings of proper names in Ukrainian and Russian, as school grammars give them (Ukrainian orthography of 2019, §§ 82–104; Rosenthal's
/// handbook, §§ 149–150). Both languages' endings where the spelling does not tell which it is: a form that one of them lacks stands in no text.
/// What is declined irregularly has no forms here.
/// </summary>
internal static class SlavicNouns
{
    /// <summary>The forms of a word of a person's name; the word itself where it is not declined, none where no rule is sure.</summary>
    /// <param name="word">In the nominative.</param>
    /// <param name="case">Which case.</param>
    /// <param name="gender">The bearer's.</param>
    /// <param name="isGiven">Whether it is the given name: Андрій is a noun, Третій as a family name is not.</param>
    public static ImmutableArray<string> Person(string word, SlavicCase @case, Gender gender, bool isGiven)
    {
        if (word.Length < 3) return [];
        if (gender == Gender.Female)
        {
            if (!isGiven && Ends(word, "ська", "цька", "зька", "ская", "цкая")) return AdjectiveFeminine(word, @case);
            if (!isGiven && Ends(word, "ова", "ева", "єва", "їва", "ина", "іна", "їна", "ына")) return PossessiveFeminine(word, @case);
            if (!isGiven && Ends(word, "ая", "яя")) return AdjectiveFeminine(word, @case);
            return word[^1] is 'а' or 'я' ? InA(word, @case) : isGiven && word[^1] == 'ь' ? [] : [word];
        }
        if (word[^1] is 'а' or 'я') return InA(word, @case);
        if (!isGiven && Ends(word, "ий", "ый") || (!isGiven && Ends(word, "ой") && word.Length > 4)) return AdjectiveMasculine(word, @case);
        if (!isGiven && Ends(word, "ов", "ев", "єв", "ёв", "їв", "ин", "ін", "їн", "ын")) return PossessiveMasculine(word, @case);
        return Masculine(word, @case, isAnimate: true);
    }

    /// <summary>The same for a place or an organisation: of several words, adjectives before a noun.</summary>
    /// <param name="word">In the nominative.</param>
    /// <param name="case">Which case.</param>
    /// <param name="isHead">Whether it is the last word, the noun.</param>
    public static ImmutableArray<string> Thing(string word, SlavicCase @case, bool isHead)
    {
        if (word.Length < 3 || char.IsUpper(word[1])) return [];
        if (!isHead)
        {
            return Ends(word, "ий", "ый") ? Inanimate(AdjectiveMasculine(word, @case), word, @case)
                : Ends(word, "ська", "цька", "зька", "ая", "на", "ова") ? AdjectiveFeminine(word, @case)
                : [];
        }
        return word[^1] switch
        {
            'а' => InA(word, @case),
            'я' when !Ends(word, "жжя", "ззя", "лля", "ння", "ття", "ччя") => InA(word, @case),
            'ь' => [.. Masculine(word, @case, isAnimate: false), .. InSoftSign(word, @case)],
            'о' or 'й' => Masculine(word, @case, isAnimate: false),
            _ when IsConsonant(word[^1]) => Masculine(word, @case, isAnimate: false),
            _ => [],
        };
    }

    /// <summary>Whether a given name that ends as women's do is a man's. Folded.</summary>
    public static bool IsMansNameInA(string given) => MenInA.Contains(given);

    private static readonly FrozenSet<string> MenInA = "микола ілля илья никита лука фома хома кузьма сава савва данила гаврила михаила добриня сергия"
        .Split(' ').Select(Names.Fold).ToFrozenSet(StringComparer.Ordinal);

    // Зеленський, Білий, Толстой.
    private static ImmutableArray<string> AdjectiveMasculine(string word, SlavicCase @case) => With(word[..^2], @case switch
    {
        SlavicCase.Dative => ["ому"],
        SlavicCase.Instrumental => ["им", "ым"],
        SlavicCase.Locative => ["ому", "ім", "ом"],
        _ => ["ого"],
    });

    // Зеленська, Орловская.
    private static ImmutableArray<string> AdjectiveFeminine(string word, SlavicCase @case) => With(Ends(word, "ая", "яя") ? word[..^2] : word[..^1], @case switch
    {
        SlavicCase.Genitive => ["ої", "ой"],
        SlavicCase.Accusative => Ends(word, "ая", "яя") ? ["ую"] : ["у"],
        SlavicCase.Instrumental => ["ою", "ой"],
        _ => ["ій", "ой"],
    });

    // Волков, Путін.
    private static ImmutableArray<string> PossessiveMasculine(string word, SlavicCase @case) => With(word, @case switch
    {
        SlavicCase.Dative => ["у", "ові"],
        SlavicCase.Instrumental => ["им", "ым", "ом"],
        SlavicCase.Locative => ["і", "у", "ові", "е"],
        _ => ["а"],
    });

    // Волкова, Путіна.
    private static ImmutableArray<string> PossessiveFeminine(string word, SlavicCase @case) => With(word[..^1], @case switch
    {
        SlavicCase.Genitive => ["ої", "ой"],
        SlavicCase.Accusative => ["у"],
        SlavicCase.Instrumental => ["ою", "ой"],
        _ => ["ій", "ой"],
    });

    // Олена, Марія, Микола, Україна, Одеса.
    private static ImmutableArray<string> InA(string word, SlavicCase @case)
    {
        var stem = word[..^1];
        if (word[^1] == 'я')
        {
            // Марія, Італія; Наталья, Софья.
            return With(stem, @case switch
            {
                SlavicCase.Accusative => ["ю"],
                SlavicCase.Instrumental => ["єю", "ею", "ей"],
                SlavicCase.Dative or SlavicCase.Locative => ["ї", "і", "и", "е"],
                _ => ["ї", "і", "и"],
            });
        }
        var softened = stem[^1] switch { 'г' => stem[..^1] + "з", 'к' => stem[..^1] + "ц", 'х' => stem[..^1] + "с", _ => stem };
        return @case switch
        {
            SlavicCase.Genitive => With(stem, ["и", "ы", "і"]),
            SlavicCase.Accusative => With(stem, ["у"]),
            SlavicCase.Instrumental => With(stem, ["ою", "ой", "ею", "ей"]),
            _ => [softened + "і", stem + "е"],
        };
    }

    // Казань.
    private static ImmutableArray<string> InSoftSign(string word, SlavicCase @case) => @case switch
    {
        SlavicCase.Accusative => [],
        SlavicCase.Instrumental => [word + "ю"],
        _ => With(word[..^1], ["і", "и"]),
    };

    private static ImmutableArray<string> Masculine(string word, SlavicCase @case, bool isAnimate)
    {
        if (@case == SlavicCase.Accusative)
        {
            return isAnimate ? Masculine(word, SlavicCase.Genitive, isAnimate) : word[^1] == 'о' ? [] : [word];
        }
        // Шевченко is declined in Ukrainian and is not in Russian.
        if (word[^1] == 'о')
        {
            return isAnimate && !IsConsonant(word[^2]) ? [word] : [.. With(word[..^1], Hard(@case)), .. Ends(word, "ко") && isAnimate ? [word] : ImmutableArray<string>.Empty];
        }
        // Кравець, Донець; not Швець.
        if (Ends(word, "ець", "ец") && word.Length > 5) return With(word[..^(word[^1] == 'ь' ? 3 : 2)] + "ц", [.. Hard(@case), .. Soft(@case, afterVowel: false)]);
        if (word[^1] is 'й' or 'ь') return With(StemOf(word[..^1], isAnimate), Soft(@case, afterVowel: word[^1] == 'й'));
        if (!IsConsonant(word[^1])) return [word];
        var stem = StemOf(word, isAnimate);
        return word[^1] == 'р' ? With(stem, [.. Hard(@case), .. Soft(@case, afterVowel: false)]) : With(stem, Hard(@case));
    }

    // Київ: Києва, Львів: Львова, Тернопіль: Тернополя. The vowel of a closed syllable, in places; a person's name keeps it.
    private static string StemOf(string word, bool isAnimate) =>
        isAnimate ? word
        : Ends(word, "їв") ? word[..^2] + "єв"
        : Ends(word, "ів") ? word[..^2] + "ов"
        : Ends(word, "піл") ? word[..^2] + "ол"
        : word;

    private static string[] Hard(SlavicCase @case) => @case switch
    {
        SlavicCase.Dative => ["у", "ові", "еві"],
        SlavicCase.Instrumental => ["ом", "ем"],
        SlavicCase.Locative => ["і", "у", "ові", "еві", "е"],
        _ => ["а"],
    };

    private static string[] Soft(SlavicCase @case, bool afterVowel) => @case switch
    {
        SlavicCase.Dative => ["ю", afterVowel ? "єві" : "еві"],
        SlavicCase.Instrumental => afterVowel ? ["єм", "ем"] : ["ем"],
        SlavicCase.Locative => ["ю", "ї", "і", "е", "и", afterVowel ? "єві" : "еві"],
        _ => ["я"],
    };

    private static ImmutableArray<string> Inanimate(ImmutableArray<string> forms, string word, SlavicCase @case) => @case == SlavicCase.Accusative ? [word] : forms;

    private static ImmutableArray<string> With(string stem, string[] endings) => [.. endings.Select(e => stem + e)];

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool IsConsonant(char c) => "бвгґджзклмнпрстфхцчшщ".Contains(c, StringComparison.Ordinal);
}

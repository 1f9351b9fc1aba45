using System.Buffers;
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

/// <summary>Which of the two languages a name is spelled in.</summary>
internal enum SlavicSpelling
{
    /// <summary>Its letters do not tell.</summary>
    Either,

    /// <summary>With і, ї, є or ґ.</summary>
    Ukrainian,

    /// <summary>With ы, э, ё or ъ.</summary>
    Russian,
}

/// <summary>
/// The regular endings of proper names in Ukrainian and Russian, as school grammars give them (Ukrainian orthography of 2019, §§ 82–104; Rosenthal's
/// handbook, §§ 149–150). Both languages' endings where the spelling does not tell which it is: a form that one of them lacks stands in no text.
/// What is declined irregularly has no forms here.
/// </summary>
internal sealed class SlavicNouns(SlavicSpelling spelling)
{
    /// <summary>The endings for a name, by its letters.</summary>
    public static SlavicNouns For(string name) => new(
        name.AsSpan().ContainsAny(UkrainianLetters) ? SlavicSpelling.Ukrainian
        : name.AsSpan().ContainsAny(RussianLetters) ? SlavicSpelling.Russian
        : SlavicSpelling.Either);

    /// <summary>The forms of a word of a person's name; the word itself where it is not declined, none where no rule is sure.</summary>
    /// <param name="word">In the nominative.</param>
    /// <param name="case">Which case.</param>
    /// <param name="gender">The bearer's.</param>
    /// <param name="isGiven">Whether it is the given name: Андрій is a noun, Третій as a family name is not.</param>
    public ImmutableArray<string> Person(string word, SlavicCase @case, Gender gender, bool isGiven)
    {
        if (word.Length < 3) return [];
        if (gender == Gender.Female)
        {
            if (!isGiven && Ends(word, "ська", "цька", "зька", "ская", "цкая", "ая", "яя")) return AdjectiveFeminine(word, @case);
            if (!isGiven && Ends(word, "ова", "ева", "єва", "їва", "ина", "іна", "їна", "ына")) return AdjectiveFeminine(word, @case);
            return word[^1] is 'а' or 'я' ? InA(word, @case) : isGiven && word[^1] == 'ь' ? [] : [word];
        }
        if (word[^1] is 'а' or 'я') return InA(word, @case);
        if (!isGiven && (Ends(word, "ий", "ый") || (Ends(word, "ой") && word.Length > 4))) return AdjectiveMasculine(word, @case);
        if (!isGiven && Ends(word, "ов", "ев", "єв", "ёв", "їв", "ин", "ін", "їн", "ын")) return PossessiveMasculine(word, @case);
        return Masculine(word, @case, isAnimate: true);
    }

    /// <summary>The same for a place or an organisation: of several words, adjectives before a noun.</summary>
    /// <param name="word">In the nominative.</param>
    /// <param name="case">Which case.</param>
    /// <param name="isHead">Whether it is the last word, the noun.</param>
    public ImmutableArray<string> Thing(string word, SlavicCase @case, bool isHead)
    {
        if (word.Length < 3 || char.IsUpper(word[1])) return [];
        if (!isHead)
        {
            return Ends(word, "ий", "ый") ? (@case == SlavicCase.Accusative ? [word] : AdjectiveMasculine(word, @case))
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

    private static readonly FrozenSet<string> MenInA = "микола ілля илья никита лука фома хома кузьма сава савва данила гаврила михаила добриня"
        .Split(' ').Select(Names.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> UkrainianLetters = SearchValues.Create("іїєґІЇЄҐ");
    private static readonly SearchValues<char> RussianLetters = SearchValues.Create("ыэёъЫЭЁЪ");

    // Зеленський, Білий, Толстой.
    private ImmutableArray<string> AdjectiveMasculine(string word, SlavicCase @case) => @case switch
    {
        SlavicCase.Dative => Ending(word[..^2], ["ому"], ["ому"]),
        SlavicCase.Instrumental => Ending(word[..^2], ["им"], ["им", "ым"]),
        SlavicCase.Locative => Ending(word[..^2], ["ому", "ім"], ["ом"]),
        _ => Ending(word[..^2], ["ого"], ["ого"]),
    };

    // Зеленська, Орловская; Волкова, Путіна.
    private ImmutableArray<string> AdjectiveFeminine(string word, SlavicCase @case)
    {
        var isLong = Ends(word, "ая", "яя");
        var stem = isLong ? word[..^2] : word[..^1];
        return @case switch
        {
            SlavicCase.Genitive => Ending(stem, ["ої"], ["ой"]),
            SlavicCase.Accusative => [stem + (isLong ? "ую" : "у")],
            SlavicCase.Instrumental => Ending(stem, ["ою"], ["ой", "ою"]),
            _ => Ending(stem, ["ій"], ["ой"]),
        };
    }

    // Волков, Путін.
    private ImmutableArray<string> PossessiveMasculine(string word, SlavicCase @case) => @case switch
    {
        SlavicCase.Dative => Ending(word, ["у", "ові"], ["у"]),
        SlavicCase.Instrumental => Ending(word, ["им"], ["ым", "ом"]),
        SlavicCase.Locative => Ending(word, ["і", "у", "ові"], ["е"]),
        _ => [word + "а"],
    };

    // Олена, Марія, Микола, Україна, Одеса.
    private ImmutableArray<string> InA(string word, SlavicCase @case)
    {
        var stem = word[..^1];
        if (word[^1] == 'я')
        {
            // Марія, Італія, Ілля; Наталья, Софья.
            return @case switch
            {
                SlavicCase.Accusative => [stem + "ю"],
                SlavicCase.Instrumental => Ending(stem, IsConsonant(stem[^1]) ? ["ею"] : ["єю"], ["ей", "ею"]),
                SlavicCase.Dative or SlavicCase.Locative => Ending(stem, IsConsonant(stem[^1]) ? ["і"] : ["ї"], ["е", "и"]),
                _ => Ending(stem, IsConsonant(stem[^1]) ? ["і"] : ["ї"], ["и"]),
            };
        }
        var softened = stem[^1] switch { 'г' => stem[..^1] + "з", 'к' => stem[..^1] + "ц", 'х' => stem[..^1] + "с", _ => stem };
        return @case switch
        {
            SlavicCase.Genitive => Ending(stem, IsHushing(stem[^1]) ? ["і", "и"] : ["и"], "гкхжчшщ".Contains(stem[^1], StringComparison.Ordinal) ? ["и"] : ["ы"]),
            SlavicCase.Accusative => [stem + "у"],
            SlavicCase.Instrumental => Ending(stem, IsHushing(stem[^1]) ? ["ею"] : ["ою"], IsHushing(stem[^1]) ? ["ей"] : ["ой", "ою"]),
            _ => spelling switch
            {
                SlavicSpelling.Ukrainian => [softened + "і"],
                SlavicSpelling.Russian => [stem + "е"],
                _ => [softened + "і", stem + "е"],
            },
        };
    }

    // Казань.
    private ImmutableArray<string> InSoftSign(string word, SlavicCase @case) => @case switch
    {
        SlavicCase.Accusative => [],
        SlavicCase.Instrumental => [word + "ю"],
        _ => Ending(word[..^1], ["і"], ["и"]),
    };

    private ImmutableArray<string> Masculine(string word, SlavicCase @case, bool isAnimate)
    {
        if (@case == SlavicCase.Accusative)
        {
            return isAnimate ? Masculine(word, SlavicCase.Genitive, isAnimate) : word[^1] == 'о' ? [] : [word];
        }
        if (word[^1] == 'о')
        {
            if (isAnimate && !IsConsonant(word[^2])) return [word];
            // Шевченко is declined in Ukrainian and is not in Russian.
            return isAnimate && Ends(word, "ко") && spelling != SlavicSpelling.Ukrainian ? [.. Hard(word[..^1], @case), word] : Hard(word[..^1], @case);
        }
        // Кравець, Донець; not Швець.
        if (Ends(word, "ець", "ец") && word.Length > 5)
        {
            var stem = word[..^(word[^1] == 'ь' ? 3 : 2)] + "ц";
            return word[^1] == 'ь' ? Soft(stem, @case, afterVowel: false) : Hard(stem, @case);
        }
        if (word[^1] is 'й' or 'ь') return Soft(StemOf(word[..^1], isAnimate), @case, afterVowel: word[^1] == 'й');
        if (!IsConsonant(word[^1])) return [word];
        // Бондар is soft, Володимир is hard: the spelling does not tell.
        return word[^1] == 'р' && spelling != SlavicSpelling.Russian && isAnimate && Ends(word, "ар", "яр", "ор") ? [.. Hard(word, @case), .. Soft(word, @case, afterVowel: false)] : Hard(StemOf(word, isAnimate), @case);
    }

    // Київ: Києва, Львів: Львова, Тернопіль: Тернополя. The vowel of a closed syllable, in places; a person's name keeps it.
    private static string StemOf(string word, bool isAnimate) =>
        isAnimate ? word
        : Ends(word, "їв") ? word[..^2] + "єв"
        : Ends(word, "ів") ? word[..^2] + "ов"
        : Ends(word, "піл") ? word[..^2] + "ол"
        : word;

    private ImmutableArray<string> Hard(string stem, SlavicCase @case)
    {
        var isHushing = IsHushing(stem[^1]);
        return @case switch
        {
            SlavicCase.Dative => Ending(stem, ["у", isHushing ? "еві" : "ові"], ["у"]),
            SlavicCase.Instrumental => Ending(stem, [isHushing ? "ем" : "ом"], [isHushing ? "ем" : "ом", "ом"]),
            SlavicCase.Locative => Ending(stem, ["і", "у", isHushing ? "еві" : "ові"], ["е"]),
            _ => [stem + "а"],
        };
    }

    private ImmutableArray<string> Soft(string stem, SlavicCase @case, bool afterVowel) => @case switch
    {
        SlavicCase.Dative => Ending(stem, ["ю", afterVowel ? "єві" : "еві"], ["ю"]),
        SlavicCase.Instrumental => Ending(stem, [afterVowel ? "єм" : "ем"], ["ем"]),
        SlavicCase.Locative => Ending(stem, ["ю", afterVowel ? "ї" : "і", afterVowel ? "єві" : "еві"], ["е", "и"]),
        _ => [stem + "я"],
    };

    private ImmutableArray<string> Ending(string stem, string[] ukrainian, string[] russian) =>
        [.. (spelling switch { SlavicSpelling.Ukrainian => ukrainian, SlavicSpelling.Russian => russian, _ => ukrainian.Union(russian, StringComparer.Ordinal) }).Distinct(StringComparer.Ordinal).Select(e => stem + e)];

    private static bool IsHushing(char c) => c is 'ж' or 'ч' or 'ш' or 'щ' or 'ц';

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

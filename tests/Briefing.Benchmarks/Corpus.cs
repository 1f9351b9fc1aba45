using System.Text;

namespace Briefing.Benchmarks;

/// <summary>
/// A generated newsroom: articles of about 450 words that name people and organisations the way news does (full names, family names, acronyms,
/// quotations with cues), and the register of them. The same numbers give the same bytes.
/// </summary>
public sealed class Corpus
{
    private static readonly string[] Given = "Anna Marek Ilse Tobias Henrike Pavel Signe Dario Lucie Oskar Mirela Jonas Petra Ruben Elin Stefan Nadia Viktor Carla Emil Zofia Matteo Irena Kasper Leonor Andrei Britta Hugo Yasmin Florian".Split(' ');
    private static readonly string[] Stems = "Kow Mar Lind Berg Hal Tor Vas Dren Pol Sten Rad Mol Kar Wern Fal Bor Gren Hov Jan Nov Ost Prit Sav Tham Ulm Vell Wes Zel Brand Cor".Split(' ');
    private static readonly string[] Ends = "alski quist erova mann sted inov etti stra enko ardi holm ova berger dal icek ulescu wick onen aud ström".Split(' ');
    private static readonly string[] Fields = "Northern Baltic Central Coastal Alpine Federal National Eastern Harbour Continental".Split(' ');
    private static readonly string[] Bodies = "Grid Authority|Transit Agency|Health Institute|Savings Bank|Research Council|Energy Works|Shipping Line|Food Standards Board".Split('|');
    private static readonly string[] Topics = "climate energy transport housing health education budget elections courts trade ports rail aviation farming fisheries water forests mining steel shipping banking pensions taxes wages unions migration defence police privacy telecoms".Split(' ');
    private static readonly string[] Nouns = "plan report budget review tender contract network proposal deadline survey forecast subsidy audit terminal corridor programme agreement ruling inquiry committee timetable estimate permit reform".Split(' ');
    private static readonly string[] Adjectives = "new annual regional disputed revised quiet costly public draft interim broad narrow early late modest sharp steady local joint independent".Split(' ');
    private static readonly string[] Verbs = "outlines delays approves questions extends rejects publishes revises defends funds reopens suspends".Split(' ');
    private static readonly string[] Filler = "according to officials who reviewed the figures this week and noted that costs had risen faster than wages while demand for services stayed flat across most of the region despite earlier warnings from auditors about staffing supply and the pace of maintenance work on older lines".Split(' ');

    private ulong _state;

    private Corpus(int articles, int entities) => _state = (ulong)articles * 0x9E3779B97F4A7C15 + (ulong)entities + 1;

    /// <summary>Files by path below the input folder.</summary>
    public SortedDictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Generates.</summary>
    /// <param name="articles">How many.</param>
    /// <param name="entities">How many names the register has; nine in ten are people.</param>
    public static Corpus Of(int articles, int entities)
    {
        var corpus = new Corpus(articles, entities);
        corpus.Files["site.yml"] = "title: The generated briefing\ndescription: A corpus for measuring.\nurl: https://corpus.example/\nauthors: The desk\n";
        var organisations = corpus.Organisations(Math.Min(Fields.Length * Bodies.Length, Math.Max(1, entities / 10)));
        var people = corpus.People(entities - organisations.Count);
        for (var i = 0; i < articles; i++) corpus.Article(i, articles, people, organisations);
        return corpus;
    }

    /// <summary>Writes the input folder of a site.</summary>
    public void WriteTo(string root)
    {
        foreach (var (path, content) in Files)
        {
            var full = Path.Combine(root, "input", path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, content);
        }
    }

    private List<string> People(int count)
    {
        var people = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var n = 0; people.Count < count; n++)
        {
            // Above the combinations of two lists, a middle initial tells people apart.
            var middle = n < 8_000 ? "" : $"{(char)('A' + n / 8_000 % 26)}. ";
            var name = $"{Pick(Given)} {middle}{Pick(Stems)}{Pick(Ends)}";
            if (!seen.Add(name)) continue;
            people.Add(name);
            Files[$"people/{Slug(name)}.md"] = $"---\nname: {name}\nsummary: A {Pick(Adjectives)} voice on {Pick(Topics)}.\n---\n{name} has worked on {Pick(Topics)} and {Pick(Topics)}.\n";
        }
        return people;
    }

    private List<string> Organisations(int count)
    {
        var organisations = Fields.SelectMany(f => Bodies.Select(b => $"{f} {b}")).Take(count).ToList();
        foreach (var name in organisations) Files[$"organisations/{Slug(name)}.md"] = $"---\nname: {name}\nsummary: It oversees {Pick(Topics)}.\naliases: [{Acronym(name)}]\n---\n";
        return organisations;
    }

    private void Article(int index, int count, List<string> people, List<string> organisations)
    {
        var date = new DateTime(2020, 1, 1, 6, 0, 0, DateTimeKind.Utc).AddMinutes(index * (4L * 365 * 24 * 60 / Math.Max(1, count)));
        var (a, b, c) = (Central(people), Central(people), Central(people));
        var (x, y) = (Central(organisations), Central(organisations));
        var topic = Pick(Topics);
        var title = $"{Capital(Pick(Adjectives))} {Pick(Nouns)} {Pick(Verbs)} {topic} {Pick(Nouns)}";
        var text = new StringBuilder();
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"---\ntitle: {title}\ndate: {date:yyyy-MM-dd}\nsummary: {a} and the {x} on the {Pick(Nouns)}.\ntags: [{topic}, {Pick(Topics)}]\nabout: [{Slug(a)}]\n---\n");
        Paragraph($"{a} {Sentence()}", $"The {x} ({Acronym(x)}) {Sentence()}", $"“We have seen the {Pick(Nouns)}, and it is {Pick(Adjectives)}”, {Family(a)} said.", $"{Family(a)} {Sentence()}");
        Paragraph($"{b} {Sentence()}", $"The {Acronym(x)} {Sentence()}", $"“The {Pick(Nouns)} will cost more than anybody said”, {Family(b)} told the {y}, “and everybody knows it.”");
        text.Append("## What changes\n\n");
        Paragraph($"{c} {Sentence()}", $"In the capital, {Family(a)} {Sentence()}", $"The *{Pick(Adjectives)}* {Pick(Nouns)} {Sentence()}");
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"> {Capital(Sentence())} {Capital(Sentence())}\n\n");
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"- {Capital(Sentence())}\n- {Capital(Sentence())}\n- {Family(c)} {Sentence()}\n\n");
        while (Words(text) < 440) Paragraph($"The [{Pick(Adjectives)} {Pick(Nouns)}](https://example.org/{index}) {Sentence()}", $"{Family(b)} {Sentence()}", $"The {y} {Sentence()}", $"A {Pick(Nouns)} {Sentence()}");
        Files[$"articles/{date.Year}/{Slug(title)}-{index:00000}.md"] = text.ToString();

        void Paragraph(params ReadOnlySpan<string> sentences) => text.Append(string.Join(' ', sentences!)).Append("\n\n");
    }

    private string Sentence()
    {
        var start = Next(Filler.Length - 14);
        return $"{Pick(Verbs)} the {Pick(Adjectives)} {Pick(Nouns)} after {2 + Next(40)} months, {string.Join(' ', Filler[start..(start + 4 + Next(8))])}.";
    }

    private static int Words(StringBuilder text) => text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Family(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static string Acronym(string name) => string.Concat(name.Split(' ').Select(w => w[0]));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Slug(string name) => name.ToLowerInvariant().Replace("ö", "o").Replace(". ", "-").Replace(' ', '-');

    // A few names are in the news every day, most are not.
    private T Central<T>(List<T> pool) => pool[(int)(pool.Count * Math.Pow(Next(1_000_000) / 1_000_000d, 2.2))];

    private string Pick(string[] pool) => pool[Next(pool.Length)];

    // SplitMix64: a sequence that is the same on every machine and version.
    private int Next(int bound)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)bound);
    }
}

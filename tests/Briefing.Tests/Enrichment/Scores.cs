using System.Globalization;

namespace Briefing.Tests.Enrichment;

/// <summary>
/// Precision and recall of what was found in annotated passages, by class of passage: printed as a table with every mistake, and held to a floor.
/// </summary>
internal sealed class Scores
{
    private readonly SortedDictionary<string, (int Right, int Wrong, int Missed)> _classes = new(StringComparer.Ordinal);
    private readonly List<string> _mistakes = [];

    public void Add(string type, string title, IEnumerable<string> found, IEnumerable<string> expected)
    {
        var (mine, theirs) = (found.ToHashSet(StringComparer.Ordinal), expected.ToHashSet(StringComparer.Ordinal));
        var score = _classes.GetValueOrDefault(type);
        _classes[type] = (score.Right + mine.Count(theirs.Contains), score.Wrong + mine.Count(m => !theirs.Contains(m)), score.Missed + theirs.Count(t => !mine.Contains(t)));
        _mistakes.AddRange(mine.Where(m => !theirs.Contains(m)).Select(m => $"{title}\n    wrong:  {m}"));
        _mistakes.AddRange(theirs.Where(t => !mine.Contains(t)).Select(t => $"{title}\n    missed: {t}"));
    }

    public void Print(ITestOutputHelper output, string what)
    {
        output.WriteLine(what);
        foreach (var (name, (right, wrong, missed)) in _classes)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-14} precision {Share(right, wrong):P0}  recall {Share(right, missed):P0}  ({right} right, {wrong} wrong, {missed} missed)"));
        foreach (var mistake in _mistakes) output.WriteLine("  " + mistake);
    }

    public void AssertFloor(double precision, double recall)
    {
        Assert.NotEmpty(_classes);
        foreach (var (name, (right, wrong, missed)) in _classes)
            Assert.True(Share(right, wrong) >= precision && Share(right, missed) >= recall, $"{name} got worse:\n{string.Join('\n', _mistakes)}");
    }

    private static double Share(int right, int other) => right + other == 0 ? 1 : (double)right / (right + other);
}

using System.Collections.Immutable;
using Briefing.Engine.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefing.Engine.Reading;

/// <summary>A node of a YAML document, with the place where it was written.</summary>
public abstract record YamlNode(Location Where)
{
    // Deeper nesting than anybody writes by hand; a stack must not depend on input.
    private const int MaxDepth = 32;

    /// <summary>A scalar.</summary>
    /// <param name="Text">As written, without its quotation marks.</param>
    /// <param name="Quoted">Whether it was quoted: a quoted scalar is a text, whatever it looks like.</param>
    /// <param name="Where">Its place.</param>
    public sealed record Scalar(string Text, bool Quoted, Location Where) : YamlNode(Where)
    {
        /// <summary>Whether nothing is said: empty, ~ or null.</summary>
        public bool IsNull => !Quoted && Text is "" or "~" or "null" or "Null" or "NULL";
    }

    /// <summary>A sequence.</summary>
    public sealed record Sequence(ImmutableArray<YamlNode> Items, Location Where) : YamlNode(Where);

    /// <summary>A map. Keys are scalars.</summary>
    public sealed record Mapping(ImmutableArray<(Scalar Key, YamlNode Value)> Entries, Location Where) : YamlNode(Where);

    /// <summary>Reads a document whose root is a map; an empty document is an empty map.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="path">The file, as shown.</param>
    /// <param name="line">The line of the file on which the text begins, from 1.</param>
    public static Checked<Mapping> Read(string yaml, string path, int line)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var empty = new Mapping([], new(path, line, 1));
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) return new(empty);
            parser.Consume<DocumentStart>();
            var root = Node(parser, At, problems, [], 0);
            if (root is Scalar { IsNull: true }) return new(empty, problems.ToImmutable());
            if (root is not Mapping map) return new(empty, [Problems.YamlSyntax(root.Where, "it is no list of keys and values.", "Write key: value, one a line.")]);
            return new(map, problems.ToImmutable());
        }
        catch (YamlException e)
        {
            var where = e.Start.Line > 0 ? At(e.Start) : new Location(path, line, 1);
            var (what, fix) = Explain(e, yaml);
            return new(empty, [Problems.YamlSyntax(where, what, fix)]);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException)
        {
            // The parser fails in these ways on some unfinished input, an unclosed bracket at the end among it.
            return new(empty, [Problems.YamlSyntax(new(path, line, 1), "something is left open.", "Look for a bracket, brace or quotation mark without its partner.")]);
        }

        Location At(Mark mark) => new(path, (int)mark.Line + line - 1, (int)mark.Column);
    }

    private static YamlNode Node(IParser parser, Func<Mark, Location> at, ImmutableArray<Diagnostic>.Builder problems, Dictionary<string, YamlNode> anchors, int depth)
    {
        if (depth > MaxDepth) throw new YamlException(parser.Current!.Start, parser.Current.End, $"it is nested more than {MaxDepth} levels deep");
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return anchors.TryGetValue(alias.Value.Value, out var known) ? known : throw new YamlException(alias.Start, alias.End, $"nothing is named &{alias.Value.Value}");
        }
        var node = parser.Consume<NodeEvent>();
        YamlNode read = node switch
        {
            YamlDotNet.Core.Events.Scalar scalar => new Scalar(scalar.Value, scalar.Style is not ScalarStyle.Plain, at(scalar.Start)),
            SequenceStart start => ReadSequence(parser, at, problems, anchors, depth, at(start.Start)),
            MappingStart start => ReadMapping(parser, at, problems, anchors, depth, at(start.Start)),
            _ => throw new YamlException(node.Start, node.End, "it has something in it that is not understood"),
        };
        if (!node.Anchor.IsEmpty) anchors[node.Anchor.Value] = read;
        return read;
    }

    private static Sequence ReadSequence(
        IParser parser, Func<Mark, Location> at, ImmutableArray<Diagnostic>.Builder problems, Dictionary<string, YamlNode> anchors, int depth, Location where)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(parser, at, problems, anchors, depth + 1));
        return new(items.ToImmutable(), where);
    }

    private static Mapping ReadMapping(
        IParser parser, Func<Mark, Location> at, ImmutableArray<Diagnostic>.Builder problems, Dictionary<string, YamlNode> anchors, int depth, Location where)
    {
        var entries = ImmutableArray.CreateBuilder<(Scalar, YamlNode)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(parser, at, problems, anchors, depth + 1);
            var value = Node(parser, at, problems, anchors, depth + 1);
            if (key is not Scalar name) problems.Add(Problems.YamlSyntax(key.Where, "a key is a word, not a list.", null));
            else if (!seen.Add(name.Text)) problems.Add(Problems.DuplicateKey(name.Where, name.Text));
            else entries.Add((name, value));
        }
        return new(entries.ToImmutable(), where);
    }

    // What the parser says, in an editor's words; its own where there are none.
    private static (string What, string? Fix) Explain(YamlException e, string yaml)
    {
        var said = e.Message;
        if (said.StartsWith('(') && said.IndexOf("): ", StringComparison.Ordinal) is > 0 and var end) said = said[(end + 3)..];
        if (yaml.Contains('\t') && Says("tab")) return ("it is indented with a tab.", "Indent with spaces.");
        if (Says("invalid mapping") || Says("mapping values are not allowed")) return ("a value has a colon in it.", "Put the value in quotation marks.");
        if (Says("flow sequence")) return ("a list that begins with [ has no end.", "Close it with ].");
        if (Says("flow mapping")) return ("a map that begins with { has no end.", "Close it with }.");
        if (Says("quoted scalar")) return ("a quotation mark has no partner.", "Close it, or double it if it is part of the text.");
        if (Says("cannot start any token")) return ("a value begins with a character that means something in YAML.", "Put the value in quotation marks.");
        if (Says("simple key") || Says("could not find expected ':'")) return ("a key has no colon and value.", "Write key: value, one a line.");
        if (Says("block mapping") || Says("block collection") || Says("indentation")) return ("a line is indented otherwise than its neighbours.", "Indent keys that belong together alike.");
        said = said.TrimEnd('.', ' ');
        return (said.Length == 0 ? "it is unfinished." : char.ToLowerInvariant(said[0]) + said[1..] + ".", null);

        bool Says(string words) => said.Contains(words, StringComparison.OrdinalIgnoreCase);
    }
}

using System.Collections.Immutable;
using System.Net;
using Briefing.Cli.Printing;
using Briefing.Engine.Diagnostics;

namespace Briefing.Cli.Preview;

/// <summary>What is wrong, as HTML: laid over the last good page, or a page of its own.</summary>
internal static class Trouble
{
    private const int ExcerptWidth = 120;
    private const int MostShown = 50;

    /// <summary>An element for the end of a page's body.</summary>
    public static string Overlay(Snapshot snapshot, string root) =>
        Section(snapshot, snapshot.Bug, root, "over", "This is the site as it was before.", """<button type="button" hidden>Dismiss (Esc)</button>""");

    /// <summary>A whole page.</summary>
    /// <param name="snapshot">Its problems are listed where there is no bug.</param>
    /// <param name="bug">What went wrong in Briefing or the theme; or null.</param>
    /// <param name="root">The site's root.</param>
    /// <param name="script">For its head.</param>
    public static string Page(Snapshot snapshot, Exception? bug, string root, string script) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Text(Title(snapshot, bug))}</title>
        <link rel="stylesheet" href="{BrowserFiles.Folder}overlay.css">
        {script}
        </head>
        <body class="briefing-trouble">
        {Section(snapshot, bug, root, "page", "The site appears here as soon as this is mended.", "")}
        </body>
        </html>

        """;

    private static string Section(Snapshot snapshot, Exception? bug, string root, string @class, string note, string button) => $"""
        <section id="briefing-problems" class="{@class}" role="alert" lang="en" dir="ltr"><div class="inside">{button}
        <h1>{Text(Title(snapshot, bug))}</h1>
        <p class="note">{note}</p>
        {(bug is null ? List(Errors(snapshot), root) : Details(bug))}
        </div></section>
        """;

    private static ImmutableArray<Diagnostic> Errors(Snapshot snapshot) => [.. snapshot.Problems.Where(p => p.Severity == Severity.Error)];

    private static string Title(Snapshot snapshot, Exception? bug) =>
        bug is null ? Summary.Of(Errors(snapshot)).TrimEnd('.') : "A bug in Briefing or its theme, not a mistake in your texts";

    private static string List(ImmutableArray<Diagnostic> errors, string root)
    {
        var more = errors.Length - MostShown;
        return $"""
            <ol>
            {string.Concat(errors.Take(MostShown).Select(e => Item(e, root)))}</ol>
            {(more > 0 ? $"<p class=\"note\">and {Summary.Count(more, "more error")}: see the terminal.</p>" : "")}
            """;
    }

    private static string Item(Diagnostic error, string root)
    {
        var excerpt = Excerpt.Read(root, error.Where, ExcerptWidth);
        return $"""
            <li>
            <p class="where">{Text(error.Where.ToString())}</p>
            <p>{Text(error.Message)} <span class="code">{Text(error.Code)}</span></p>
            {(excerpt is null ? "" : $"<pre>{Text(excerpt.Before)}{Marked(excerpt.From)}</pre>")}
            {(error.Fix is null ? "" : $"<p>{Text(error.Fix)}</p>")}
            </li>

            """;
    }

    // Where the line ends at the place, the mark stands under a space.
    private static string Marked(string from)
    {
        if (from.Length == 0) return "<mark> </mark>";
        var first = char.IsHighSurrogate(from[0]) && from.Length > 1 ? 2 : 1;
        return $"<mark>{Text(from[..first])}</mark>{Text(from[first..])}";
    }

    private static string Details(Exception bug) => $"<p>{Text(bug.Message)}</p>\n<pre>{Text(bug.ToString())}</pre>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}

using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Engine.Model;
using Briefing.Theme;

namespace Briefing.Tests.Theme;

public sealed partial class ThemeAssetsTests
{
    [Fact]
    public void One_style_sheet_is_made_of_all_in_the_order_of_their_names()
    {
        var assets = ThemeAssets.From([("css/02-b.css", Bytes("b{}\n")), ("css/01-a.css", Bytes("a{}\n")), ("js/x.js", Bytes("x"))]);

        Assert.Equal(["site.css", "x.js"], assets.Select(asset => asset.Name), StringComparer.Ordinal);
        Assert.Equal("a{}\n\nb{}\n", Text(assets[0]));
    }

    [Fact]
    public void Fonts_are_named_by_their_fingerprinted_file_beside_the_style_sheet()
    {
        var assets = ThemeAssets.From([("css/a.css", Bytes("src: url(\"../fonts/f.woff2\")")), ("fonts/f.woff2", [1, 2, 3])]);

        Assert.Equal($"src: url(\"{assets[0].Route.Path["assets/".Length..]}\")", Text(assets[1]));
    }

    [Fact]
    public void A_script_imports_others_by_their_fingerprinted_names()
    {
        ThemeAsset[] Made(string c) => [.. ThemeAssets.From([("js/a.js", Bytes("import { b } from './b.js';")), ("js/b.js", Bytes("import { c } from './c.js';")), ("js/c.js", Bytes(c))])];
        var (assets, changed) = (Made("1"), Made("2"));

        Assert.Equal($"import {{ b }} from './{assets[1].Route.Path["assets/".Length..]}';", Text(assets[0]));
        Assert.Equal($"import {{ c }} from './{assets[2].Route.Path["assets/".Length..]}';", Text(assets[1]));
        Assert.All(assets.Take(3).Zip(changed), pair => Assert.NotEqual(pair.First.Route, pair.Second.Route));
        Assert.Equal(["b.js c.js", "c.js", ""], assets.Take(3).Select(asset => string.Join(' ', asset.Imports)));
    }

    [Fact]
    public void Scripts_that_import_one_another_stay_as_they_are() =>
        Assert.Equal("import './b.js'; import a from './b.js';", Text(ThemeAssets.From([("js/a.js", Bytes("import './b.js'; import a from './b.js';")), ("js/b.js", Bytes("import b from './a.js';"))])[0]));

    [Fact]
    public void Every_address_in_the_style_sheet_is_that_of_an_asset()
    {
        var assets = new RazorTheme().Assets;

        var addresses = Address().Matches(Text(assets.Single(asset => asset.Name == "site.css"))).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.Contains(assets, asset => asset.Route.Path == "assets/" + address));
    }

    [Fact]
    public void Assets_are_in_the_order_of_their_names_and_the_same_every_time()
    {
        var (once, again) = (new RazorTheme().Assets, new RazorTheme().Assets);

        Assert.Equal(once.OrderBy(asset => asset.Name, StringComparer.Ordinal), once);
        Assert.Equal(once.Select(asset => asset.Route), again.Select(asset => asset.Route));
        Assert.All((string[])["icon.svg", "redirect.js", "search.js", "serif-latin.woff2", "site.css"], name => Assert.Contains(once, asset => asset.Name == name));
    }

    [Fact]
    public void A_file_in_the_place_of_one_that_the_theme_was_built_with_changes_what_is_made_of_it()
    {
        var theme = new RazorTheme();

        var changed = theme.AssetsWith([("css/01-tokens.css", Bytes(":root{--accent:#800}"))]);

        Assert.Contains("--accent:#800", Text(changed.Single(asset => asset.Name == "site.css")), StringComparison.Ordinal);
        Assert.Equal(theme.Assets.Where(asset => asset.Name != "site.css").Select(asset => asset.Route), changed.Where(asset => asset.Name != "site.css").Select(asset => asset.Route));
        Assert.Equal(theme.Assets.Select(asset => asset.Route), theme.AssetsWith([]).Select(asset => asset.Route));
    }

    [Fact]
    public void The_theme_is_light()
    {
        var assets = new RazorTheme().Assets;

        Assert.InRange(Packed("site.css"), 1, 12 * 1024);
        Assert.InRange(Packed("cards.js", "sentences.js", "redirect.js"), 1, 4 * 1024);
        Assert.InRange(Packed(["search.js", .. assets.Single(asset => asset.Name == "search.js").Imports]), 1, 14 * 1024);
        Assert.InRange(assets.Where(asset => asset.Name is "serif-latin.woff2" or "serif-latin-italic.woff2").Sum(asset => asset.Content.Length), 1, 60 * 1024);

        long Packed(params string[] names) => assets.Where(asset => names.Contains(asset.Name, StringComparer.Ordinal)).Sum(Gzipped);
    }

    private static long Gzipped(ThemeAsset asset)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(asset.Content);
        return packed.Length;
    }

    private static string Text(ThemeAsset asset) => Encoding.UTF8.GetString(asset.Content);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    [GeneratedRegex("""url\("([^"]+)"\)""", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [Fact]
    public void The_palette_is_that_of_the_style_sheet()
    {
        var tokens = System.Text.Encoding.UTF8.GetString(Briefing.Theme.ThemeAssets.Embedded().Single(f => f.Path == "css/01-tokens.css").Content);
        var palette = new RazorTheme().Palette;

        Assert.Equal([$"{palette.Paper}", $"{palette.DarkPaper}"], Of("paper").Take(2));
        Assert.Equal([$"{palette.Ink}", $"{palette.Muted}", $"{palette.Accent}"], [Of("ink")[0], Of("muted")[0], Of("accent")[0]]);

        List<string> Of(string name) =>
            [.. System.Text.RegularExpressions.Regex.Matches(tokens, $"--{name}: (?<colour>#[0-9a-f]+);").Select(m => m.Groups["colour"].Value)];
    }
}

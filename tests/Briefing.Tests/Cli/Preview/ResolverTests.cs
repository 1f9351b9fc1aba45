using Briefing.Cli.Preview;
using CsCheck;

namespace Briefing.Tests.Cli.Preview;

public sealed class ResolverTests
{
    private static readonly HashSet<string> Files = new(StringComparer.Ordinal)
    {
        "index.html", "404.html", "feed.xml", "people/index.html", "people/terry-virts/index.html", "people/terry-virts.html", "about.html", "люди/анна кикина/index.html",
    };

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/index.html", "index.html")]
    [InlineData("/feed.xml", "feed.xml")]
    [InlineData("/people/", "people/index.html")]
    [InlineData("/about", "about.html")]
    [InlineData("/404", "404.html")]
    [InlineData("/people/terry-virts", "people/terry-virts.html")]
    [InlineData("/people/terry%2Dvirts/", "people/terry-virts/index.html")]
    [InlineData("/%D0%BB%D1%8E%D0%B4%D0%B8/%D0%B0%D0%BD%D0%BD%D0%B0%20%D0%BA%D0%B8%D0%BA%D0%B8%D0%BD%D0%B0/", "люди/анна кикина/index.html")]
    [InlineData("/люди/анна%20кикина/", "люди/анна кикина/index.html")]
    public void A_path_leads_to_a_file(string path, string file) => Assert.Equal(new Resolved.File(file), Resolve("/", path));

    [Theory]
    [InlineData("/people", "people/")]
    [InlineData("/%D0%BB%D1%8E%D0%B4%D0%B8/%D0%B0%D0%BD%D0%BD%D0%B0%20%D0%BA%D0%B8%D0%BA%D0%B8%D0%BD%D0%B0", "люди/анна кикина/")]
    public void A_folder_without_its_slash_gets_it(string path, string folder) => Assert.Equal(new Resolved.Folder(folder), Resolve("/", path));

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/nothing/")]
    [InlineData("/People/")]
    [InlineData("/feed.xml/")]
    [InlineData("//")]
    [InlineData("//people/")]
    [InlineData("/people//")]
    [InlineData("/../people/")]
    [InlineData("/people/../people/")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%5c..%5cwindows")]
    [InlineData("/index.html%00")]
    public void Other_paths_lead_nowhere(string path) => Assert.Equal(new Resolved.Missing(), Resolve("/", path));

    [Theory]
    [InlineData("/%")]
    [InlineData("/%4")]
    [InlineData("/%zz")]
    [InlineData("/%+1")]
    [InlineData("/%ff")]
    [InlineData("/%C3")]
    [InlineData("/%C0%AF")]
    [InlineData("/%ED%A0%80")]
    public void What_is_not_encoded_UTF_8_is_refused(string path) => Assert.Equal(new Resolved.Malformed(), Resolve("/", path));

    [Theory]
    [InlineData("/repo/people/", "people/index.html")]
    [InlineData("/repo/", "index.html")]
    public void Below_a_base_path_it_is_the_same(string path, string file) => Assert.Equal(new Resolved.File(file), Resolve("/repo/", path));

    [Fact]
    public void The_base_path_without_its_slash_gets_it() => Assert.Equal(new Resolved.Folder(""), Resolve("/repo/", "/repo"));

    [Theory]
    [InlineData("/")]
    [InlineData("/people/")]
    [InlineData("/repository/")]
    [InlineData("/REPO/")]
    public void Outside_of_the_base_path_is_another_site(string path) => Assert.Equal(new Resolved.Outside(), Resolve("/repo/", path));

    [Fact]
    public void Whatever_is_asked_only_files_of_the_site_are_found() =>
        Gen.OneOf("/", "..", ".", "%2e", "%2F", "%", "people", "index", ".html", "\\", "%00", "é", "404").Array[0, 8]
            .Sample(parts => Resolve("/", "/" + string.Concat(parts)) is not Resolved.File file || Files.Contains(file.Path));

    private static Resolved Resolve(string basePath, string path) => Resolver.Resolve(Files.Contains, basePath, path);
}

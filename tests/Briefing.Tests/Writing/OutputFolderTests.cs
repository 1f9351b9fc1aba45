using System.Text;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Writing;

namespace Briefing.Tests.Writing;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_and_their_folders_are_written()
    {
        var report = Write(("index.html", "home"), ("people/x/index.html", "x"));

        Assert.Equal((2, 0, 0), (report.Written, report.Unchanged, report.Removed));
        Assert.Empty(report.Problems);
        Assert.Equal([new("index.html", "home"), new("people/x/index.html", "x")], _folder.Files());
    }

    [Fact]
    public void A_second_run_with_the_same_files_touches_nothing()
    {
        Write(("index.html", "home"), ("a/b.json", "{}"));
        foreach (var file in Directory.EnumerateFiles(_folder.Output, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var before = Times();

        var report = Write(("index.html", "home"), ("a/b.json", "{}"));

        Assert.Equal((0, 2, 0), (report.Written, report.Unchanged, report.Removed));
        Assert.Equal(before, Times());

        List<DateTime> Times() => [.. Directory.EnumerateFiles(_folder.Output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.GetLastWriteTimeUtc)];
    }

    [Fact]
    public void Only_the_changed_file_is_written_anew()
    {
        Write(("a", "1"), ("b", "1"));
        File.SetLastWriteTimeUtc(_folder.At("a"), new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var report = Write(("a", "1"), ("b", "2"));

        Assert.Equal((1, 1), (report.Written, report.Unchanged));
        Assert.Equal("2", _folder.Text("b"));
        Assert.Equal(2001, File.GetLastWriteTimeUtc(_folder.At("a")).Year);
        Assert.Empty(report.Restored);
    }

    [Fact]
    public void What_is_no_part_of_the_site_any_more_is_removed_with_its_folders()
    {
        Write(("index.html", "home"), ("people/x/index.html", "x"), ("people/x/feed.xml", "f"));

        var report = Write(("index.html", "home"));

        Assert.Equal(2, report.Removed);
        Assert.Equal(["index.html"], _folder.Names());
        Assert.Empty(_folder.Folders());
    }

    [Fact]
    public void Foreign_files_are_left_alone_and_named()
    {
        _folder.Put("notes.txt", "mine");
        _folder.Put("private/deep/photo.jpg", "mine");
        Write(("people/x/index.html", "x"), ("index.html", "home"));
        _folder.Put("people/x/notes.txt", "mine");

        var report = Write(("index.html", "home"));

        Assert.Equal(["notes.txt", "people/x/notes.txt", "private/"], report.Kept);
        Assert.Equal(["index.html", "notes.txt", "people/x/notes.txt", "private/deep/photo.jpg"], _folder.Names());
    }

    [Fact]
    public void Gits_own_files_are_left_alone_without_a_word()
    {
        _folder.Put(".gitignore", "*");
        _folder.Put(".git/config", "");

        Assert.Empty(Write(("index.html", "home")).Kept);
        Assert.Empty(OutputFolder.Clean(_folder.Output).Kept);
        Assert.Equal([".git/config", ".gitignore"], _folder.Names());
    }

    [Fact]
    public void A_former_file_that_was_changed_by_hand_is_kept_and_named()
    {
        Write(("index.html", "home"), ("old/index.html", "old"));
        _folder.Put("old/index.html", "my own words");

        var report = Write(("index.html", "home"));

        Assert.Equal((0, "old/index.html"), (report.Removed, Assert.Single(report.Kept)));
        Assert.Equal("my own words", _folder.Text("old/index.html"));
        Assert.Equal(["old/"], Write(("index.html", "home")).Kept);
    }

    [Fact]
    public void A_page_that_was_changed_by_hand_is_written_anew_and_named()
    {
        Write(("index.html", "home"), ("a", "a"));
        _folder.Put("index.html", "my own words");
        File.Delete(_folder.At("a"));

        var report = Write(("index.html", "home"), ("a", "a"));

        Assert.Equal(["index.html"], report.Restored);
        Assert.Equal((2, "home"), (report.Written, _folder.Text("index.html")));
    }

    [Fact]
    public void A_change_by_hand_that_keeps_length_and_time_is_seen()
    {
        Write(("index.html", "home"));
        var time = File.GetLastWriteTimeUtc(_folder.At("index.html"));
        _folder.Put("index.html", "hoMe");
        File.SetLastWriteTimeUtc(_folder.At("index.html"), time);

        Write(("index.html", "home"));

        Assert.Equal("home", _folder.Text("index.html"));
    }

    [Fact]
    public void A_foreign_file_where_a_page_goes_is_an_error_and_nothing_is_written()
    {
        _folder.Put("about/index.html", "mine");

        var report = Write(("index.html", "home"), ("about/index.html", "about"));

        var problem = Assert.Single(report.Problems);
        Assert.Equal(("output-in-the-way", Severity.Error), (problem.Code, problem.Severity));
        Assert.EndsWith("/output/about/index.html", problem.Where.Path, StringComparison.Ordinal);
        Assert.Equal([new("about/index.html", "mine")], _folder.Files());
        Assert.False(File.Exists(_folder.At(".briefing-manifest")));
    }

    [Fact]
    public void A_foreign_file_that_has_the_pages_bytes_is_taken_over()
    {
        Write(("a", "a"), ("b", "b"));
        File.Delete(_folder.At(".briefing-manifest"));

        Assert.Equal(2, Write(("a", "a"), ("b", "b")).Unchanged);
        Assert.Equal(1, Write(("a", "a")).Removed);
    }

    [Theory]
    [InlineData("people", "people/x/index.html")]
    [InlineData("people/x/index.html", "people")]
    [InlineData("PEOPLE/X/index.html", "people/x/index.html")]
    public void What_cannot_stand_beside_a_page_is_in_its_way(string foreign, string page)
    {
        _folder.Put(foreign, "mine");

        var report = Write((page, "page"));

        Assert.Equal("output-in-the-way", Assert.Single(report.Problems).Code);
        Assert.Contains(page, report.Problems[0].Message, StringComparison.Ordinal);
        Assert.Equal([new(foreign, "mine")], _folder.Files());
    }

    [Theory]
    [InlineData("x", "x/y/z")]
    [InlineData("x/y/z", "x")]
    [InlineData("Tags/X/index.html", "tags/x/index.html")]
    public void A_page_may_take_the_place_of_a_former_one(string before, string after)
    {
        Write((before, "1"));

        var report = Write((after, "2"));

        Assert.Equal((1, 1), (report.Written, report.Removed));
        Assert.Equal([new(after, "2")], _folder.Files());
    }

    [Fact]
    public void A_former_page_that_was_changed_by_hand_is_not_removed_for_another()
    {
        Write(("x/y", "1"));
        _folder.Put("x/y", "mine");

        Assert.Equal("output-in-the-way", Assert.Single(Write(("x", "2")).Problems).Code);
        Assert.Equal("mine", _folder.Text("x/y"));
    }

    [Fact]
    public void Links_are_never_followed()
    {
        Write(("people/x/index.html", "x"), ("index.html", "home"));
        Directory.CreateDirectory(_folder.Beside("elsewhere/x"));
        File.WriteAllText(_folder.Beside("elsewhere/x/index.html"), "x");
        Directory.Delete(_folder.At("people"), recursive: true);
        Directory.CreateSymbolicLink(_folder.At("people"), _folder.Beside("elsewhere"));

        var report = Write(("index.html", "home"));
        Assert.Equal((0, "people"), (report.Removed, Assert.Single(report.Kept)));

        var refused = Write(("index.html", "home"), ("people/x/index.html", "y"));
        Assert.Equal("output-in-the-way", Assert.Single(refused.Problems).Code);
        Assert.Equal("x", File.ReadAllText(_folder.Beside("elsewhere/x/index.html")));
    }

    [Fact]
    public void A_link_in_place_of_a_page_or_of_the_manifest_is_in_the_way()
    {
        File.WriteAllText(_folder.Beside("secret"), "secret");
        Directory.CreateDirectory(_folder.Output);
        File.CreateSymbolicLink(_folder.At("index.html"), _folder.Beside("secret"));
        Assert.Equal("output-in-the-way", Assert.Single(Write(("index.html", "secret")).Problems).Code);

        File.Delete(_folder.At("index.html"));
        File.CreateSymbolicLink(_folder.At(".briefing-manifest"), _folder.Beside("secret"));
        Assert.Equal("output-in-the-way", Assert.Single(Write(("index.html", "home")).Problems).Code);
        Assert.Equal("secret", File.ReadAllText(_folder.Beside("secret")));
    }

    [Fact]
    public void The_output_folder_itself_may_be_a_link()
    {
        Directory.CreateDirectory(_folder.Beside("real"));
        Directory.CreateSymbolicLink(_folder.Output, _folder.Beside("real"));

        Assert.Empty(Write(("a/b", "1")).Problems);
        Assert.Equal("1", File.ReadAllText(_folder.Beside("real/a/b")));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("/etc/x")]
    [InlineData("a//b")]
    [InlineData("a/./b")]
    [InlineData("a/")]
    [InlineData("")]
    [InlineData("a\\..\\..\\x")]
    [InlineData("C:x")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData(".briefing-manifest")]
    [InlineData("a/.briefing-7.tmp")]
    public void Unsafe_paths_are_refused_and_nothing_is_written(string path)
    {
        var report = Write(("index.html", "home"), (path, "x"));

        Assert.Equal(("output-unsafe-path", Severity.Error), (Assert.Single(report.Problems).Code, report.Problems[0].Severity));
        Assert.DoesNotContain(report.Problems[0].Message, char.IsControl);
        Assert.False(Directory.Exists(_folder.Output));
    }

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.Equal("output-unsafe-path", Assert.Single(Write((string.Concat("a", "\uD83D\uDE00".AsSpan(0, 1)), "x")).Problems).Code);

    [Fact]
    public void A_name_no_disk_takes_is_refused_before_anything_is_written()
    {
        Assert.Equal("output-unsafe-path", Assert.Single(Write(("index.html", "home"), (new string('ж', 128), "x")).Problems).Code);
        Assert.Empty(Write((new string('x', 255), "x")).Problems);
    }

    [Theory]
    [InlineData("a/b", "a/b")]
    [InlineData("a/b", "A/b")]
    [InlineData("caf\u00E9", "cafe\u0301")]
    [InlineData("a", "a/b")]
    [InlineData("A", "a/b/c")]
    public void Files_that_cannot_stand_side_by_side_on_every_disk_are_named(string one, string other)
    {
        var report = Write((one, "1"), (other, "2"));

        var problem = Assert.Single(report.Problems);
        Assert.Equal("output-clash", problem.Code);
        Assert.Contains($"'{one}'", problem.Message, StringComparison.Ordinal);
        Assert.Contains($"'{other}'", problem.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Output));
    }

    [Fact]
    public void A_file_in_place_of_the_output_folder_is_an_error()
    {
        File.WriteAllText(_folder.Output, "a file");

        Assert.Equal("output-is-file", Assert.Single(Write(("index.html", "home")).Problems).Code);
        Assert.Equal("a file", File.ReadAllText(_folder.Output));
    }

    [Fact]
    public void A_second_run_at_the_same_time_is_refused()
    {
        Write(("a", "1"));
        WriteReport? second = null;

        OutputFolder.Write(_folder.Output, [new("a", () =>
        {
            second = Write(("a", "3"));
            return "2"u8.ToArray();
        })]);

        Assert.Equal("output-busy", Assert.Single(second!.Problems).Code);
        Assert.Equal("2", _folder.Text("a"));
    }

    [Fact]
    public void Failures_of_the_disk_are_diagnostics_and_the_next_run_completes_the_site()
    {
        var report = OutputFolder.Write(_folder.Output, Files(("a", "1"), ("b", "2")), new FullDisk());
        Assert.Equal(("output-disk", Severity.Error), (report.Problems[0].Code, report.Problems[0].Severity));
        Assert.Contains("the disk is full", report.Problems[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.Names(), f => f is "a" or "b");

        Assert.Equal(1, Write(("a", "1")).Written);
        Assert.Equal([new("a", "1")], _folder.Files());
    }

    [Fact]
    public void A_file_that_cannot_be_read_any_more_is_a_diagnostic()
    {
        var report = OutputFolder.Write(_folder.Output, [new("photo.jpg", () => throw new FileNotFoundException())]);

        Assert.Equal("output-content", Assert.Single(report.Problems).Code);
    }

    [Fact]
    public void A_bug_in_the_making_of_a_page_comes_through_and_the_next_run_completes_the_site()
    {
        Write(("a", "1"), ("old", "1"));

        Assert.Throws<InvalidOperationException>(() => OutputFolder.Write(_folder.Output, [.. Files(("a", "2")), new("b", () => throw new InvalidOperationException())]));
        Assert.Empty(Write(("a", "2"), ("b", "2")).Problems);
        Assert.Equal([new("a", "2"), new("b", "2")], _folder.Files());
    }

    [Fact]
    public void Clean_removes_only_what_Briefing_wrote()
    {
        Write(("index.html", "home"), ("people/x/index.html", "x"), ("changed", "1"));
        _folder.Put("people/notes.txt", "mine");
        _folder.Put("changed", "2");

        var report = OutputFolder.Clean(_folder.Output);

        Assert.Equal(2, report.Removed);
        Assert.Equal(["changed", "people/notes.txt"], report.Kept);
        Assert.Equal(["changed", "people/notes.txt"], _folder.Names());
        Assert.False(File.Exists(_folder.At(".briefing-manifest")));
        Assert.Equal(["people"], _folder.Folders());
    }

    [Fact]
    public void Clean_of_what_is_not_there_makes_nothing()
    {
        Assert.Equal(0, OutputFolder.Clean(_folder.Output).Removed);
        Assert.False(Directory.Exists(_folder.Output));
    }

    [Fact]
    public void A_manifest_that_somebody_wrote_reaches_nothing_outside_the_folder()
    {
        File.WriteAllText(_folder.Beside("precious"), "precious");
        Write(("a", "1"));
        var fingerprint = Engine.Incremental.Fingerprint.Of("precious");
        File.AppendAllText(_folder.At(".briefing-manifest"), $"{fingerprint} ../precious\n{fingerprint} {_folder.Beside("precious")}\nnonsense\n{fingerprint}");

        Assert.Empty(Write(("a", "2")).Problems);
        OutputFolder.Clean(_folder.Output);

        Assert.Equal("precious", File.ReadAllText(_folder.Beside("precious")));
    }

    [Fact]
    public void The_same_files_give_the_same_folder_whatever_was_there_before()
    {
        Write(("old", "1"), ("b/c", "1"));
        Write(("b/c", "2"), ("a", "2"));
        var after = File.ReadAllBytes(_folder.At(".briefing-manifest"));
        OutputFolder.Clean(_folder.Output);
        Write(("a", "2"), ("b/c", "2"));

        Assert.Equal(after, File.ReadAllBytes(_folder.At(".briefing-manifest")));
    }

    private WriteReport Write(params ReadOnlySpan<(string Path, string Content)> files) => OutputFolder.Write(_folder.Output, Files(files));

    private static List<OutputFile> Files(params ReadOnlySpan<(string Path, string Content)> files)
    {
        var list = new List<OutputFile>();
        foreach (var (path, content) in files) list.Add(new(path, () => Encoding.UTF8.GetBytes(content)));
        return list;
    }

    private sealed class FullDisk : IDisk
    {
        private readonly Disk _disk = new();

        public EntryKind Kind(string path) => _disk.Kind(path);

        public IEnumerable<Entry> List(string folder) => _disk.List(folder);

        public byte[] Read(string path) => _disk.Read(path);

        public Stream? OpenAlone(string path, bool create) => _disk.OpenAlone(path, create);

        public void CreateFolder(string path) => _disk.CreateFolder(path);

        public void Create(string path, byte[] content)
        {
            _disk.Create(path, content[..0]);
            throw new IOException("No space left on device : '" + path + "'", 28);
        }

        public void Move(string from, string to) => _disk.Move(from, to);

        public void Delete(string path) => _disk.Delete(path);

        public void DeleteFolder(string path) => _disk.DeleteFolder(path);
    }
}

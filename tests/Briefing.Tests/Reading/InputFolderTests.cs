using Briefing.Engine.Reading;

namespace Briefing.Tests.Reading;

public sealed class InputFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("briefing").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Write(string path, string content)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }

    [Fact]
    public void Files_are_named_from_the_input_folder_and_shown_from_the_root()
    {
        Write("input/articles/a.md", "a");

        var file = Assert.Single(new InputFolder(_root, "input").Read().Value);

        Assert.Equal(("articles/a.md", "input/articles/a.md"), (file.Path, file.Shown));
    }

    [Fact]
    public void Hidden_files_and_editors_leftovers_are_left_out_but_not_under_static()
    {
        foreach (var path in new[] { ".a", "b~", "#c#", ".git/d", "static/.well-known/e", "f.md" }) Write("input/" + path, "x");

        Assert.Equal(["f.md", "static/.well-known/e"], new InputFolder(_root, "input").Read().Value.Select(f => f.Path));
    }

    [Fact]
    public void A_file_that_did_not_change_is_not_read_again()
    {
        Write("input/a.md", "a");
        Write("input/b.md", "b");
        var folder = new InputFolder(_root, "input");
        var before = folder.Read().Value;
        Write("input/b.md", "longer");

        var after = folder.Read().Value;

        Assert.Same(before[0], after[0]);
        Assert.NotEqual(before[1].Fingerprint, after[1].Fingerprint);
    }

    [Fact]
    public void A_missing_folder_is_an_error() =>
        Assert.StartsWith("input: error no-input-folder: ", Assert.Single(new InputFolder(_root, "input").Read().Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Symbolic_links_are_errors_and_are_not_followed()
    {
        Write("outside.md", "x");
        Write("input/a.md", "a");
        File.CreateSymbolicLink(Path.Combine(_root, "input/link.md"), Path.Combine(_root, "outside.md"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "input/loop"), Path.Combine(_root, "input"));

        var read = new InputFolder(_root, "input").Read();

        Assert.Equal(["a.md"], read.Value.Select(f => f.Path));
        Assert.Equal(["input/link.md", "input/loop"], read.Problems.Select(p => p.Where.ToString()).Order(StringComparer.Ordinal));
        Assert.All(read.Problems, p => Assert.Equal("symbolic-link", p.Code));
    }

    [Fact]
    public async Task A_pipe_in_the_folder_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no pipes in folders.");
        Write("input/a.md", "a");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(_root, "input/pipe.md")])) await made.WaitForExitAsync(TestContext.Current.CancellationToken);

        var read = await Task.Run(() => new InputFolder(_root, "input").Read(), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal([1L, 0L], read.Value.Select(f => f.Length));
    }

    [Fact]
    public void A_folder_that_cannot_be_read_is_an_error_and_the_rest_is_read()
    {
        Assert.SkipWhen(Environment.UserName == "root", "Permissions do not bind this user.");
        if (OperatingSystem.IsWindows()) return;
        Write("input/a.md", "a");
        Write("input/locked/b.md", "b");
        File.SetUnixFileMode(Path.Combine(_root, "input/locked"), UnixFileMode.None);
        try
        {
            var read = new InputFolder(_root, "input").Read();

            Assert.Equal(["a.md"], read.Value.Select(f => f.Path));
            Assert.StartsWith("input/locked: error unreadable: ", Assert.Single(read.Problems).ToString(), StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(Path.Combine(_root, "input/locked"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}

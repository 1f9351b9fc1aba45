using System.Diagnostics;

namespace Briefing.Tests.Cli;

/// <summary>The built program, run from outside.</summary>
public static class Executable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Task<Ended> RunAsync(string folder, params string[] args) => RunWithAsync(folder, [], args);

    public static Task<Ended> RunWithAsync(string folder, Dictionary<string, string> environment, params string[] args) =>
        EndOf(Start(folder, environment, args));

    /// <summary>A copy of the program that lies elsewhere.</summary>
    public static Task<Ended> RunFromAsync(string program, string folder, params string[] args) => EndOf(Start(folder, [], args, program));

    private static async Task<Ended> EndOf(Process started)
    {
        using var process = started;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        return new(process.ExitCode, await output, await error);
    }

    public static Process Start(string folder, Dictionary<string, string> environment, string[] args, string? program = null)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(program ?? AppContext.BaseDirectory, "Briefing.dll"));
        foreach (var arg in args) start.ArgumentList.Add(arg);
        start.Environment.Remove("GITHUB_ACTIONS");
        foreach (var (key, value) in environment) start.Environment[key] = value;
        return Process.Start(start)!;
    }
}

/// <summary>How a run of the program ended.</summary>
public sealed record Ended(int Code, string Out, string Error);

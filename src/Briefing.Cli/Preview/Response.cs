namespace Briefing.Cli.Preview;

/// <summary>What preview answers.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="MediaType">With its charset.</param>
/// <param name="Body">The bytes.</param>
/// <param name="Location">Where else to look, percent-encoded; or null.</param>
internal sealed record Response(int Status, string MediaType, byte[] Body, string? Location = null)
{
    /// <summary>A sentence.</summary>
    public static Response Plain(int status, string text) => new(status, "text/plain; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(text + "\n"));
}

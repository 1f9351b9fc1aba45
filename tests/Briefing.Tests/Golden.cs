namespace Briefing.Tests;

/// <summary>Expected output that is rewritten from what comes out, to be read in the diff, where UPDATE_GOLDEN=1 is set.</summary>
internal static class Golden
{
    public static bool IsUpdated => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";
}

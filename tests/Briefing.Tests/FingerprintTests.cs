using Briefing.Engine.Incremental;

namespace Briefing.Tests;

public sealed class FingerprintTests
{
    [Fact]
    public void Equal_contents_have_equal_fingerprints() => Assert.Equal(Fingerprint.Of("a"), Fingerprint.Of("a"));
}

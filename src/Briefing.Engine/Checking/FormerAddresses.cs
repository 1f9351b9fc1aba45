using System.Collections.Immutable;
using Briefing.Engine.Composing;
using Briefing.Engine.Composing.Data;
using Briefing.Engine.Diagnostics;
using Briefing.Engine.Model;

namespace Briefing.Engine.Checking;

/// <summary>Former addresses lead to one page each, and not in circles.</summary>
internal sealed class FormerAddresses : ICheck
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Site site, ImmutableArray<Page> pages) => Redirects.Check(site, pages);
}

using Briefing.Engine.Model;

namespace Briefing.Engine.Composing;

/// <summary>What several page kinds need to know about the whole site, computed once, when first asked for.</summary>
public sealed class Indexes(Site site)
{
    /// <summary>The site.</summary>
    public Site Site => site;
}

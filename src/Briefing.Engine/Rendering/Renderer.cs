using Briefing.Engine.Composing;
using Briefing.Engine.Media;

namespace Briefing.Engine.Rendering;

/// <summary>From a page to the bytes of its file.</summary>
public static class Renderer
{
    /// <summary>The bytes. Safe for concurrent use.</summary>
    public static byte[] Render(Page page, ITheme theme) => Render(page, theme, MediaCaches.None);

    /// <summary>The bytes, with pictures that were made before. Safe for concurrent use.</summary>
    public static byte[] Render(Page page, ITheme theme, IMediaCache cache) => page.Content switch
    {
        PageContent.Drawn drawn => Utf8Text.Write(to => theme.Render(drawn.Model(), to)),
        PageContent.Written written => written.Text(),
        PageContent.Painted painted => painted.Bytes(cache),
        PageContent.Copied copied => copied.Bytes(),
        _ => throw new InvalidOperationException($"No way to render {page.Content}"),
    };
}

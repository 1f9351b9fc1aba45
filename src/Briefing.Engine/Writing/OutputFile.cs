namespace Briefing.Engine.Writing;

/// <summary>A file to be written.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes: <c>people/terry-virts/index.html</c>.</param>
/// <param name="Content">Makes the bytes. Asked for at most twice, from any thread; what it throws, unless the disk is to blame, is a bug and comes through.</param>
public sealed record OutputFile(string Path, Func<byte[]> Content);

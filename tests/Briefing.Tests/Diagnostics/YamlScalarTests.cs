using Briefing.Engine.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Briefing.Tests.Diagnostics;

public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("Harris")]
    [InlineData("Mary O’Neill")]
    [InlineData("О'Ніл")]
    [InlineData("Mary, Queen of Scots")]
    [InlineData("Note: this")]
    [InlineData("\"Bill\" #1 {x}")]
    [InlineData("No")]
    [InlineData("null")]
    [InlineData("- x")]
    [InlineData("3 July")]
    public void A_name_that_is_pasted_is_read_as_the_same_name(string name)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader($"links: {{ {YamlScalar.Of(name)}: x }}"));
        var links = (YamlMappingNode)((YamlMappingNode)stream.Documents[0].RootNode).Children[new YamlScalarNode("links")];
        Assert.Equal(name, ((YamlScalarNode)Assert.Single(links.Children).Key).Value);
    }

    [Fact]
    public void A_plain_name_has_no_quotes_and_a_word_with_a_meaning_of_its_own_has()
    {
        Assert.Equal("John Harris", YamlScalar.Of("John Harris"));
        Assert.Equal("\"No\"", YamlScalar.Of("No"));
    }
}

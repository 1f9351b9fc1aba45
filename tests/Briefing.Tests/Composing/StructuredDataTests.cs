using System.Text.Json.Nodes;
using Briefing.Engine.Composing.Models;
using Briefing.Engine.Model;
using static Briefing.Tests.Composing.Sites;

namespace Briefing.Tests.Composing;

public sealed class StructuredDataTests
{
    private const string Root = "https://example.org/base/";

    private static readonly Entity Nasa = Entity("organisations/nasa", "NASA") with { SameAs = ["https://www.wikidata.org/wiki/Q23548"] };
    private static readonly Entity Virts = Entity("people/terry-virts", "Terry Virts", "Former astronaut.",
        new Role("Astronaut", IdOf("organisations/nasa"), new(Date(2000), Date(2016, 8)), null),
        new Role("Commander", IdOf("spacecraft/iss"), new(Date(2015, 3, 11), Date(2015, 6, 10)), null));
    private static readonly Entity Iss = Entity("spacecraft/iss", "ISS");
    private static readonly Settings WithSpacecraft = StationSettings with { Kinds = [.. EntityKind.BuiltIn, new("spacecraft", "Spacecraft", "Spacecraft", "Vehicle")] };

    [Fact]
    public void An_article_is_a_NewsArticle_that_says_what_it_is_about_mentions_is_based_on_and_corrected()
    {
        var site = Of(
            [
                Article("a", "2022-07-06", "[NASA|organisations/nasa] hears [Virts|people/terry-virts].", about: ["organisations/nasa"], tags: ["Space"], front: f => f with
                {
                    Authors = [new("Ann Writer", "https://ann.example/")],
                    Updated = f.Date.AddDays(1),
                    Source = new("A paper", "https://paper.example/x", Published: Date(2022, 7)),
                    Corrections = [new(Date(2022, 7, 8), "It was Monday.")],
                }),
            ],
            [Virts, Nasa, Iss], WithSpacecraft);
        var article = Graph(site.PageAt<ArticlePage>("articles/a/"))[0]!;
        Assert.Equal("NewsArticle", Text(article["@type"]));
        Assert.Equal("About a", Text(article["headline"]));
        Assert.Equal($"{Root}articles/a/", Text(article["mainEntityOfPage"]));
        Assert.Equal(("2022-07-06", "2022-07-07"), (Text(article["datePublished"]), Text(article["dateModified"])));
        Assert.Equal(("Person", "Ann Writer", "https://ann.example/"), (Text(article["author"]![0]!["@type"]), Text(article["author"]![0]!["name"]), Text(article["author"]![0]!["url"])));
        Assert.Equal(("Organization", "NASA", "https://www.wikidata.org/wiki/Q23548"), (Text(article["about"]![0]!["@type"]), Text(article["about"]![0]!["name"]), Text(article["about"]![0]!["sameAs"]![0])));
        Assert.Equal(("Person", $"{Root}people/terry-virts/"), (Text(article["mentions"]![0]!["@type"]), Text(article["mentions"]![0]!["url"])));
        Assert.Single(article["mentions"]!.AsArray());
        Assert.Equal(("CreativeWork", "https://paper.example/x", "2022-07"), (Text(article["isBasedOn"]!["@type"]), Text(article["isBasedOn"]!["url"]), Text(article["isBasedOn"]!["datePublished"])));
        Assert.Equal(("CorrectionComment", "It was Monday."), (Text(article["correction"]![0]!["@type"]), Text(article["correction"]![0]!["text"])));
    }

    [Fact]
    public void An_author_without_an_address_leads_to_the_register_or_else_to_the_page_about_the_site()
    {
        var site = Of(
            [Article("a", "2022-07-06", "Text.", front: f => f with { Authors = [new("Terry Virts"), new("The desk"), new("Ann Writer")] })],
            [Virts, Nasa, Iss], pages: [StaticPage("about", "About us")]);
        var authors = Graph(site.PageAt<ArticlePage>("articles/a/"))[0]!["author"]!.AsArray();
        Assert.Equal(
            $"Person {Root}people/terry-virts/ | Organization {Root}about/ | Person {Root}about/",
            authors.Select(a => $"{Text(a!["@type"])} {Text(a["url"])}").InLine());
    }

    [Fact]
    public void A_person_is_the_main_entity_of_its_page_with_a_dated_role_between_it_and_the_organisation()
    {
        var graph = Graph(Of([], [Virts, Nasa, Iss], WithSpacecraft).PageAt<EntityPage>("people/terry-virts/"));
        Assert.Equal("WebPage | OrganizationRole | Organization | BreadcrumbList", graph.Select(n => Text(n!["@type"])).InLine());
        var person = graph[0]!["mainEntity"]!;
        Assert.Equal(("Person", "Terry Virts", "Former astronaut."), (Text(person["@type"]), Text(person["name"]), Text(person["description"])));
        var (role, organisation) = (graph[1]!, graph[2]!);
        Assert.Equal(("Astronaut", "2000", "2016-08"), (Text(role["roleName"]), Text(role["startDate"]), Text(role["endDate"])));
        Assert.Equal("NASA", Text(organisation["name"]));
        Assert.Equal(Text(role["@id"]), Text(Assert.Single(person["memberOf"]!.AsArray())!["@id"]));
        Assert.Equal(Text(role["@id"]), Text(Assert.Single(organisation["member"]!.AsArray())!["@id"]));
    }

    [Fact]
    public void What_is_held_at_no_organisation_is_an_occupation_or_a_role_where_it_has_dates()
    {
        var virts = Virts with { Roles = [.. Virts.Roles, new Role("Pilot", null, DateRange.Always, null)] };
        var held = Graph(Of([], [virts, Nasa, Iss], WithSpacecraft).PageAt<EntityPage>("people/terry-virts/"))[0]!["mainEntity"]!["hasOccupation"]!;
        Assert.Equal(("Role", "Commander", "2015-03-11"), (Text(held[0]!["@type"]), Text(held[0]!["roleName"]), Text(held[0]!["startDate"])));
        Assert.Equal(("Occupation", "Pilot"), (Text(held[1]!["@type"]), Text(held[1]!["name"])));
    }

    [Theory]
    [InlineData("Vehicle", "Vehicle")]
    [InlineData("space ship", "Thing")]
    [InlineData("", "Thing")]
    public void A_kind_of_the_sites_own_has_the_type_it_names_if_that_can_be_one(string schema, string type)
    {
        var settings = StationSettings with { Kinds = [.. EntityKind.BuiltIn, new("spacecraft", "Spacecraft", "Spacecraft", schema)] };
        Assert.Equal(type, Text(Graph(Of([], [Iss], settings).PageAt<EntityPage>("spacecraft/iss/"))[0]!["mainEntity"]!["@type"]));
    }

    [Fact]
    public void An_event_has_its_days_and_its_place()
    {
        var launch = Entity("events/launch", "The launch") with { Dates = new(Date(2022, 7, 3), Date(2022, 7)), Place = IdOf("places/cape") };
        var thing = Graph(Of([], [launch, Entity("places/cape", "The Cape")]).PageAt<EntityPage>("events/launch/"))[0]!["mainEntity"]!;
        Assert.Equal(("Event", "2022-07-03", "2022-07"), (Text(thing["@type"]), Text(thing["startDate"]), Text(thing["endDate"])));
        Assert.Equal(("Place", "The Cape"), (Text(thing["location"]!["@type"]), Text(thing["location"]!["name"])));
    }

    [Fact]
    public void Breadcrumbs_are_numbered_and_absolute()
    {
        var crumbs = Graph(Of([], [Virts, Nasa, Iss]).PageAt<EntityPage>("people/terry-virts/"))[^1]!;
        Assert.Equal("BreadcrumbList", Text(crumbs["@type"]));
        Assert.Equal(
            $"1 Home {Root} | 2 People {Root}people/ | 3 Terry Virts {Root}people/terry-virts/",
            crumbs["itemListElement"]!.AsArray().Select(i => $"{i!["position"]} {Text(i["name"])} {Text(i["item"])}").InLine());
    }

    [Fact]
    public void The_home_page_is_a_WebSite()
    {
        var home = Graph(Of([], []).PageAt<HomePage>(""))[0]!;
        Assert.Equal(("WebSite", "The Station", Root), (Text(home["@type"]), Text(home["name"]), Text(home["url"])));
    }

    [Fact]
    public void No_text_can_end_the_script_element_and_letters_of_all_scripts_stay_readable()
    {
        var site = Of([Article("a", "2022-07-06", "Text.", front: f => f with { Title = "</script><script>alert('x')</script> Київ" })], []);
        var json = site.PageAt<ArticlePage>("articles/a/").Head.JsonLd!;
        Assert.DoesNotContain('<', json);
        Assert.Contains("Київ", json, StringComparison.Ordinal);
        Assert.Equal("</script><script>alert('x')</script> Київ", Text(JsonNode.Parse(json)!["@graph"]![0]!["headline"]));
    }

    [Fact]
    public void No_property_is_empty()
    {
        var site = Of([Article("a", "2022-07-06", "Text.", front: f => f with { Summary = "" })], [Virts, Nasa, Iss], WithSpacecraft);
        foreach (var page in site.AllPages().Where(p => p.Head.JsonLd is not null))
        {
            Assert.DoesNotContain("\"\"", page.Head.JsonLd, StringComparison.Ordinal);
            Assert.DoesNotContain("null", page.Head.JsonLd, StringComparison.Ordinal);
            Assert.DoesNotContain("[]", page.Head.JsonLd, StringComparison.Ordinal);
        }
    }

    private static JsonArray Graph(PageModel page)
    {
        var document = JsonNode.Parse(page.Head.JsonLd!)!;
        Assert.Equal("https://schema.org", Text(document["@context"]));
        return document["@graph"]!.AsArray();
    }

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}

using System.Text.Json.Nodes;
using Briefing.Engine.Model;

namespace Briefing.Engine.Composing.StructuredData;

/// <summary>Entities as things of schema.org: Person, Organization, Place, Event, CreativeWork, or what the site's own kinds name.</summary>
public static class EntityData
{
    /// <summary>An entity as an article names it.</summary>
    public static JsonObject Short(Entity entity, Settings settings) => JsonLd.Thing(TypeOf(entity, settings),
        ("@id", IdOf(entity, settings)),
        ("name", entity.Name),
        ("url", settings.Absolute(entity.Route)),
        ("sameAs", SameAs(entity)));

    /// <summary>An entity as its own page describes it.</summary>
    public static JsonObject Full(Entity entity, Indexes indexes)
    {
        var site = indexes.Site;
        var type = TypeOf(entity, site.Settings);
        var thing = JsonLd.Thing(type,
            ("@id", IdOf(entity, site.Settings)),
            ("name", entity.Name),
            ("url", site.Settings.Absolute(entity.Route)),
            ("description", entity.Summary),
            ("alternateName", JsonLd.Many(entity.Names.Where(n => n.Kind == NameKind.Strong).Select(n => n.Text).Distinct(StringComparer.Ordinal))),
            ("image", Parts.Pictures.UrlOf(entity.Image, indexes)),
            ("sameAs", SameAs(entity)));
        foreach (var (name, value) in Particulars(entity, type, site)) if (value is not null) thing[name] = value;
        return thing;
    }

    /// <summary>The identity of an entity in documents.</summary>
    public static string IdOf(Entity entity, Settings settings) => settings.Absolute(entity.Route) + "#entity";

    /// <summary>
    /// The roles that an entity holds at organisations, and those organisations. A role is a thing of its own between its holder's
    /// <c>memberOf</c> and the organisation's <c>member</c> (schema.org/Role), so that it can have dates.
    /// </summary>
    public static IEnumerable<JsonObject> Memberships(Entity entity, Site site)
    {
        if (!HasMemberships(TypeOf(entity, site.Settings))) return [];
        var held = Held(entity, site).ToList();
        return
        [
            .. held.Select(h => JsonLd.Thing("OrganizationRole",
                ("@id", h.Id),
                ("roleName", h.Role.Title),
                ("startDate", h.Role.Dates.From?.ToString()),
                ("endDate", h.Role.Dates.To?.ToString()))),
            .. held.GroupBy(h => h.Organisation.Id).Select(roles =>
            {
                var organisation = Short(roles.First().Organisation, site.Settings);
                organisation["member"] = JsonLd.Many(roles.Select(h => (JsonNode?)JsonLd.Reference(h.Id)));
                return organisation;
            }),
        ];
    }

    // Properties that only some types have; a type of the site's own choosing gets those of Thing alone.
    private static IEnumerable<(string Name, JsonNode? Value)> Particulars(Entity entity, string type, Site site) => type switch
    {
        "Person" =>
        [
            ("memberOf", JsonLd.Many(Held(entity, site).Select(h => (JsonNode?)JsonLd.Reference(h.Id)))),
            ("hasOccupation", JsonLd.Many(entity.Roles.Where(r => Organisation(r, site) is null).Select(r => (JsonNode?)Occupation(r)))),
        ],
        "Organization" =>
        [
            ("memberOf", JsonLd.Many(Held(entity, site).Select(h => (JsonNode?)JsonLd.Reference(h.Id)))),
            ("foundingDate", entity.Dates.From?.ToString()),
            ("dissolutionDate", entity.Dates.To?.ToString()),
        ],
        "Event" =>
        [
            ("startDate", entity.Dates.From?.ToString()),
            ("endDate", entity.Dates.To?.ToString()),
            ("location", entity.Place is { } id && site.Register.Find(id) is { } place && TypeOf(place, site.Settings) == "Place" ? Short(place, site.Settings) : null),
        ],
        _ => [],
    };

    private static bool HasMemberships(string type) => type is "Person" or "Organization";

    private static IEnumerable<(string Id, Role Role, Entity Organisation)> Held(Entity entity, Site site) => entity.Roles
        .Select(role => (Role: role, Organisation: Organisation(role, site)))
        .Where(r => r.Organisation is not null)
        .Select((r, i) => ($"{site.Settings.Absolute(entity.Route)}#role-{i + 1}", r.Role, r.Organisation!));

    // What is held at no organisation: an occupation, or a role where it has dates.
    private static JsonObject Occupation(Role role) => role.Dates == DateRange.Always
        ? JsonLd.Thing("Occupation", ("name", role.Title))
        : JsonLd.Thing("Role", ("roleName", role.Title), ("startDate", role.Dates.From?.ToString()), ("endDate", role.Dates.To?.ToString()));

    private static Entity? Organisation(Role role, Site site) =>
        role.Organisation is { } id && site.Register.Find(id) is { } entity && TypeOf(entity, site.Settings) == "Organization" ? entity : null;

    private static string TypeOf(Entity entity, Settings settings) =>
        settings.Kind(entity.Id.Kind)?.Schema is { Length: > 0 } schema && char.IsAsciiLetterUpper(schema[0]) && schema.All(char.IsAsciiLetterOrDigit) ? schema : "Thing";

    private static JsonNode? SameAs(Entity entity) => JsonLd.Many(entity.SameAs.Select(JsonLd.WebAddress).OfType<string>());
}

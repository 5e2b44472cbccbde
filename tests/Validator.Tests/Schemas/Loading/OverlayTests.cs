using Validator.Schemas.Loading;
using Validator.Schemas.Loading.Definitions;
using Validator.Schemas.Loading.Overlays;
using Validator.Schemas.Types;
using Validator.Tests.Fixtures;

namespace Validator.Tests.Schemas.Loading;

public sealed class OverlayTests
{
    private const string ImageTemplates = "Microsoft.VirtualMachineImages/imageTemplates";
    private const string NamePattern = "^[A-Za-z0-9-_]{1,64}$";

    [TestCase("name", NamePattern, StringFormat.None)]
    [TestCase("properties.distribute[].runOutputName", NamePattern, StringFormat.None)]
    [TestCase("properties.source{ISO}.sha256Checksum", null, StringFormat.Sha256)]
    public void The_overlays_that_ship_refine_what_they_name(string path, string? pattern, StringFormat format)
    {
        var (plain, refined) = ImageTemplatesBeforeAndAfter();

        Assert.That(At(plain, path), Is.EqualTo(new SchemaType.String(null, null, null, StringFormat.None)));
        Assert.That(At(refined, path), Is.EqualTo(new SchemaType.String(null, null, pattern, format)));
    }

    [TestCase("location")]
    [TestCase("properties.customize[].name")]
    [TestCase("properties.customize[]{shell}.script")]
    [TestCase("properties.distribute[]{managedImage}.imageId")]
    [TestCase("properties.source{ISO}.sourceURI")]
    [TestCase("properties.source{PlatformImage}.sku")]
    public void Other_strings_stay_plain(string path) =>
        Assert.That(
            At(ImageTemplatesBeforeAndAfter().Refined, path),
            Is.EqualTo(new SchemaType.String(null, null, null, StringFormat.None))
        );

    [Test]
    public void An_overlay_adds_to_the_end_and_leaves_the_table_as_it_was()
    {
        var (plain, refined) = ImageTemplatesBeforeAndAfter();

        Assert.That(refined.Body.Index, Is.GreaterThanOrEqualTo(plain.Table.Count));
        for (var i = 0; i < plain.Table.Count; i++)
        {
            Assert.That(refined.Table[new(i)], Is.SameAs(plain.Table[new(i)]));
        }
    }

    [Test]
    public void A_type_that_is_used_elsewhere_is_refined_on_the_path_alone()
    {
        var thing = SchemaFiles.Load(
            SchemaFiles.Definition(
                """ "left": { "$ref": "#/$defs/Node" }, "right": { "$ref": "#/$defs/Node" } """,
                """
                , "Node": {
                  "type": "object",
                  "properties": { "label": { "type": "string" }, "next": { "$ref": "#/$defs/Node" } }
                }
                """
            ),
            Overlays(""" "path": "left.next.label", "pattern": "^a$" """)
        );

        using (Assert.EnterMultipleScope())
        {
            Assert.That(At(thing, "left.next.label"), Has.Property("Pattern").EqualTo("^a$"));
            Assert.That(At(thing, "left.label"), Has.Property("Pattern").Null);
            Assert.That(At(thing, "left.next.next.label"), Has.Property("Pattern").Null);
            Assert.That(At(thing, "right.next.label"), Has.Property("Pattern").Null);
        }
    }

    [Test]
    public void Flags_and_order_of_properties_survive()
    {
        var (plain, refined) = ImageTemplatesBeforeAndAfter();

        var before = ((SchemaType.Object)plain.Table[plain.Body]).Properties.Select(p => (p.Name, p.Flags));
        var after = ((SchemaType.Object)refined.Table[refined.Body]).Properties.Select(p => (p.Name, p.Flags));
        Assert.That(after, Is.EqualTo(before));
    }

    [TestCase("tags.*")]
    [TestCase("'odata.type'")]
    [TestCase("list[][]")]
    public void Every_step_of_a_path_leads_somewhere(string path)
    {
        var thing = SchemaFiles.Load(
            SchemaFiles.Definition(
                """
                "tags": { "type": "object", "additionalProperties": { "type": "string" } },
                "odata.type": { "type": "string" },
                "list": { "type": "array", "items": { "type": "array", "items": { "type": "string" } } }
                """
            ),
            Overlays($$""" "path": "{{path}}", "format": "sha256" """)
        );

        Assert.That(At(thing, path), Has.Property("Format").EqualTo(StringFormat.Sha256));
    }

    [Test]
    public void A_pattern_and_a_format_add_up()
    {
        var thing = SchemaFiles.Load(
            SchemaFiles.Definition(""" "sum": { "type": "string", "minLength": 3 } """),
            """
            {
              "overlays": [
                { "type": "My.Provider/things", "apiVersions": ["*"], "path": "sum", "pattern": "^a$", "source": "https://a" },
                { "type": "my.provider/THINGS", "apiVersions": ["2020-01-01"], "path": "sum", "format": "sha256", "source": "https://a" },
                { "type": "My.Provider/things", "apiVersions": ["2020-01-02.."], "path": "nothing", "format": "sha256", "source": "https://a" }
              ]
            }
            """
        );

        Assert.That(At(thing, "sum"), Is.EqualTo(new SchemaType.String(3, null, "^a$", StringFormat.Sha256)));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void An_overlay_decides_whether_a_definition_is_trusted(bool trusted)
    {
        var overlays = OverlayFile.Read(
            SchemaFiles.InMemory("overlays/my.provider.json", Overlays($"\"trusted\": {(trusted ? "true" : "false")}")),
            "my.provider"
        );
        var thing = SchemaFiles.Load(SchemaFiles.Definition("")) with { IsTrusted = !trusted };

        Assert.That(OverlayApplication.Apply(thing, overlays).IsTrusted, Is.EqualTo(trusted));
    }

    [TestCase("2018-02-01-preview", false, 1)]
    [TestCase("2019-02-01-preview", false, 1)]
    [TestCase("2019-05-01-preview", false, 4)]
    [TestCase("2020-02-14", false, 3)]
    [TestCase("2021-10-01", false, 3)]
    [TestCase("2022-02-14", false, 5)]
    [TestCase("2022-07-01", false, 6)]
    [TestCase("2023-07-01", false, 6)]
    [TestCase("2024-02-01", true, 6)]
    [TestCase("2025-10-01", true, 7)]
    public void Image_templates_are_trusted_and_all_their_checksums_known(string version, bool isExact, int checksums)
    {
        var type = ((ResourceTypeAnswer.Found)Linting.Store.Find(ImageTemplates, version)).Type;
        var found = StringsCalled("sha256Checksum", type.Table, type.Body, []).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((type.IsTrusted, type.IsCaseSensitive), Is.EqualTo((true, isExact)));
            Assert.That(found, Has.Count.EqualTo(checksums));
            Assert.That(found.Select(text => text.Format), Has.None.EqualTo(StringFormat.None));
        }
    }

    [Test]
    public void What_a_definition_has_wrong_is_accepted_whole()
    {
        var thing = SchemaFiles.Load(
            SchemaFiles.Definition(
                """ "label": { "type": "object", "properties": {}, "additionalProperties": false } """
            ),
            Overlays(""" "path": "label", "accepts": "any" """)
        );

        Assert.That(
            ((SchemaType.Object)thing.Table[thing.Body]).Properties.Find("label") is { } label
                ? thing.Table[label.Type]
                : null,
            Is.EqualTo(new SchemaType.Any())
        );
    }

    [Test]
    public void A_property_can_be_added_tolerated_or_absent()
    {
        var definition = SchemaFiles
            .Definition(""" "a": { "type": "string" }, "b": { "type": "string" } """)
            .Replace("\"additionalProperties\"", "\"required\": [\"a\", \"b\"], \"additionalProperties\"");
        var thing = SchemaFiles.Load(
            definition,
            """
            {
              "overlays": [
                { "type": "My.Provider/things", "apiVersions": ["*"], "path": "a", "severity": "note", "source": "https://a" },
                { "type": "My.Provider/things", "apiVersions": ["*"], "path": "b", "accepts": "absence", "source": "https://a" },
                { "type": "My.Provider/things", "apiVersions": ["*"], "path": "c", "adds": "any", "source": "https://a" }
              ]
            }
            """
        );

        Assert.That(
            ((SchemaType.Object)thing.Table[thing.Body]).Properties.Select(p => (p.Name, p.IsTolerated, p.IsRequired)),
            Is.EqualTo(new[] { ("a", true, true), ("b", false, false), ("c", false, false) })
        );
        Assert.That(At(thing, "c"), Is.EqualTo(new SchemaType.Any()));
    }

    [Test]
    public void An_integer_gets_other_bounds()
    {
        var thing = SchemaFiles.Load(
            SchemaFiles.Definition(""" "days": { "type": "integer", "minimum": 4, "maximum": 730 } """),
            Overlays(""" "path": "days", "minimum": -1 """)
        );

        Assert.That(At(thing, "days"), Is.EqualTo(new SchemaType.Integer(-1, 730)));
    }

    [Test]
    public void Names_of_properties_get_a_format()
    {
        var thing = SchemaFiles.Load(
            SchemaFiles.Definition(
                """ "identities": { "type": "object", "additionalProperties": { "type": "boolean" } } """
            ),
            Overlays(""" "path": "identities.*~", "format": "arm-id", "resourceTypes": ["A.B/c", "A.B/d"] """)
        );
        var names = (SchemaType.String)thing.Table[((SchemaType.Object)At(thing, "identities")).OtherNames!.Value];

        Assert.That(names.Format, Is.EqualTo(StringFormat.ArmId));
        Assert.That(names.ResourceTypes, Is.EqualTo(new[] { "A.B/c", "A.B/d" }));
    }

    [Test]
    public void A_variant_is_meant_where_none_is_named()
    {
        var thing = SchemaFiles.Load(
            SchemaFiles.Definition(
                """ "mode": { "$ref": "#/$defs/Mode" } """,
                """
                , "Mode": {
                  "type": "object",
                  "discriminator": { "propertyName": "kind", "mapping": { "Default": "#/$defs/Plain" } },
                  "oneOf": [{ "$ref": "#/$defs/Plain" }],
                  "unevaluatedProperties": false
                },
                "Plain": { "type": "object", "properties": { "kind": { "const": "Default" } }, "required": ["kind"] }
                """
            ),
            Overlays(""" "path": "mode", "whenAbsent": "Default" """)
        );

        Assert.That(((SchemaType.Discriminated)At(thing, "mode")).WhenAbsent, Is.EqualTo("Default"));
    }

    private static IEnumerable<SchemaType.String> StringsCalled(
        string name,
        SchemaTable table,
        TypeRef at,
        HashSet<TypeRef> seen
    )
    {
        if (!seen.Add(at))
        {
            return [];
        }

        var properties = table[at] switch
        {
            SchemaType.Object type => type.Properties,
            SchemaType.Discriminated type => type.Base,
            _ => PropertyCollection.Empty,
        };
        IEnumerable<TypeRef> inside = table[at] switch
        {
            SchemaType.Array type => [type.Item],
            SchemaType.Discriminated type => type.Variants.Select(variant => variant.Value),
            _ => [],
        };
        return properties
            .Where(property => property.Name == name)
            .Select(property => table[property.Type])
            .OfType<SchemaType.String>()
            .Concat(
                inside
                    .Concat(properties.Select(property => property.Type))
                    .SelectMany(next => StringsCalled(name, table, next, seen))
            );
    }

    private static string Overlays(string what) =>
        $$"""
            { "overlays": [{ "type": "My.Provider/things", "apiVersions": ["*"], {{what}}, "source": "https://a" }] }
            """;

    private static (ResourceType Plain, ResourceType Refined) ImageTemplatesBeforeAndAfter()
    {
        const string version = "2018-02-01-preview";
        const string provider = "microsoft.virtualmachineimages";
        var file = SchemaFiles.Read($"schemas/{provider}/{version}.json");
        var overlays = OverlayFile.Read(SchemaFiles.Read($"schemas/overlays/{provider}.json"), provider);
        var plain = DefinitionFile.Read(file, provider, version)[0];
        return (plain, OverlayApplication.Apply(plain, overlays));
    }

    private static SchemaType At(ResourceType resource, string path)
    {
        Assert.That(TypePath.TryParse(path, out var steps), Is.True);
        return steps.Aggregate(
            resource.Table[resource.Body],
            (type, step) =>
                resource.Table[
                    (type, step) switch
                    {
                        (SchemaType.Object owner, PathStep.Property { Name: var name }) => owner
                            .Properties.Find(name)!
                            .Type,
                        (SchemaType.Object owner, PathStep.OtherProperties) => owner.Rest!.Value,
                        (SchemaType.Array owner, PathStep.Items) => owner.Item,
                        (SchemaType.Discriminated owner, PathStep.Property { Name: var name }) => owner
                            .Base.Find(name)!
                            .Type,
                        (SchemaType.Discriminated owner, PathStep.Variant { Value: var value }) => owner
                            .Variants.Single(variant => variant.Key == value)
                            .Value,
                        _ => throw new AssertionException($"{type} has no {step}."),
                    }
                ]
        );
    }
}

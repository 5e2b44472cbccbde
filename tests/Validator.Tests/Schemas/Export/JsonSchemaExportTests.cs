using System.Text.Json.Nodes;
using Validator.Schemas.Types;
using Validator.Tests.Schemas.Checking;

namespace Validator.Tests.Schemas.Export;

public sealed class JsonSchemaExportTests
{
    private static readonly SchemaType Text = new SchemaType.String(null, null, null, StringFormat.None);

    [Test]
    public void The_document_names_itself_and_its_resource()
    {
        var document = JsonNode.Parse(Exported.Text(Contoso.Type("Contoso.Test/policies")))!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That((string?)document["$schema"], Is.EqualTo("https://json-schema.org/draft/2020-12/schema"));
            Assert.That((string?)document["$id"], Is.EqualTo("urn:armlint:Contoso.Test/policies:2024-01-01"));
            Assert.That((string?)document["title"], Is.EqualTo("Contoso.Test/policies@2024-01-01"));
            Assert.That((string?)document["oneOf"]![0]!["$ref"], Is.EqualTo("#/$defs/policies"));
            Assert.That(
                Scopes(document["$defs"]!["policies"]!),
                Is.EqualTo(new[] { "managementGroup", "subscription" })
            );
        }
    }

    [TestCaseSource(nameof(Leaves))]
    public void A_type_without_properties_is_written_in_its_place(SchemaType type, string expected) =>
        Assert.That(Property(Exported.OfProperty(type)).ToJsonString(), Is.EqualTo(expected));

    private static IEnumerable<object[]> Leaves() =>
        [
            [new SchemaType.Any(), "{}"],
            [new SchemaType.Null(), """{"type":"null"}"""],
            [new SchemaType.Boolean(), """{"type":"boolean"}"""],
            [new SchemaType.Integer(-1, 9), """{"type":"integer","minimum":-1,"maximum":9}"""],
            [new SchemaType.Literal("a"), """{"const":"a"}"""],
            [
                new SchemaType.String(1, 5, "^[a-z]+$", StringFormat.None),
                """{"type":"string","minLength":1,"maxLength":5,"pattern":"^[a-z]\u002B$"}""",
            ],
            [
                new SchemaType.String(null, null, null, StringFormat.Sha256),
                """{"type":"string","pattern":"^[0-9a-fA-F]{64}$","format":"sha256"}""",
            ],
            [
                new SchemaType.String(null, null, "^[0-9a-f]", StringFormat.Sha256),
                """{"type":"string","pattern":"^[0-9a-f]","format":"sha256","allOf":[{"pattern":"^[0-9a-fA-F]{64}$"}]}""",
            ],
        ];

    [Test]
    public void Unions_of_literals_are_an_enum_and_others_are_open()
    {
        SchemaType[] literals = [new SchemaType.Literal("a"), new SchemaType.Literal("b")];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                Property(Exported.OfProperty([.. literals, new SchemaType.Union([new(0), new(1)])])).ToJsonString(),
                Is.EqualTo("""{"enum":["a","b"]}""")
            );
            Assert.That(
                Property(Exported.OfProperty([.. literals, Text, new SchemaType.Union([new(0), new(2), new(1)])]))
                    .ToJsonString(),
                Is.EqualTo("""{"anyOf":[{"enum":["a","b"]},{"type":"string"}]}""")
            );
        }
    }

    [Test]
    public void An_array_of_itself_ends_in_a_reference()
    {
        var definitions = Exported.OfProperty(new SchemaType.Array(new(0), 1, 4));

        using (Assert.EnterMultipleScope())
        {
            Assert.That((string?)Property(definitions)["items"]!["$ref"], Is.EqualTo("#/$defs/recursive"));
            Assert.That((string?)definitions["recursive"]!["items"]!["$ref"], Is.EqualTo("#/$defs/recursive"));
        }
    }

    [Test]
    public void Arrays_in_arrays_do_not_nest_without_end()
    {
        var arrays = Enumerable.Range(0, 10_000).Select(i => new SchemaType.Array(new(i), null, null));

        Assert.That(() => Exported.OfProperty([Text, .. arrays]), Throws.Nothing);
    }

    [Test]
    public void Types_of_one_name_stay_apart_and_names_need_no_escapes()
    {
        var definitions = Exported.OfProperty(
            new SchemaType.Object("a/b ~", new([new("x", new(1), PropertyFlags.None)]), null),
            new SchemaType.Object("a/b ~", PropertyCollection.Empty, null),
            new SchemaType.Array(new(0), null, null)
        );

        Assert.That(definitions.Select(definition => definition.Key), Is.EqualTo(new[] { "ones", "a_b__", "a_b__2" }));
    }

    [Test]
    public void What_the_service_sets_is_never_required()
    {
        var definition = Exported.OfProperty(
            Text,
            new SchemaType.Object(
                "O",
                new([
                    new("mine", new(0), PropertyFlags.Required | PropertyFlags.WriteOnly),
                    new(
                        "its",
                        new(0),
                        PropertyFlags.Required | PropertyFlags.ReadOnly | PropertyFlags.DeployTimeConstant
                    ),
                ]),
                new TypeRef(0)
            )
        )["O"]!;

        Assert.That(
            definition.ToJsonString(),
            Is.EqualTo(
                """
                {"type":"object","properties":{"mine":{"type":"string","writeOnly":true},"its":{"type":"string","readOnly":true,"x-armlint-deploy-time-constant":true}},"required":["mine"],"additionalProperties":{"type":"string"}}
                """
            )
        );
    }

    [Test]
    public void The_base_and_the_variants_of_an_object_are_closed_together()
    {
        var definitions = Exported.Definitions(Contoso.Type("Contoso.Test/things"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                definitions["Action"]!.ToJsonString(),
                Is.EqualTo(
                    """
                    {"type":"object","properties":{"title":{"type":"string"}},"discriminator":{"propertyName":"kind","mapping":{"Run":"#/$defs/Run","Wait":"#/$defs/Wait","Repeat":"#/$defs/Repeat"}},"oneOf":[{"$ref":"#/$defs/Run"},{"$ref":"#/$defs/Wait"},{"$ref":"#/$defs/Repeat"}],"unevaluatedProperties":false}
                    """
                )
            );
            Assert.That(
                definitions["Wait"]!.ToJsonString(),
                Is.EqualTo(
                    """
                    {"type":"object","properties":{"kind":{"const":"Wait"},"seconds":{"type":"integer","minimum":0,"maximum":60}},"required":["kind"]}
                    """
                )
            );
            Assert.That(definitions["Condition"]!.AsObject(), Does.Not.ContainKey("unevaluatedProperties"));
        }
    }

    [Test]
    public void A_property_that_a_variant_replaces_is_written_in_each_variant()
    {
        var definitions = Discriminated(rest: null);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Names(definitions["D"]!), Is.EqualTo(new[] { "common" }));
            Assert.That((bool?)definitions["D"]!["unevaluatedProperties"], Is.False);
            Assert.That(
                definitions["A"]!["properties"]!["replaced"]!.ToJsonString(),
                Is.EqualTo("""{"type":"boolean"}""")
            );
            Assert.That(
                definitions["B"]!["properties"]!["replaced"]!.ToJsonString(),
                Is.EqualTo("""{"type":"string"}""")
            );
        }
    }

    [Test]
    public void Variants_that_are_not_closed_alike_close_themselves()
    {
        var definitions = Discriminated(rest: new TypeRef(1));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(definitions["D"]!.AsObject(), Does.Not.ContainKey("unevaluatedProperties"));
            Assert.That(Names(definitions["A"]!), Is.EqualTo(new[] { "by", "replaced", "common" }));
            Assert.That((bool?)definitions["A"]!["additionalProperties"], Is.False);
            Assert.That(
                definitions["B"]!["additionalProperties"]!.ToJsonString(),
                Is.EqualTo("""{"type":"boolean"}""")
            );
        }
    }

    [Test]
    public void An_object_whose_variants_were_not_published_is_open() =>
        Assert.That(
            Exported.OfProperty(
                Text,
                new SchemaType.Discriminated("D", "by", new([new("common", new(0), PropertyFlags.None)]), [])
            )["D"]!.ToJsonString(),
            Is.EqualTo("""{"type":"object","properties":{"common":{"type":"string"}}}""")
        );

    [TestCase("^[a-z]{1,3}$", "^[a-z]{1,3}$")]
    [TestCase("""^[\w-._]+\.$""", """^[\w\-._]+\.$""")]
    [TestCase("""^[a-\d-]$""", """^[a\-\d-]$""")]
    [TestCase("""^[a-zA-Z0-9\_\-]*\:\-\/""", """^[a-zA-Z0-9_\-]*:-\/""")]
    [TestCase("""\""", """\""")]
    public void A_pattern_is_written_as_every_engine_takes_it(string pattern, string expected)
    {
        var property = Property(Exported.OfProperty(new SchemaType.String(null, null, pattern, StringFormat.None)));

        Assert.That((string?)property["pattern"], Is.EqualTo(expected));
    }

    [Test]
    public void What_is_secret_says_so() =>
        Assert.That(
            Property(
                    Exported.OfProperty(
                        new SchemaType.String(null, null, null, StringFormat.None) { IsSensitive = true }
                    )
                )
                .ToJsonString(),
            Is.EqualTo("""{"type":"string","x-armlint-sensitive":true}""")
        );

    /// <param name="rest">What other properties the second of two variants may have.</param>
    private static JsonObject Discriminated(TypeRef? rest) =>
        Exported.OfProperty(
            Text,
            new SchemaType.Boolean(),
            new SchemaType.Object("A", new([new("replaced", new(1), PropertyFlags.None)]), null),
            new SchemaType.Object("B", PropertyCollection.Empty, rest),
            new SchemaType.Discriminated(
                "D",
                "by",
                new([
                    new("BY", new(0), PropertyFlags.Required),
                    new("common", new(0), PropertyFlags.None),
                    new("replaced", new(0), PropertyFlags.None),
                ]),
                [new("a", new(2)), new("b", new(3))]
            )
        );

    private static JsonObject Property(JsonObject definitions) =>
        (JsonObject)definitions["ones"]!["properties"]!["it"]!;

    private static IEnumerable<string> Names(JsonNode definition) =>
        definition["properties"]!.AsObject().Select(property => property.Key);

    private static IEnumerable<string?> Scopes(JsonNode definition) =>
        definition["x-armlint-resource"]!["writableScopes"]!.AsArray().Select(scope => (string?)scope);
}

using System.Text;
using Validator.Schemas.Types;

namespace Validator.Tests.Schemas.Loading;

public sealed class TypeCompilerTests
{
    [Test]
    public void Every_kind_of_type_is_read_with_its_limits()
    {
        var thing = SchemaFiles.Load(
            SchemaFiles.Definition(
                """
                "any": true,
                "boolean": { "type": "boolean" },
                "integer": { "type": "integer", "minimum": -1, "maximum": 960 },
                "text": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^a+$", "format": "sha256" },
                "list": { "type": "array", "items": { "type": "boolean" }, "minItems": 1, "maxItems": 2 },
                "one": { "enum": ["a"] },
                "some": { "type": "string", "enum": ["a", "b"] },
                "open": { "anyOf": [{ "const": "a" }, { "type": "string" }] },
                "documented": { "description": "What it is", "default": 1, "deprecated": true }
                """
            )
        );

        using (Assert.EnterMultipleScope())
        {
            Assert.That(TypeOf(thing, "any"), Is.EqualTo(new SchemaType.Any()));
            Assert.That(TypeOf(thing, "boolean"), Is.EqualTo(new SchemaType.Boolean()));
            Assert.That(TypeOf(thing, "integer"), Is.EqualTo(new SchemaType.Integer(-1, 960)));
            Assert.That(TypeOf(thing, "text"), Is.EqualTo(new SchemaType.String(1, 64, "^a+$", StringFormat.Sha256)));
            Assert.That(TypeOf(thing, "one"), Is.EqualTo(new SchemaType.Literal("a")));
            Assert.That(TypeOf(thing, "documented"), Is.EqualTo(new SchemaType.Any()));
            Assert.That(
                Members(thing, "some"),
                Is.EqualTo(new SchemaType[] { new SchemaType.Literal("a"), new SchemaType.Literal("b") })
            );
            Assert.That(
                Members(thing, "open"),
                Is.EqualTo(
                    new SchemaType[]
                    {
                        new SchemaType.Literal("a"),
                        new SchemaType.String(null, null, null, StringFormat.None),
                    }
                )
            );
            Assert.That(
                TypeOf(thing, "list"),
                Is.InstanceOf<SchemaType.Array>()
                    .With.Property("MinLength")
                    .EqualTo(1)
                    .And.Property("MaxLength")
                    .EqualTo(2)
            );
        }
    }

    [Test]
    public void Flags_belong_to_the_property()
    {
        var thing = SchemaFiles.Load(
            SchemaFiles.Definition(
                """
                "id": { "type": "string", "readOnly": true, "x-armlint-deploy-time-constant": true },
                "password": { "type": "string", "writeOnly": true },
                "plain": { "type": "string", "readOnly": false }
                """
            )
        );

        var flags = Body(thing).Properties.Select(property => property.Flags);
        Assert.That(
            flags,
            Is.EqualTo(
                new[]
                {
                    PropertyFlags.ReadOnly | PropertyFlags.DeployTimeConstant,
                    PropertyFlags.WriteOnly,
                    PropertyFlags.None,
                }
            )
        );
    }

    [TestCase("", typeof(SchemaType.Any))]
    [TestCase(""", "additionalProperties": true""", typeof(SchemaType.Any))]
    [TestCase(""", "additionalProperties": { "type": "boolean" }""", typeof(SchemaType.Boolean))]
    [TestCase(""", "additionalProperties": false""", null)]
    public void An_object_is_open_unless_it_is_closed(string keyword, Type? expected)
    {
        var thing = SchemaFiles.Load(SchemaFiles.Definition($$""" "bag": { "type": "object" {{keyword}} } """));

        var rest = ((SchemaType.Object)TypeOf(thing, "bag")).Rest;
        Assert.That(rest is { } found ? thing.Table[found].GetType() : null, Is.EqualTo(expected));
    }

    [Test]
    public void A_type_may_contain_itself()
    {
        var thing = SchemaFiles.Load(
            SchemaFiles.Definition(
                """ "root": { "$ref": "#/$defs/Node" } """,
                """
                , "Node": {
                  "type": "object",
                  "properties": {
                    "next": { "$ref": "#/$defs/Node" },
                    "children": { "type": "array", "items": { "$ref": "#/$defs/Node" } }
                  }
                }
                """
            )
        );

        var root = Body(thing).Properties.Find("root")!.Type;
        var node = (SchemaType.Object)thing.Table[root];
        Assert.That(node.Properties.Find("next")!.Type, Is.EqualTo(root));
        Assert.That(((SchemaType.Array)thing.Table[node.Properties.Find("children")!.Type]).Item, Is.EqualTo(root));
    }

    [Test]
    public void A_variant_may_contain_the_type_that_it_is_a_variant_of()
    {
        var thing = SchemaFiles.Load(
            SchemaFiles.Definition(
                """ "shape": { "$ref": "#/$defs/Shape" } """,
                """
                , "Shape": {
                  "type": "object",
                  "discriminator": { "propertyName": "kind", "mapping": { "group": "#/$defs/Group" } },
                  "oneOf": [{ "$ref": "#/$defs/Group" }],
                  "unevaluatedProperties": false
                },
                "Group": {
                  "type": "object",
                  "properties": {
                    "kind": { "const": "group" },
                    "inner": {
                      "type": "object",
                      "discriminator": { "propertyName": "kind", "mapping": { "group": "#/$defs/Group" } },
                      "oneOf": [{ "$ref": "#/$defs/Group" }]
                    }
                  },
                  "required": ["kind"]
                }
                """
            )
        );

        var shape = (SchemaType.Discriminated)TypeOf(thing, "shape");
        var group = (SchemaType.Object)thing.Table[shape.Variants[0].Value];
        var inner = (SchemaType.Discriminated)thing.Table[group.Properties.Find("inner")!.Type];
        var innerGroup = (SchemaType.Object)thing.Table[inner.Variants[0].Value];
        Assert.That(group.Rest, Is.Null, "the owner is closed");
        Assert.That(thing.Table[innerGroup.Rest!.Value], Is.InstanceOf<SchemaType.Any>(), "the inner owner is open");
        var innermost = (SchemaType.Discriminated)thing.Table[innerGroup.Properties.Find("inner")!.Type];
        Assert.That(innermost.Variants[0].Value, Is.EqualTo(inner.Variants[0].Value), "the circle closes");
    }

    [Test]
    public void A_chain_of_twenty_thousand_definitions_does_not_become_a_deep_stack()
    {
        const int count = 20_000;
        var definitions = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            definitions.Append(
                $$""", "T{{i}}": { "type": "object", "properties": { "next": { "$ref": "#/$defs/T{{(i + 1) % count}}" } } }"""
            );
        }

        var thing = SchemaFiles.Load(
            SchemaFiles.Definition(""" "first": { "$ref": "#/$defs/T0" } """, definitions.ToString())
        );
        Assert.That(thing.Table.Count, Is.GreaterThan(count));
    }

    private static SchemaType.Object Body(ResourceType thing) => (SchemaType.Object)thing.Table[thing.Body];

    private static SchemaType TypeOf(ResourceType thing, string property) =>
        thing.Table[Body(thing).Properties.Find(property)!.Type];

    private static IEnumerable<SchemaType> Members(ResourceType thing, string property) =>
        ((SchemaType.Union)TypeOf(thing, property)).Members.Select(member => thing.Table[member]);
}

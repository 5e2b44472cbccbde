using Validator.Schemas.Loading;
using Validator.Schemas.Loading.Definitions;

namespace Validator.Tests.Schemas.Loading;

/// <summary>Each definition is wrong at the place that a caret marks, for the reason given.</summary>
public sealed class BadDefinitionTests
{
    private const string Head = "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"";

    // Head, list and resource of a definition; what a case writes follows inside the resource or behind it.
    private const string Resource =
        "{ "
        + Head
        + ", \"oneOf\": [{ \"$ref\": \"#/$defs/t\" }], \"$defs\": { \"t\": { \"x-armlint-resource\": "
        + "{ \"type\": \"My.Provider/things\", \"apiVersion\": \"2020-01-01\", \"writableScopes\": [] }, \"type\": \"object\"";

    private const string Variants =
        "\"type\": \"object\", \"discriminator\": { \"propertyName\": \"kind\", \"mapping\": { \"a\": \"#/$defs/A\" } }";

    private static readonly TestCaseData<string, string>[] Definitions =
    [
        new("‸[]", "A definition must be an object, not an array."),
        new(
            "{\n ‸\"allOf\": [] }",
            "Unknown keyword 'allOf' in a definition; known are '$schema', '$id', 'title', 'description', '$comment', 'oneOf', '$defs'."
        ),
        new("‸{ \"oneOf\": [] }", "The definition has no '$schema'."),
        new(
            "{ \"$schema\": ‸\"http://json-schema.org/draft-07/schema#\" }",
            "'$schema' must be 'https://json-schema.org/draft/2020-12/schema'."
        ),
        new("‸{ " + Head + " }", "The definition has no 'oneOf'."),
        new("‸{ " + Head + ", \"oneOf\": [] }", "The definition has no '$defs'."),
        new("{ " + Head + ", \"oneOf\": ‸[], \"$defs\": {} }", "'oneOf' must not be empty."),
        new("{ " + Head + ", \"oneOf\": [‸true], \"$defs\": {} }", "An item of 'oneOf' must be an object, not true."),
        new(
            "{ " + Head + ", \"oneOf\": [{ \"$ref\": ‸\"#/$defs/t\" }], \"$defs\": {} }",
            "'#/$defs/t' points to nothing: there is no 't' in '$defs'."
        ),
        new(
            "{ " + Head + ", \"oneOf\": [{ \"$ref\": ‸\"other.json\" }], \"$defs\": {} }",
            "'other.json' must begin with '#/$defs/': a file refers to itself alone."
        ),
        new(
            "{ "
                + Head
                + ", \"oneOf\": [{ \"$ref\": \"#/$defs/t\" }], \"$defs\": { ‸\"t\": { \"type\": \"object\" } } }",
            "The definition 't' is listed as a resource and has no 'x-armlint-resource'."
        ),
        new(
            "{ " + Head + ", \"oneOf\": [], \"$defs\": { \"t\": { ‸\"$ref\": \"#/$defs/u\" } } }",
            "The definition 't' must not be a '$ref' itself."
        ),
        new(
            WithHead("\"type\": ‸\"Other.Provider/things\", \"apiVersion\": \"2020-01-01\", \"writableScopes\": []"),
            "The folder of this file holds types of 'my.provider', and 'Other.Provider/things' is none."
        ),
        new(
            WithHead("\"type\": \"My.Provider/things\", \"apiVersion\": ‸\"2020-01-02\", \"writableScopes\": []"),
            "'apiVersion' must be '2020-01-01', as the file is called."
        ),
        new(
            WithHead(
                "\"type\": \"My.Provider/things\", \"apiVersion\": \"2020-01-01\", \"writableScopes\": [‸\"everywhere\"]"
            ),
            "Unknown scope 'everywhere'; known are 'tenant', 'managementGroup', 'subscription', 'resourceGroup', 'extension'."
        ),
        new(Resource + " }, ‸\"unused\": { \"typ\": \"object\" } } }", "Nothing refers to the definition 'unused'."),
        new(
            Resource + ", ‸\"patternProperties\": {} } } }",
            "Unknown keyword 'patternProperties' in an object schema; known are 'type', 'properties', 'required', 'additionalProperties', 'propertyNames', 'x-armlint-sensitive', 'x-armlint-resource', '$comment', 'default', 'deprecated', 'description', 'examples', 'title'."
        ),
        new(
            Resource + ", ‸\"readOnly\": true } } }",
            "Unknown keyword 'readOnly' in an object schema; known are 'type', 'properties', 'required', 'additionalProperties', 'propertyNames', 'x-armlint-sensitive', 'x-armlint-resource', '$comment', 'default', 'deprecated', 'description', 'examples', 'title'."
        ),
        new(
            Resource + ", \"required\": [‸\"name\"] } } }",
            "'required' lists 'name', which is not among the properties."
        ),
        new(
            Resource + ", \"properties\": { \"id\": true }, \"required\": [\"id\", ‸\"id\"] } } }",
            "'required' lists 'id' twice."
        ),
        new(
            Resource + ", \"properties\": { \"id\": true, ‸\"ID\": true } } } }",
            "The property 'ID' differs from another one in case alone."
        ),
        new(
            Resource + ", \"additionalProperties\": ‸\"no\" } } }",
            "A schema must be an object or true, not a string."
        ),
        new(Property("‸false"), "A schema must be an object or true, not false."),
        new(
            Property("{ \"type\": ‸\"number\" }"),
            "Unknown type 'number'; known are 'array', 'boolean', 'integer', 'null', 'object', 'string'."
        ),
        new(Property("{ \"type\": ‸[\"string\", \"null\"] }"), "'type' must be a string, not an array."),
        new(Property("{ \"type\": \"string\", \"pattern\": ‸1 }"), "'pattern' must be a string, not a number."),
        new(
            Property("{ \"type\": \"string\", \"format\": ‸\"uri\" }"),
            "Unknown format 'uri'; known are 'sha256', 'sha256-or-empty', 'arm-id'."
        ),
        new(
            Property("{ \"type\": \"string\", \"minLength\": ‸-1 }"),
            "'minLength' must be a whole number from 0 to 2147483647."
        ),
        new(
            Property("‸{ \"type\": \"string\", \"minLength\": 2, \"maxLength\": 1 }"),
            "'minLength' is 2 and 'maxLength' is 1: no value is between."
        ),
        new(
            Property("{ \"type\": \"integer\", \"minimum\": ‸0.5 }"),
            "'minimum' must be a whole number, not a number that is not whole."
        ),
        new(
            Property("‸{ \"type\": \"integer\", \"minimum\": 2, \"maximum\": 1 }"),
            "'minimum' is 2 and 'maximum' is 1: no value is between."
        ),
        new(
            Property("{ \"type\": \"string\", \"readOnly\": ‸\"yes\" }"),
            "'readOnly' must be true or false, not a string."
        ),
        new(Property("{ \"const\": ‸1 }"), "'const' must be a string, not a number."),
        new(Property("{ \"enum\": ‸[] }"), "'enum' must not be empty."),
        new(Property("{ \"enum\": [\"a\", ‸null] }"), "An item of 'enum' must be a string, not null."),
        new(
            Property("{ \"type\": ‸\"integer\", \"enum\": [\"1\"] }"),
            "Literals are strings, so 'type' must be 'string', not 'integer'."
        ),
        new(
            Property("{ \"$ref\": \"#/$defs/t\", ‸\"minLength\": 1 }"),
            "Unknown keyword 'minLength' in a schema with '$ref'; known are '$ref', 'x-armlint-deploy-time-constant', 'readOnly', 'writeOnly', '$comment', 'default', 'deprecated', 'description', 'examples', 'title'."
        ),
        new(
            Property("{ \"type\": \"array\", \"items\": { ‸\"readOnly\": true } }"),
            "Unknown keyword 'readOnly' in a schema without 'type'; known are '$comment', 'default', 'deprecated', 'description', 'examples', 'title'."
        ),
        new(
            Property("{ \"discriminator\": ‸\"kind\", \"type\": \"object\" }"),
            "'discriminator' must be an object, not a string."
        ),
        new(
            Property("{ \"type\": \"object\", \"discriminator\": ‸{ \"mapping\": {} } }"),
            "'discriminator' has no 'propertyName'."
        ),
        new(
            Property("{ \"type\": \"object\", \"discriminator\": ‸{ \"propertyName\": \"kind\" } }"),
            "'discriminator' has no 'mapping'."
        ),
        new(
            Property(
                "{ \"type\": \"object\", \"discriminator\": { \"propertyName\": \"kind\", \"mapping\": { \"a\": ‸\"#/$defs/A\" } } }"
            ),
            "'#/$defs/A' points to nothing: there is no 'A' in '$defs'."
        ),
        new(Property("‸{ " + Variants + " }", Variant("")), "A schema with 'discriminator' has no 'oneOf'."),
        new(
            Property("{ " + Variants + ", \"oneOf\": [‸{ \"$ref\": \"#/$defs/t\" }] }", Variant("")),
            "'mapping' does not have 't', or 'oneOf' has it twice."
        ),
        new(
            Property("{ " + Variants + ", ‸\"additionalProperties\": false }", Variant("")),
            "Unknown keyword 'additionalProperties' in a schema with 'discriminator'; known are 'type', 'properties', 'required', 'discriminator', 'oneOf', 'unevaluatedProperties', 'x-armlint-deploy-time-constant', 'readOnly', 'writeOnly', '$comment', 'default', 'deprecated', 'description', 'examples', 'title'."
        ),
        new(
            Property(
                "{ " + Variants + ", \"oneOf\": [{ \"$ref\": \"#/$defs/A\" }] }",
                Variant(", ‸\"additionalProperties\": false")
            ),
            "Unknown keyword 'additionalProperties' in a variant, which 'unevaluatedProperties' of its owner closes; known are 'type', 'properties', 'required', 'x-armlint-sensitive', '$comment', 'default', 'deprecated', 'description', 'examples', 'title'."
        ),
        new(
            Property(
                "{ "
                    + Variants.Replace("\"#", "‸\"#", StringComparison.Ordinal)
                    + ", \"oneOf\": [{ \"$ref\": \"#/$defs/A\" }] }",
                Variant("").Replace("const\": \"a", "const\": \"A", StringComparison.Ordinal)
            ),
            "The variant 'A' must require 'kind' and declare it as the const 'a'."
        ),
        new(
            Property(
                "{ " + Variants + ", \"properties\": { \"kind\": true }, \"oneOf\": [{ \"$ref\": \"#/$defs/A\" }] }",
                Variant("").Replace("\"A\"", "‸\"A\"", StringComparison.Ordinal)
            ),
            "The base of the variant 'A' has 'kind' too."
        ),
        new(
            Property(
                "{ "
                    + Variants
                        .Replace("\"mapping\"", "‸\"mapping\"", StringComparison.Ordinal)
                        .Replace("/A\" }", "/A\", \"b\": \"#/$defs/B\" }", StringComparison.Ordinal)
                    + ", \"oneOf\": [{ \"$ref\": \"#/$defs/A\" }] }",
                Variant("") + Variant("").Replace("\"A\"", "\"B\"", StringComparison.Ordinal)
            ),
            "'mapping' has 'B' and 'oneOf' does not."
        ),
    ];

    [TestCaseSource(nameof(Definitions))]
    public void A_bad_definition_is_refused_at_the_place_of_the_fault(string text, string reason) =>
        Refusal.Of(text, reason, file => DefinitionFile.Read(file, "my.provider", "2020-01-01"));

    [Test]
    public void Every_prefix_and_every_deletion_of_a_definition_is_read_or_refused_cleanly()
    {
        var text = Property("{ " + Variants + ", \"oneOf\": [{ \"$ref\": \"#/$defs/A\" }] }", Variant(""));
        var refused = 0;
        for (var at = 0; at < text.Length; at++)
        {
            refused += Refuses(text[..at]) ? 1 : 0;
            refused += Refuses(text.Remove(at, 1)) ? 1 : 0;
        }

        Assert.That(Refuses(text), Is.False);
        Assert.That(refused, Is.GreaterThan(text.Length));
    }

    private static bool Refuses(string text)
    {
        try
        {
            DefinitionFile.Read(SchemaFiles.InMemory("a.json", text), "my.provider", "2020-01-01");
            return false;
        }
        catch (SchemaException)
        {
            return true;
        }
    }

    private static string WithHead(string head) =>
        $$"""{ {{Head}}, "oneOf": [{ "$ref": "#/$defs/t" }], "$defs": { "t": { "x-armlint-resource": { {{head}} } } } }""";

    private static string Property(string schema, string definitions = "") =>
        Resource + ", \"properties\": { \"p\": " + schema + " } }" + definitions + " } }";

    private static string Variant(string keywords) =>
        ", \"A\": { \"type\": \"object\", \"properties\": { \"kind\": { \"const\": \"a\" } }, \"required\": [\"kind\"]"
        + keywords
        + " }";
}

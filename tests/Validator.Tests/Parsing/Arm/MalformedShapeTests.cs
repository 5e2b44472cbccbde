using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Validator.Analysis;
using Validator.Tests.Fixtures;
using Validator.Tests.Schemas.Checking;
using Validator.Text;

namespace Validator.Tests.Parsing.Arm;

/// <summary>Whatever JSON stands where something else should, linting ends in findings whose places lie in the text.</summary>
public sealed class MalformedShapeTests
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    private static readonly string[] Words =
    [
        "type",
        "name",
        "apiVersion",
        "properties",
        "resources",
        "template",
        "copy",
        "count",
        "input",
        "parameters",
        "variables",
        "defaultValue",
        "$schema",
        "kind",
        "tree",
        "left",
    ];

    private static readonly string[] Texts =
    [
        "",
        "[",
        "[]",
        "[[x]",
        "[variables('a')]",
        "[parameters('b')]",
        "[concat('a', variables('c'))]",
        "[concat(]",
        "Microsoft.Resources/deployments",
        "Microsoft.VirtualMachineImages/imageTemplates",
        "Contoso.Test/gadgets",
        "2024-01-01",
        "ISO",
        "/",
        "\0\ud800",
    ];

    private static readonly Gen<JsonNode?> Value = Gen.Recursive<JsonNode?>(
        (depth, inner) =>
            depth > 3
                ? Scalar
                : Gen.Frequency(
                    (3, Scalar),
                    (1, inner.Array[0, 3].Select(items => (JsonNode?)new JsonArray(items))),
                    (
                        1,
                        Gen.Select(Gen.Int[0, Words.Length - 1].Select(i => Words[i]), inner)
                            .Array[0, 3]
                            .Select(ObjectOf)
                    )
                )
    );

    private static Gen<JsonNode?> Scalar =>
        Gen.OneOf(
            Gen.Const((JsonNode?)null),
            Gen.Bool.Select(value => (JsonNode?)value),
            Gen.Long.Select(value => (JsonNode?)value),
            Gen.Int[0, Texts.Length - 1].Select(i => (JsonNode?)Texts[i])
        );

    [TestCaseSource(nameof(Templates))]
    public void Any_value_in_any_place_is_read(string name)
    {
        var text = name == "thing" ? Thing : Repository.Read(Path.Combine(Repository.Testdata, name)).Text;
        var linter = name == "thing" ? Contoso.Linter : Linting.Linter;
        Gen.Select(Gen.Int[0, 10_000], Value)
            .Sample(
                (place, value) =>
                {
                    var mutated = Replace(JsonNode.Parse(text, documentOptions: WithComments)!, place, value);
                    Assert.That(IsSound(linter, mutated), Is.True, mutated);
                },
                iter: 300,
                print: pair => $"{pair.Item1}: {pair.Item2?.ToJsonString()}"
            );
    }

    private static IEnumerable<string> Templates() =>
        [
            "thing",
            "demo/image-template.json",
            "rules/missing-required-property/fails.nested-deployment.json",
            "rules/missing-required-property/passes.supplied.json",
        ];

    private static string Thing =>
        Contoso.Template(
            """
            {
              "type": "Contoso.Test/things", "apiVersion": "2024-01-01", "name": "a", "location": "b",
              "properties": {
                "tier": "Basic", "count": 1, "ports": [1], "tree": "[variables('a')]", "amount": 1,
                "action": { "kind": "Repeat", "body": { "kind": "Wait" }, "until": { "test": "Elapsed", "seconds": 1 } }
              },
              "resources": [{ "type": "parts", "apiVersion": "2024-01-01", "name": "abc" }]
            },
            { "type": "Contoso.Test/gadgets", "apiVersion": "2024-01-01", "name": "a", "kind": "Lamp", "properties": { "watts": 1 } }
            """,
            members: """
            "parameters": { "b": { "type": "object", "defaultValue": { "label": "b" } } },
            "variables": { "a": { "label": "a", "left": "[parameters('b')]", "children": ["[variables('c')]"] }, "c": { "label": "c" } },
            """
        );

    private static JsonObject ObjectOf((string Name, JsonNode? Value)[] members)
    {
        JsonObject built = new();
        foreach (var (name, value) in members)
        {
            built[name] = value?.DeepClone();
        }

        return built;
    }

    private static string Replace(JsonNode root, int place, JsonNode? value)
    {
        var places = Places(root).ToList();
        places[place % places.Count](value?.DeepClone());
        return root.ToJsonString();
    }

    private static IEnumerable<Action<JsonNode?>> Places(JsonNode? node) =>
        node switch
        {
            JsonObject whole => whole.SelectMany(member =>
                Places(member.Value).Prepend(value => whole[member.Key] = value)
            ),
            JsonArray array => Enumerable
                .Range(0, array.Count)
                .SelectMany(i => Places(array[i]).Prepend(value => array[i] = value)),
            _ => [],
        };

    private static bool IsSound(Linter linter, string text)
    {
        var result = linter.Lint(SourceText.FromString("test.json", text));
        return !result.RuleFailed
            && result.Diagnostics.All(found =>
                found.Place.Span is { Start: >= 0, Length: >= 0 } span && span.End <= text.Length
            );
    }
}

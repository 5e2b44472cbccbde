using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing.Json;

namespace Validator.Parsing.Arm;

/// <summary>
/// What a template that Bicep compiled offers to import: it says so in its metadata (Azure/bicep, LanguageConstants and
/// ArmTemplateSemanticModel).
/// </summary>
internal static class ExportReader
{
    private const string Mark = "__bicep_export!";
    private const string Variables = "__bicep_exported_variables!";

    public static ImmutableArray<Export> Read(JsonNode root)
    {
        var exports = ImmutableArray.CreateBuilder<Export>();
        foreach (var name in Marked(root.Find("definitions")?.Value))
        {
            exports.Add(new(ExportKind.Type, name));
        }

        if (root.Find("metadata")?.Value.Find(Variables) is { Value: { Kind: JsonKind.Array } variables })
        {
            foreach (var variable in variables.Items)
            {
                if (variable.Find("name") is { Value: { Kind: JsonKind.String } name })
                {
                    exports.Add(new(ExportKind.Variable, name.GetString()));
                }
            }
        }

        if (root.Find("functions") is { Value: { Kind: JsonKind.Array } spaces })
        {
            foreach (var space in spaces.Items)
            {
                var owner = space.Find("namespace") is { Value: { Kind: JsonKind.String } name }
                    ? name.GetString()
                    : "";
                exports.AddRange(
                    Marked(space.Find("members")?.Value).Select(one => new Export(ExportKind.Function, one, owner))
                );
            }
        }

        return exports.DrainToImmutable();
    }

    private static List<string> Marked(JsonNode? declarations)
    {
        List<string> names = [];
        if (declarations is { Kind: JsonKind.Object } members)
        {
            foreach (var member in members.Properties)
            {
                if (member.Value.Find("metadata")?.Value.Find(Mark) is { Value.Kind: JsonKind.True })
                {
                    names.Add(member.Name.GetString());
                }
            }
        }

        return names;
    }
}

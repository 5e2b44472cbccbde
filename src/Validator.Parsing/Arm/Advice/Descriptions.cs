using Validator.Diagnostics;
using Validator.Parsing.Advice;
using Validator.Parsing.Json;

namespace Validator.Parsing.Arm.Advice;

/// <summary>ARM5022 and ARM5043 in ARM JSON: descriptions are in the metadata of what they describe.</summary>
internal static class Descriptions
{
    public static void Check(ArmAdvice advice, JsonNode root)
    {
        if (advice.IsOn(MissingDescription.Descriptor))
        {
            CheckAll(advice, MissingDescription.Descriptor, root, "parameters");
            CheckAll(advice, MissingDescription.Descriptor, root, "outputs");
        }

        if (advice.IsOn(MissingDescription.OfTypes) && root.Find("definitions") is { Value: var types })
        {
            CheckAll(advice, MissingDescription.OfTypes, root, "definitions");
            foreach (var type in types.Properties)
            {
                CheckAll(advice, MissingDescription.OfTypes, type.Value, "properties");
            }
        }
    }

    private static void CheckAll(ArmAdvice advice, DiagnosticDescriptor rule, JsonNode owner, string section)
    {
        if (owner.Find(section) is not { Value: { Kind: JsonKind.Object } declared })
        {
            return;
        }

        foreach (var one in declared.Properties)
        {
            if (
                one.Value.Kind == JsonKind.Object
                && one.Value.Find("metadata")?.Value.Find("description") is not { Value: var text }
            )
            {
                advice.Report(rule, one.Name.Span, null, one.Name.GetString());
            }
            else if (
                one.Value.Find("metadata")?.Value.Find("description") is { Value: { Kind: JsonKind.String } empty }
                && string.IsNullOrWhiteSpace(empty.GetString())
            )
            {
                advice.Report(rule, empty.Span, null, one.Name.GetString());
            }
        }
    }
}

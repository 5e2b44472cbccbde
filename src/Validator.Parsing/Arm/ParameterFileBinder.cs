using Validator.Model;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Parsing.Arm;

/// <summary>
/// Lowers a parameter file to the model. Its values are literals: a string in brackets is only that
/// (https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files).
/// </summary>
internal static class ParameterFileBinder
{
    /// <param name="hasPlaceholders">Whether a tool may put other text in before it is deployed.</param>
    public static ParameterFile Bind(JsonSyntaxTree tree, bool hasPlaceholders)
    {
        ValueLowering values = new(tree.Source, [], hasExpressions: false, hasPlaceholders);
        var root = tree.Root;
        return root.Find("parameters") is { } member && values.Lower(member) is ObjectExpression given
            ? new(tree.Source, ArgumentReader.Of(given))
            : new(tree.Source, new(Anchor(root), []) { MayHaveOthers = root.IsOpen });
    }

    /// <summary>Whether a file without a schema has the form of a parameter file.</summary>
    public static bool IsParameterFile(JsonNode root)
    {
        if (
            root.Find("contentVersion") is null
            || root.Find("parameters") is not { Value: { Kind: JsonKind.Object } given }
        )
        {
            return false;
        }

        foreach (var parameter in given.Properties)
        {
            if (parameter.Value.Find("value") is null && parameter.Value.Find("reference") is null)
            {
                return false;
            }
        }

        return true;
    }

    private static TextSpan Anchor(JsonNode root) =>
        root.Find("parameters") is { } member ? member.Name.Span : new(root.Span.Start, 1);
}

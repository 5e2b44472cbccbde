using Validator.Parsing.Bicep.Lowering;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Loading;

/// <summary>Texts that the compiler knows while it compiles.</summary>
internal static class ConstantText
{
    // A longer way is a circle or a joke.
    private const int LongestWay = 16;

    public static string? Of(ExpressionSyntax node, BicepLowering lowering) => Of(node, lowering, 0);

    private static string? Of(ExpressionSyntax node, BicepLowering lowering, int depth) =>
        depth > LongestWay
            ? null
            : node switch
            {
                StringLiteralSyntax => lowering.Paths.TextOf(node),
                ParenthesizedSyntax { Expression: var inner } => Of(inner, lowering, depth + 1),
                InterpolatedStringSyntax text => OfPieces(text, lowering, depth),
                NameSyntax { Name: var name }
                    when lowering.Symbols.Find(lowering.NameOf(name).Text)
                        is { Declaration: VariableDeclarationSyntax { Value: var value } } => Of(
                    value,
                    lowering,
                    depth + 1
                ),
                _ => null,
            };

    private static string? OfPieces(InterpolatedStringSyntax text, BicepLowering lowering, int depth)
    {
        var whole = text.GetPiece(lowering.Source, 0);
        for (var i = 0; i < text.Holes.Length; i++)
        {
            if (Of(text.Holes[i], lowering, depth + 1) is not { } hole)
            {
                return null;
            }

            whole += hole + text.GetPiece(lowering.Source, i + 1);
        }

        return whole;
    }
}

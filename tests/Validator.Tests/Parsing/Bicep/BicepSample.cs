using Validator.Parsing.Bicep;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Tests.Parsing.Bicep;

/// <summary>Parses texts for tests.</summary>
internal static class BicepSample
{
    public static BicepSyntaxTree Parse(string text) =>
        BicepSyntaxTree.Parse(SourceText.FromString("test.bicep", text));

    public static BicepSyntaxTree ParseParameters(string text) =>
        BicepSyntaxTree.Parse(SourceText.FromString("test.bicepparam", text));

    public static IEnumerable<string> Messages(BicepSyntaxTree tree) => tree.Diagnostics.Select(f => f.Message);

    /// <summary>The outline of a value, which must be read without a finding.</summary>
    public static string Value(string text)
    {
        var tree = Parse($"var v = {text}\n");
        Assert.That(Messages(tree), Is.Empty, text);
        return Outline.Of(tree, ((VariableDeclarationSyntax)tree.Root.Statements.Single()).Value);
    }

    /// <summary>The outline of a type, which must be read without a finding.</summary>
    public static string Type(string text)
    {
        var tree = Parse($"type t = {text}\n");
        Assert.That(Messages(tree), Is.Empty, text);
        return Outline.Of(tree, ((TypeDeclarationSyntax)tree.Root.Statements.Single()).Type);
    }

    /// <summary>What a string says; of one with holes, its pieces with a bar for each hole.</summary>
    public static string StringValue(string text)
    {
        var tree = Parse($"var v = {text}\n");
        return ((VariableDeclarationSyntax)tree.Root.Statements.Single()).Value switch
        {
            StringLiteralSyntax literal => literal.GetValue(tree.Source),
            InterpolatedStringSyntax parts => string.Join(
                '|',
                parts.Pieces.Select((_, index) => parts.GetPiece(tree.Source, index))
            ),
            var other => throw new InvalidOperationException(other.GetType().Name),
        };
    }
}

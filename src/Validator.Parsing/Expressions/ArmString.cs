using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Parsing.Expressions;

/// <summary>What a string in an ARM template stands for: itself, or the value of an expression.</summary>
/// <remarks>
/// The rules are those of the deployment engine: <c>[…]</c> is an expression; <c>[[…]</c> is the text with one bracket
/// less; all else, such as <c>[a] b</c> or <c> [a]</c>, is the text as it stands.
/// https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions#escape-characters
/// </remarks>
public static class ArmString
{
    /// <summary>
    /// Gives the literal or the parsed expression. A malformed expression adds one finding and gives an
    /// <see cref="UnknownValue"/>.
    /// </summary>
    /// <param name="span">The whole string in the file, quotes included.</param>
    public static Expression Lower(
        SourceText source,
        TextSpan span,
        DecodedText text,
        ICollection<Diagnostic> findings
    ) => Lower(source, span, text, findings, new(new(), new()));

    internal static Expression Lower(
        SourceText source,
        TextSpan span,
        DecodedText text,
        ICollection<Diagnostic> findings,
        ExpressionMemory memory
    ) =>
        text.Text switch
        {
            ['[', '[', .., ']'] => new StringLiteral(span, text.Text[1..].ToString()),
            ['[', .., ']'] => Parse(source, span, text, findings, memory),
            _ => new StringLiteral(span, text.Text.ToString()),
        };

    private static Expression Parse(
        SourceText source,
        TextSpan span,
        DecodedText text,
        ICollection<Diagnostic> findings,
        ExpressionMemory memory
    )
    {
        if (ExpressionParser.Parse(text, memory, out var fault) is { } expression)
        {
            return expression;
        }

        findings.Add(fault.In(source, text));
        return new UnknownValue(span, ValueKinds.Any);
    }
}

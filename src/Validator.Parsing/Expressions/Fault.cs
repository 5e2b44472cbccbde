using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Parsing.Expressions;

/// <summary>What is wrong with an expression, at <c>[Start, End)</c> of the decoded string.</summary>
internal readonly record struct Fault(MessageFormat Format, int Start, int End, string First, string? Second = null)
{
    /// <summary>What would mend it, where that is plain enough to be offered.</summary>
    public Mending? Mending { get; init; }

    public Diagnostic In(SourceText source, DecodedText text)
    {
        Place place = new(source, text.SpanOf(Start, End));
        var diagnostic = Second is null
            ? ExpressionDiagnostics.SyntaxError.At(Format, place, First)
            : ExpressionDiagnostics.SyntaxError.At(Format, place, First, Second);
        return Mending is { } mending
            ? diagnostic with
            {
                Repair = new Repair.ReplaceExpression(text.SpanOf(mending.Start, mending.End), mending.Text)
                {
                    IsCertain = mending.IsCertain,
                },
            }
            : diagnostic;
    }
}

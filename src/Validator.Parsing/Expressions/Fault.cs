using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Parsing.Expressions;

/// <summary>What is wrong with an expression, at <c>[Start, End)</c> of the decoded string.</summary>
internal readonly record struct Fault(MessageFormat Format, int Start, int End, string First, string? Second = null)
{
    public Diagnostic In(SourceText source, DecodedText text)
    {
        Place place = new(source, text.SpanOf(Start, End));
        return Second is null
            ? ExpressionDiagnostics.SyntaxError.At(Format, place, First)
            : ExpressionDiagnostics.SyntaxError.At(Format, place, First, Second);
    }
}

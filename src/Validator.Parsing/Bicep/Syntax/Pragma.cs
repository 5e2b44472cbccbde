using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary>A <c>#disable-next-line</c>, <c>#disable-diagnostics</c> or <c>#restore-diagnostics</c> with its codes.</summary>
/// <param name="Span">From the <c>#</c> to the end of the last code.</param>
/// <param name="Codes">Where the codes are written, in order; none where they were forgotten.</param>
public sealed record Pragma(PragmaKind Kind, TextSpan Span, ImmutableArray<TextSpan> Codes);

public enum PragmaKind : byte
{
    DisableNextLine,
    DisableDiagnostics,
    RestoreDiagnostics,
}

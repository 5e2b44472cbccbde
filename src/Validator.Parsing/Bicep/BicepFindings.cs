using Validator.Diagnostics;
using Validator.Parsing.Editing;
using Validator.Text;

namespace Validator.Parsing.Bicep;

/// <summary>The findings of one file while it is read, and how its text is shown in them.</summary>
internal sealed class BicepFindings(SourceText source)
{
    // A file with more findings than this is not Bicep at all; the rest would only cost memory.
    public const int Most = 1_000;

    private readonly List<Diagnostic> _findings = [];

    public bool IsFull => _findings.Count >= Most;

    public void Add(MessageFormat message, TextSpan span, params ReadOnlySpan<string> arguments)
    {
        if (!IsFull)
        {
            _findings.Add(ParseDiagnostics.SyntaxError.At(message, new(source, span), arguments));
        }
    }

    public void Add(
        MessageFormat message,
        TextSpan span,
        (TextSpan Span, string Text, FixSafety Safety) mending,
        params ReadOnlySpan<string> arguments
    ) =>
        Add(
            ParseDiagnostics.SyntaxError.At(message, new(source, span), arguments) with
            {
                Fix = Mending(mending.Span, mending.Text, mending.Safety),
            }
        );

    public Fix Mending(TextSpan span, string text, FixSafety safety) =>
        Substitution.Of(source, span, text) with
        {
            Safety = safety,
        };

    public void Add(Diagnostic finding)
    {
        if (!IsFull)
        {
            _findings.Add(finding);
        }
    }

    /// <summary>All in the order of the text; the lexer's and the parser's come mixed.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        if (source.FirstInvalid is { } invalid)
        {
            var encoding = source.Encoding is TextEncoding.Utf8 or TextEncoding.Utf8WithByteOrderMark
                ? "UTF-8"
                : "UTF-16";
            _findings.Add(ParseDiagnostics.InvalidEncoding.At(new(source, new(invalid, 1)), encoding));
        }

        // OrderBy is stable; a clean file, the usual one, pays nothing.
        return _findings.Count < 2 ? _findings : [.. _findings.OrderBy(finding => finding.Place.Span.Start)];
    }

    /// <summary>Text for a message.</summary>
    public string Shown(TextSpan span) => ShownText.Of(source.Slice(span));
}

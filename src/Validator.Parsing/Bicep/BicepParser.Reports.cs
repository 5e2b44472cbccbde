using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepParser
{
    // Set by a finding, and cleared at the end of the line or item: what lies between mostly follows from the first slip.
    private bool _recovering;

    // Where the last slip was met, as the index of a token.
    private int _lastSlip = -1;

    /// <summary>Whether the lexer has said what is wrong here: a character without meaning, a string without its end.</summary>
    private bool IsReported => Kind == TokenKind.Bad || (Current.Flags & TokenFlags.Open) != 0;

    private void Report(Expectation what, params ReadOnlySpan<string> arguments)
    {
        switch (Kind)
        {
            case TokenKind.NewLine:
                Report(what.AtLineEnd, LastCharacter, arguments);
                break;
            case TokenKind.EndOfFile:
                Report(what.AtFileEnd, EndOfFile, arguments);
                break;
            default:
                ReportHere(what.Instead, arguments);
                break;
        }
    }

    /// <summary>Reports at the current token, which the last hole of the message shows.</summary>
    private void ReportHere(MessageFormat message, params ReadOnlySpan<string> arguments) =>
        ReportHere(message, null, arguments);

    private void ReportHere(MessageFormat message, Fix? fix, params ReadOnlySpan<string> arguments)
    {
        if (_recovering || IsReported)
        {
            (_recovering, _lastSlip) = (true, _at);
            return;
        }

        Report(message, Current.Span, fix, [.. arguments, findings.Shown(Current.Span)]);
    }

    private void Report(MessageFormat message, TextSpan span, params ReadOnlySpan<string> arguments) =>
        Report(message, span, null, arguments);

    private void Report(MessageFormat message, TextSpan span, Fix? fix, params ReadOnlySpan<string> arguments)
    {
        _lastSlip = _at;
        if (!_recovering && !findings.IsFull)
        {
            findings.Add(ParseDiagnostics.SyntaxError.At(message, new(source, span), arguments) with { Fix = fix });
        }

        _recovering = true;
    }

    /// <summary>What opened is named too, because the place where the end is missed may be far from it.</summary>
    private void ReportUnclosed(SyntaxToken open, TokenKind closer)
    {
        if (_recovering || IsReported || open.IsMissing)
        {
            (_recovering, _lastSlip) = (true, _at);
            return;
        }

        _lastSlip = _at;
        var expected = Symbols.TextOf(closer);
        var (message, span) = Kind switch
        {
            TokenKind.NewLine => (BicepMessages.Symbol.AtLineEnd, LastCharacter),
            TokenKind.EndOfFile => (BicepMessages.Symbol.AtFileEnd, EndOfFile),
            _ => (BicepMessages.Symbol.Instead, Current.Span),
        };
        ReadOnlySpan<string> arguments =
            message == BicepMessages.Symbol.Instead ? [expected, findings.Shown(span)] : [expected];
        var finding = ParseDiagnostics.SyntaxError.At(message, new(source, span), arguments);
        Place opened = new(source, new(open.End - 1, 1));
        findings.Add(finding with { Related = [new(opened, $"'{expected}' is to close what begins here.")] });
        _recovering = true;
    }

    private void ReportSemicolon()
    {
        Fix fix = new("Remove the semicolon", FixSafety.Safe, [new(Current.Span, "")]);
        Report(BicepMessages.Semicolon, Current.Span, fix, ";");
    }

    private void ReportLineEndAfterComma(SyntaxToken comma)
    {
        Fix fix = new("Remove the comma", FixSafety.Safe, [new(comma.Span, "")]);
        Report(BicepMessages.LineEndAfterComma, comma.Span, fix);
    }

    private TextSpan LastCharacter => _lastEnd == 0 ? new(0, 0) : new(_lastEnd - 1, 1);

    private TextSpan EndOfFile => _text.AsSpan(_lastEnd).IndexOfAny('\r', '\n') < 0 ? LastCharacter : Current.Span;
}

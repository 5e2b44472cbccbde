using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Parsing.Json;

internal sealed partial class JsonParser
{
    // A file with more findings than this is not JSON at all; the rest would only cost memory.
    private const int MaxFindings = 1_000;

    // Set by a finding and cleared by the next token that is where it should be: what lies between follows from the slip.
    private bool _recovering;
    private bool _sawDeepPart;

    private static Fix Edit(string title, FixSafety safety, TextSpan span, string text) =>
        new(title, safety, [new(span, text)]);

    private void Report(MessageFormat message, TextSpan span, params ReadOnlySpan<string> arguments) =>
        Report(message, span, null, arguments);

    private void Report(MessageFormat message, TextSpan span, Fix? fix, params ReadOnlySpan<string> arguments)
    {
        if (!_recovering)
        {
            // The engine's own reader (Newtonsoft.Json) passes over a trailing comma, so the template deploys by some ways;
            // the Azure CLI and every strict reader refuse it.
            var severity = message == JsonMessages.TrailingComma ? Severity.Warning : Severity.Error;
            Add(
                ParseDiagnostics.SyntaxError.At(message, new(source, span), arguments) with
                {
                    Fix = fix,
                    Severity = severity,
                }
            );
        }

        _recovering = true;
    }

    private void Add(Diagnostic finding)
    {
        if (Findings.Count < MaxFindings)
        {
            Findings.Add(finding);
        }
    }

    private void ReportMissingValue(int name)
    {
        var entry = _entries[name];
        Report(JsonMessages.MissingValue, new(entry.Start, entry.Length), ShownName(entry));
    }

    private void ReportMissingComma()
    {
        if (_recovering)
        {
            return;
        }

        var fix = Edit("Insert a comma", FixSafety.Safe, new(_lastEnd, 0), ",");
        Report(JsonMessages.MissingComma, new(_lastEnd - 1, 1), fix, Shown(TokenAt(_at)));
        Accept();
    }

    private void ReportTrailingComma(char closer)
    {
        TextSpan comma = new(_comma, 1);
        var fix = Edit("Remove the comma", FixSafety.Safe, comma, "");
        Report(JsonMessages.TrailingComma, comma, fix, $"{closer}");
    }

    /// <summary>The innermost bracket is open where a text stands that does not belong into it.</summary>
    private void ReportOpen(TextSpan noticed)
    {
        var closer = $"{Closer(_depth - 1)}";
        TextSpan bracket = new(_entries[_open[_depth - 1]].Start, 1);
        if (!_recovering)
        {
            var finding = ParseDiagnostics.SyntaxError.At(
                JsonMessages.MissingBracket,
                new(source, bracket),
                Shown(bracket),
                Shown(noticed),
                closer
            );
            Add(finding with { Related = [new(new(source, noticed), $"Expected '{closer}' before this.")] });
        }

        _recovering = true;
        HasBracketError = true;
    }

    private void ReportWrongBracket(char found)
    {
        var closer = $"{Closer(_depth - 1)}";
        TextSpan span = new(_at, 1);
        var fix = Edit($"Replace '{found}' with '{closer}'", FixSafety.Unsafe, span, closer);
        Report(JsonMessages.WrongBracket, span, fix, closer, $"{found}");
        HasBracketError = true;
    }

    private void ReportExtraBracket()
    {
        TextSpan span = new(_at, 1);
        Report(JsonMessages.ExtraBracket, span, Edit("Remove the bracket", FixSafety.Unsafe, span, ""), Shown(span));
        Take(1);
        HasBracketError = true;
    }

    private string Shown(TextSpan span) => ShownText.Of(source.Slice(span));

    private string ShownName(JsonEntry entry)
    {
        var quotes = _text[entry.Start] is '"' or '\'' ? 1 : 0;
        var closing = (entry.Flags & JsonFlags.Open) == 0 ? quotes : 0;
        return Shown(new(entry.Start + quotes, entry.Length - quotes - closing));
    }
}

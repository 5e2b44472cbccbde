using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;
using Validator.Parsing.Suppressions;
using Validator.Text;

namespace Validator.Parsing.Bicep;

/// <summary>
/// What the comments of a file suppress, and its pragmas: <c>#disable-next-line</c> on the line that follows it, and
/// <c>#disable-diagnostics</c> up to <c>#restore-diagnostics</c>.
/// </summary>
internal static class BicepSuppressions
{
    /// <param name="findings">Receives what is malformed.</param>
    public static ImmutableArray<Suppression> In(BicepSyntaxTree tree, List<Diagnostic> findings)
    {
        var text = tree.Source.Text;
        var at = Next(text, 0);
        if (at < 0 && tree.Pragmas.Count == 0)
        {
            return [];
        }

        var found = OfPragmas(tree);
        CommentReader reader = new(tree.Source, findings);
        BicepComments comments = new(tree);
        for (; at >= 0; at = Next(text, at + CommentReader.Keyword.Length))
        {
            if (comments.At(at) is { } comment && reader.Read(at, comment) is { } one)
            {
                found.Add(one);
            }
        }

        return [.. found.OrderBy(one => one.Place.Start)];
    }

    private static int Next(string text, int start) =>
        text.IndexOf(CommentReader.Keyword, start, StringComparison.Ordinal);

    private static List<Suppression> OfPragmas(BicepSyntaxTree tree)
    {
        List<Suppression> found = [];
        Dictionary<string, (Pragma Pragma, TextSpan Code)> open = new(StringComparer.Ordinal);
        foreach (var pragma in tree.Pragmas)
        {
            foreach (var code in pragma.Codes)
            {
                var name = tree.Source.Slice(code).ToString();
                switch (pragma.Kind)
                {
                    case PragmaKind.DisableNextLine:
                        found.Add(Of(tree, pragma, code, NextLine(tree.Source, pragma)));
                        break;
                    case PragmaKind.DisableDiagnostics:
                        open.TryAdd(name, (pragma, code));
                        break;
                    case PragmaKind.RestoreDiagnostics when open.Remove(name, out var start):
                        found.Add(Of(tree, start.Pragma, start.Code, From(start.Pragma, pragma.Span.Start)));
                        break;
                }
            }
        }

        var end = tree.Source.Text.Length + 1;
        found.AddRange(open.Values.Select(start => Of(tree, start.Pragma, start.Code, From(start.Pragma, end))));
        return found;
    }

    private static Suppression Of(BicepSyntaxTree tree, Pragma pragma, TextSpan code, TextSpan covered) =>
        new(SuppressionKind.Pragma, pragma.Span, covered, [new(tree.Source.Slice(code).ToString(), code)])
        {
            Reason = CommentBehind(tree.Source, pragma.Span.End),
        };

    private static TextSpan From(Pragma pragma, int end) => TextSpan.FromBounds(pragma.Span.Start, end);

    // The line as it is counted, empty or not.
    private static TextSpan NextLine(SourceText source, Pragma pragma)
    {
        var own = CoveredText.Lines(source, pragma.Span.Start, pragma.Span.Start);
        return own.End > source.Text.Length ? new(own.End, 0) : CoveredText.Lines(source, own.End, own.End);
    }

    private static string CommentBehind(SourceText source, int end)
    {
        var line = source.LineSpan(source.PositionAt(end).Line);
        var rest = source.Text.AsSpan(end, line.End - end).TrimStart();
        return rest.StartsWith("//") ? rest[2..].Trim().ToString() : "";
    }
}

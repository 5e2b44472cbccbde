using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Parsing.Suppressions;

/// <summary>
/// Reads <c>armlint-ignore: rule, rule reason</c> and <c>armlint-ignore-file: …</c>: names or ids with commas between them; what
/// follows is the reason, which may begin with <c>--</c>.
/// </summary>
internal sealed class CommentReader(SourceText source, List<Diagnostic> problems)
{
    /// <summary>What every suppression of armlint's own begins with: searching for it is all that other files pay.</summary>
    public const string Marker = "armlint";

    public const string Keyword = "armlint-ignore";

    private const string FileSuffix = "-file";

    /// <param name="start">Where the keyword is.</param>
    /// <returns>Null where the comment only mentions it, or is malformed.</returns>
    public Suppression? Read(int start, CodeComment comment)
    {
        var opener = OpenerOf(start, comment.Span);
        if (opener < 0)
        {
            return null;
        }

        var line = TextSpan.FromBounds(start, EndOfLine(start, comment.Span));
        var suffix = WordAt(start + Keyword.Length, line.End);
        var place = TextSpan.FromBounds(start, suffix.End);
        if (suffix.Length > 0 && !source.Slice(suffix).SequenceEqual(FileSuffix))
        {
            return Problem(SuppressionDiagnostics.UnknownForm, place, source.Slice(place).ToString());
        }

        var colon = SkipBlanks(suffix.End, line.End);
        if (colon == line.End || source.Text[colon] != ':')
        {
            return Problem(SuppressionDiagnostics.MissingColon, place, source.Slice(place).ToString());
        }

        var isFile = suffix.Length > 0;
        if (isFile && !comment.IsAtTop)
        {
            return Problem(SuppressionDiagnostics.NotAtTop, place, Keyword + FileSuffix);
        }

        var covered = isFile ? CoveredText.File(source) : comment.Covered;
        var kind = isFile ? SuppressionKind.File : SuppressionKind.Comment;
        return ReadRules(kind, TextSpan.FromBounds(start, line.End), colon + 1, covered) is { } read
            ? read with
            {
                Removable = RemovableAt(opener, line.End, comment.Span),
            }
            : null;
    }

    /// <summary>Reads rules and a reason from an offset to the end of <paramref name="place"/>.</summary>
    public Suppression? ReadRules(SuppressionKind kind, TextSpan place, int start, TextSpan covered)
    {
        var rules = ImmutableArray.CreateBuilder<SuppressedRule>();
        var at = start;
        for (var isMore = true; isMore; )
        {
            var name = WordAt(SkipBlanks(at, place.End), place.End);
            if (name.Length == 0 || !char.IsAsciiLetterOrDigit(source.Text[name.Start]))
            {
                break;
            }

            rules.Add(new(source.Slice(name).ToString(), name));
            at = SkipBlanks(name.End, place.End);
            isMore = at < place.End && source.Text[at] == ',';
            at += isMore ? 1 : 0;
        }

        if (rules.Count == 0)
        {
            return Problem(SuppressionDiagnostics.MissingRule, place, source.Slice(place).ToString());
        }

        var reason = ReasonAt(at, place.End);
        return new(kind, place, covered, rules.ToImmutable())
        {
            Reason = source.Slice(reason).ToString(),
            ReasonPlace = reason.Length > 0 ? reason : null,
        };
    }

    // Nothing but what opens a comment, or a line of one, may stand before it: "// see armlint-ignore" is prose.
    private int OpenerOf(int start, TextSpan comment)
    {
        var at = start;
        while (at > comment.Start && source.Text[at - 1] is ' ' or '\t')
        {
            at--;
        }

        var end = at;
        while (at > comment.Start && source.Text[at - 1] is '/' or '*')
        {
            at--;
        }

        return at < end || source.Text[at - 1] is '\n' or '\r' ? at : -1;
    }

    // The line inside the comment, up to another comment behind a blank.
    private int EndOfLine(int start, TextSpan comment)
    {
        var isBlock = source.Text[comment.Start + 1] == '*';
        var end = isBlock && source.Slice(comment).EndsWith("*/") ? Math.Max(start, comment.End - 2) : comment.End;
        var rest = source.Text.AsSpan(start, end - start);
        var length = rest.IndexOfAny('\n', '\r');
        rest = length < 0 ? rest : rest[..length];
        var other = rest.IndexOf(" //");
        return start + (other < 0 ? rest : rest[..other]).TrimEnd().Length;
    }

    private TextSpan? RemovableAt(int opener, int end, TextSpan comment) =>
        source.Text[comment.Start + 1] == '/' ? TextSpan.FromBounds(opener, end)
        : opener == comment.Start && SkipBlanks(end, comment.End) == comment.End - 2 ? comment
        : null;

    private TextSpan ReasonAt(int start, int end)
    {
        while (start < end && (source.Text[start] is '-' or ':' or '–' or '—' || char.IsWhiteSpace(source.Text[start])))
        {
            start++;
        }

        return TextSpan.FromBounds(start, start + source.Text.AsSpan(start, end - start).TrimEnd().Length);
    }

    private TextSpan WordAt(int start, int end)
    {
        var at = start;
        while (at < end && (char.IsAsciiLetterOrDigit(source.Text[at]) || source.Text[at] is '-' or '_'))
        {
            at++;
        }

        return TextSpan.FromBounds(start, at);
    }

    private int SkipBlanks(int at, int end)
    {
        while (at < end && source.Text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private Suppression? Problem(MessageFormat message, TextSpan place, string argument)
    {
        problems.Add(SuppressionDiagnostics.UnknownSuppression.At(message, new(source, place), ShownText.Of(argument)));
        return null;
    }
}

using Validator.Analysis.Configuration;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Suppressions;
using Validator.Text;

namespace Validator.Analysis.Suppressions;

/// <summary>Finds what is wrong with the suppressions of one file, when all findings have met them.</summary>
/// <param name="template">What the file declares; null where it is none.</param>
/// <param name="isComplete">Whether everything was found that is to be found, so that one without use is not needed.</param>
internal sealed class SuppressionCheck(
    SourceText source,
    FileSuppressions file,
    KnownRules known,
    RuleSettings rules,
    Template? template,
    bool isComplete
)
{
    private const int LengthOfId = 7;

    /// <summary>Those that name no rule or give no reason.</summary>
    public IEnumerable<Diagnostic> Malformed()
    {
        Suppression? last = null;
        for (var i = 0; i < file.Entries.Count; i++)
        {
            var (suppression, rule, meant) = file.Entries[i];
            if (meant.IsEmpty && IsOwn(suppression, rule))
            {
                yield return Unknown(rule);
            }

            if (suppression != last && MissingComma(suppression) is { } comma)
            {
                yield return comma;
            }

            // A pragma for Bicep alone is Bicep's.
            var isJudged = !meant.IsEmpty && (suppression.Kind != SuppressionKind.Pragma || file.IsUsed(i));
            if (suppression != last && isJudged && suppression.Reason.Length == 0)
            {
                yield return SuppressionDiagnostics.SuppressionWithoutReason.At(
                    new(source, suppression.Place),
                    rule.Name
                );
            }

            last = suppression;
        }
    }

    /// <summary>Those that suppress nothing, of the rule for such or of all others.</summary>
    public IEnumerable<Diagnostic> Unused(bool ofItself)
    {
        // The rules of a suppression follow each other.
        var count = 0;
        for (var first = 0; isComplete && first < file.Entries.Count; first += count)
        {
            var suppression = file.Entries[first].Suppression;
            count = suppression.Rules.Length;
            var isNeeded = Enumerable.Range(first, count).Any(i => !IsUnused(i));
            for (var i = first; i < first + count; i++)
            {
                if (IsUnused(i) && file.Entries[i].Meant.Contains(SuppressionDiagnostics.UnusedSuppression) == ofItself)
                {
                    yield return Unused(suppression, i - first, isNeeded);
                }
            }
        }
    }

    private bool IsUnused(int entry)
    {
        var (suppression, rule, meant) = file.Entries[entry];
        return !file.IsUsed(entry)
            && meant.Any(rules.IsOn)
            && IsOwn(suppression, rule)
            && !ValueDependence.MayHold(suppression, meant, template);
    }

    private Diagnostic Unused(Suppression suppression, int index, bool isNeeded)
    {
        var rule = suppression.Rules[index];
        return SuppressionDiagnostics.UnusedSuppression.At(new(source, rule.Place), rule.Name) with
        {
            Fix = isNeeded
                ? SuppressionRemoval.OfRule(suppression, index)
                : SuppressionRemoval.OfComment(source.Text, suppression),
        };
    }

    // In a pragma an id is armlint's without doubt; every other word may be Bicep's.
    private static bool IsOwn(Suppression suppression, SuppressedRule rule) =>
        suppression.Kind != SuppressionKind.Pragma
        || (rule.Name.Length == LengthOfId && rule.Name.StartsWith("ARM", StringComparison.Ordinal));

    private Diagnostic Unknown(SuppressedRule rule)
    {
        var (message, arguments, instead) = known.Explain(rule.Name);
        return SuppressionDiagnostics.UnknownSuppression.At(message, new(source, rule.Place), arguments) with
        {
            Fix = instead is null
                ? null
                : new($"Replace '{rule.Name}' with '{instead}'", FixSafety.Unsafe, [new(rule.Place, instead)]),
        };
    }

    private Diagnostic? MissingComma(Suppression suppression)
    {
        if (suppression.ReasonPlace is not { } place)
        {
            return null;
        }

        var reason = source.Slice(place);
        var end = reason.IndexOfAny(' ', ',', '\t');
        var word = (end < 0 ? reason : reason[..end]).ToString();
        return known.IsKnown(word)
            ? SuppressionDiagnostics.UnknownSuppression.At(
                SuppressionDiagnostics.MissingComma,
                new(source, new(place.Start, word.Length)),
                word
            )
            : null;
    }
}

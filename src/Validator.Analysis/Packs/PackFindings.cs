using Validator.Analysis.Packs.Definition;
using Validator.Analysis.Packs.Evaluation;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Packs;

/// <summary>Words the findings of one rule.</summary>
internal sealed class PackFindings(PackRuleDefinition rule, DiagnosticDescriptor descriptor)
{
    public Diagnostic Of(Subject subject, Evidence reason)
    {
        var spot = rule.At is { } path && Find(subject, path) is { } elsewhere ? elsewhere : reason.At;
        var (words, message) =
            reason.At.IsMissing && rule.Missing is { } missing
                ? (missing, descriptor.Messages[1])
                : (rule.Message, descriptor.Messages[0]);
        string[] arguments = [.. words.Holes.Select(hole => Fill(hole, subject, reason))];
        var defaultOf = reason.At.Trail?.FirstDefault ?? spot.Trail?.FirstDefault;
        var diagnostic = defaultOf is null
            ? descriptor.At(message, spot.Place, arguments)
            : descriptor.At(message.FromDefault, spot.Place, [.. arguments, defaultOf]);
        return diagnostic with
        {
            Related = Provenance.Of(spot.Trail, spot.Place),
            Repair = rule.Fix is { } fix ? RepairOf(fix, reason.At) : null,
        };
    }

    private string Fill(MessageHole hole, Subject subject, Evidence reason) =>
        hole.Kind switch
        {
            HoleKind.Name => subject.Name,
            HoleKind.Type => subject.Type,
            HoleKind.Property => reason.Path?.Text ?? "",
            HoleKind.Value => ShownValue.Of(reason.At),
            HoleKind.Expected => ExpectedWords.Of(rule.Condition, reason.Path),
            _ => Find(subject, hole.Path!) is { } found ? ShownValue.Of(found) : "?",
        };

    private static Located? Find(Subject subject, PropertyPath path)
    {
        Located? first = null;
        new PathWalk(
            subject,
            path,
            at =>
            {
                first ??= at;
                return null;
            }
        ).ForEvery();
        return first;
    }

    // A value that came by reference may be used elsewhere too.
    private static Repair? RepairOf(PackFix fix, Located at) =>
        (fix, at) switch
        {
            (PackFix.Set { Value: { Kind: LiteralKind.Text, Text: var text } }, { Trail: null, IsMissing: false })
                when at.Value.Form is StringLiteral written => new Repair.ReplaceString(written.Span, text),
            (PackFix.Rename { Name: var name }, { Key: { } key, Trail: null }) => new Repair.RenameProperty(
                key.Span,
                name
            ),
            (PackFix.Remove, { Key: { } key, Trail: null }) => new Repair.RemoveProperty(
                key.Span,
                key.Source.Slice(key.Span).Trim('"').Trim('\'').ToString()
            ),
            _ => null,
        };
}

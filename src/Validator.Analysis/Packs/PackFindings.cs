using System.Collections.Immutable;
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
        var use = reason.At.Trail?.Default ?? spot.Trail?.Default;
        var place = spot.Shown;
        return Provenance.At(descriptor, message, place, use, arguments) with
        {
            Related = Provenance.Of(spot.Trail, place),
            Repair = rule.Fix is { } fix ? RepairOf(fix, reason) : null,
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
    private static Repair? RepairOf(PackFix fix, Evidence reason)
    {
        var at = reason.At;
        var isCertain = fix.Safety == FixSafety.Safe;
        return fix switch
        {
            _ when at.Trail is not null || reason.Path is null => null,
            PackFix.Set { Value: var literal } => NamesOf(reason.Path, at.Gap) is { } names
                ? Set(at, names, AssumedValue.Form(literal, default), isCertain)
                : null,
            PackFix.Rename { Name: var name } when at.Key is { Span: var key } => new Repair.RenameProperty(key, name)
            {
                IsCertain = isCertain,
            },
            PackFix.Remove when at.Key is { Span: var key } => new Repair.RemoveProperty(
                key,
                reason.Path.Steps[^1].Name
            )
            {
                IsCertain = isCertain,
            },
            _ => null,
        };
    }

    // Where a null was written there is no object yet.
    private static Repair Set(Located at, ImmutableArray<string> names, Expression value, bool isCertain) =>
        at is { IsMissing: true, Owner: { } owner }
            ? new Repair.SetProperty(owner, names, value) { IsCertain = isCertain }
            : new Repair.ReplaceValue(at.Place.Span, names.Reverse().Aggregate(value, Wrap)) { IsCertain = isCertain };

    private static Expression Wrap(Expression value, string name) =>
        new ObjectExpression(default, default, [new(new(name, default), value)]);

    // What is missing inside an element that is missing too cannot be put in.
    private static ImmutableArray<string>? NamesOf(PropertyPath path, int count) =>
        count <= path.Steps.Length
        && path.Steps[^count..] is var steps
        && steps.All(step => step.Kind == StepKind.Property)
            ? [.. steps.Select(step => step.Name)]
            : null;
}

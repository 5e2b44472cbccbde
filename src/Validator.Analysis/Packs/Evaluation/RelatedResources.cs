using Validator.Analysis.Packs.Definition;
using Validator.Evaluation;
using Validator.Evaluation.Deployments;
using Validator.Model;

namespace Validator.Analysis.Packs.Evaluation;

/// <summary>The resources of one template, among which a rule looks for those that belong to another.</summary>
internal sealed class RelatedResources(IReadOnlyList<DeployedResource> resources)
{
    private const string Extension = "/PROVIDERS/";

    /// <summary>Whether there is one; null where that is not known, as long as a part of the deployment cannot be seen.</summary>
    public bool? Has(Subject subject, Condition.Related wanted)
    {
        bool? any = false;
        foreach (var other in resources)
        {
            if (ReferenceEquals(other, subject.Deployed) || any == true)
            {
                continue;
            }

            any = ThreeValued.Or(any, IsOne(other, subject, wanted));
        }

        return any;
    }

    private bool? IsOne(DeployedResource other, Subject subject, Condition.Related wanted)
    {
        var declaration = other.Declaration;
        if (declaration.FullType is not { } type || declaration.Template is not null || declaration.Link is not null)
        {
            return null;
        }

        if (!TypePattern.Matches(wanted.Types, type) || subject.Deployed is not { } one)
        {
            return false;
        }

        var belongs = Belongs(other, one, wanted.By);
        return belongs == false || wanted.Where is null
            ? belongs
            : ThreeValued.And(belongs, new ConditionEvaluation(Subject.Of(other), this).Holds(wanted.Where));
    }

    private static bool? Belongs(DeployedResource other, DeployedResource one, Relation by) =>
        by switch
        {
            Relation.Child => IsBelow(other, one, isExtension: false),
            Relation.Scope => IsBelow(other, one, isExtension: true),
            Relation.Reference => Mentions(other, one),
            _ => ThreeValued.Or(
                ThreeValued.Or(IsBelow(other, one, isExtension: false), IsBelow(other, one, isExtension: true)),
                Mentions(other, one)
            ),
        };

    private static bool? IsBelow(DeployedResource other, DeployedResource one, bool isExtension)
    {
        if (other.IdKey is not { } below || one.IdKey is not { } above)
        {
            return null;
        }

        return below.StartsWith(above + "/", StringComparison.Ordinal)
                ? below.AsSpan(above.Length).StartsWith(Extension) == isExtension
            : IsKnown(other) && IsKnown(one) ? false
            : CouldBeBelow(other.Declaration, one.Declaration, isExtension) ? null
            : false;
    }

    private static bool IsKnown(DeployedResource resource) =>
        Texts.Known(resource.Name) is not null
        && (resource.Declaration.Scope is not { } scope || IsId(scope, resource));

    // The subscription and the group are seldom known; what lies in them has to be.
    private static bool IsId(Expression scope, DeployedResource resource)
    {
        var text = Texts.Of(resource.Scope.Evaluate(scope));
        var end = text.Reverse().TakeWhile(part => part.Literal is not null).Reverse().Select(part => part.Literal);
        return Texts.Known(text) is not null
            || string.Concat(end).Contains(Extension, StringComparison.OrdinalIgnoreCase);
    }

    // A child's type continues that of its parent.
    private static bool CouldBeBelow(ResourceDeclaration other, ResourceDeclaration one, bool isExtension) =>
        isExtension
            ? other.IsExtension || other.Scope is not null
            : other.FullType!.StartsWith(one.FullType + "/", StringComparison.OrdinalIgnoreCase);

    private static bool? Mentions(DeployedResource other, DeployedResource one) =>
        one.IdKey is not { } id
            ? null
            : ThreeValued.Or(
                other.Declaration.DependsOn is { } dependencies
                    ? Mentions(dependencies, other.Scope, id, false)
                    : false,
                Mentions(other.Declaration.Body, other.Scope, id, false)
            );

    // What is not known, in a property that holds an id, may be this one.
    private static bool? Mentions(Expression written, Scope scope, string id, bool isId)
    {
        var value = scope.Evaluate(written);
        switch (value.Form)
        {
            case ObjectExpression whole:
                return whole.Properties.Aggregate<ObjectProperty, bool?>(
                    false,
                    (any, one) =>
                        any == true
                            ? true
                            : ThreeValued.Or(any, Mentions(one.Value, value.Scope, id, IsId(one.Name.Text)))
                );
            case ArrayExpression array:
                return array.Items.Aggregate<Expression, bool?>(
                    false,
                    (any, item) => any == true ? true : ThreeValued.Or(any, Mentions(item, value.Scope, id, isId))
                );
            case LoopExpression loop:
                return Mentions(loop.Body, value.Scope, id, isId);
            case StringLiteral or PartialText:
                var key = Texts.Key(Texts.Of(value));
                return key == id || key.StartsWith(id + "/", StringComparison.Ordinal) ? true
                    : value.IsKnown || !isId ? false
                    : null;
            default:
                return value.IsKnown || !isId ? false : null;
        }
    }

    private static bool IsId(string name) => name.EndsWith("id", StringComparison.OrdinalIgnoreCase);
}

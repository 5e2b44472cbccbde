using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Deployments;

/// <summary>One resource that a deployment creates: one turn of a loop, in one nested deployment.</summary>
public sealed record DeployedResource
{
    public required ResourceDeclaration Declaration { get; init; }

    /// <summary>The scope in which its expressions are evaluated.</summary>
    public required Scope Scope { get; init; }

    /// <summary>The template that declares it.</summary>
    public required Template Template { get; init; }

    /// <summary>Where the template that declares it goes.</summary>
    public required DeploymentTarget Target { get; init; }

    /// <summary>The resource around one that is declared inside it.</summary>
    public DeployedResource? Parent { get; init; }

    /// <summary>Whether the condition lets it be deployed; null where that is not known.</summary>
    public bool? IsDeployed =>
        Declaration.Condition is not { } condition ? true
        : Scope.Evaluate(condition).Form is BooleanLiteral { Value: var truth } ? truth
        : null;

    /// <summary>The whole name, with those of the resources around it: <c>account/default</c>.</summary>
    public ImmutableArray<TextPart> Name =>
        Declaration.Body.Find("name") is not { Value: var written } ? []
        : Declaration.IsNested && Parent is { } parent
            ? [.. parent.Name, TextPart.Of("/"), .. Texts.Of(Scope.Evaluate(written))]
        : Texts.Of(Scope.Evaluate(written));

    /// <summary>The resource id; null where type, name or scope do not make one.</summary>
    public ImmutableArray<TextPart>? Id =>
        Declaration.WrittenType is { } type && ScopeId is { } scope ? ResourceIdentity.Id(scope, type, Name) : null;

    // A deployment lies where it goes.
    private ImmutableArray<TextPart>? ScopeId
    {
        get
        {
            var there = Declaration.Template is null ? Target : Target.Of(Declaration, Scope);
            return ResourceIdentity.ScopeId(there.Scope, there) is not { } around ? null
                : Declaration is { Scope: { } written, Template: null }
                    ? ResourceIdentity.Absolute(Texts.Of(Scope.Evaluate(written)), around)
                : around;
        }
    }
}

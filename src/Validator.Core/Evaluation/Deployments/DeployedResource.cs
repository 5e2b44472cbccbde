using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Deployments;

/// <summary>One resource that a deployment creates: one turn of a loop, in one nested deployment.</summary>
public sealed class DeployedResource
{
    private ImmutableArray<TextPart> _name;
    private ImmutableArray<TextPart>? _id;
    private bool _hasId;
    private string? _nameKey;
    private string? _idKey;

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

    /// <summary>The whole name, with those of the resources around it: <c>account/default</c>; evaluated once.</summary>
    public ImmutableArray<TextPart> Name
    {
        get
        {
            if (_name.IsDefault)
            {
                _name = FindName();
            }

            return _name;
        }
    }

    /// <summary>The resource id; null where type, name or scope do not make one. Evaluated once.</summary>
    public ImmutableArray<TextPart>? Id
    {
        get
        {
            if (!_hasId)
            {
                _hasId = true;
                _id =
                    Declaration.WrittenType is { } type && FindScopeId() is { } scope
                        ? ResourceIdentity.Id(scope, type, Name)
                        : null;
            }

            return _id;
        }
    }

    /// <summary>Tells the name from others, as <see cref="Texts.Key"/> does.</summary>
    public string NameKey => _nameKey ??= Texts.Key(Name);

    /// <summary>Tells the id from others; null where there is none.</summary>
    public string? IdKey => _idKey ??= Id is { } id ? Texts.Key(id) : null;

    private ImmutableArray<TextPart> FindName() =>
        Declaration.Body.Find("name") is not { Value: var written } ? []
        : Declaration.IsNested && Parent is { } parent
            ? [.. parent.Name, TextPart.Of("/"), .. Texts.Of(Scope.Evaluate(written))]
        : Texts.Of(Scope.Evaluate(written));

    // A deployment lies where it goes.
    private ImmutableArray<TextPart>? FindScopeId()
    {
        var there = Declaration is { Template: null, Link: null } ? Target : Target.Of(Declaration, Scope);
        return ResourceIdentity.ScopeId(there.Scope, there) is not { } around ? null
            : Declaration is { Scope: { } written, Template: null, Link: null }
                ? ResourceIdentity.Absolute(Texts.Of(Scope.Evaluate(written)), around)
            : around;
    }
}

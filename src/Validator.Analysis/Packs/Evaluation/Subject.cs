using Validator.Evaluation;
using Validator.Evaluation.Deployments;
using Validator.Model;
using Validator.Schemas.Loading;
using Validator.Text;

namespace Validator.Analysis.Packs.Evaluation;

/// <summary>What one rule looks at: a resource, an element of one, a declaration, a template.</summary>
/// <param name="root">What paths start from.</param>
/// <param name="anchor">Where to point at for what it lacks.</param>
/// <param name="type">What kind of thing it is.</param>
internal sealed class Subject(Value root, Place anchor, string type)
{
    /// <summary>What findings call it.</summary>
    public string Name => Property("name") is { IsMissing: false, Value: var name } ? ShownValue.Of(name) : "";

    public string Type => type;

    public Place Anchor => anchor;

    /// <summary>What paths start from.</summary>
    public Located Root => new(root, false, anchor, root.Trail);

    /// <summary>The resource, where the subject is one or a part of one.</summary>
    public ResourceDeclaration? Resource { get; private init; }

    /// <summary>The resource as it is deployed, where a rule wants to know of others.</summary>
    public DeployedResource? Deployed { get; private init; }

    /// <summary>The scope that the resource is in.</summary>
    public Scope Scope => root.Scope;

    public static Subject Of(ResourceDeclaration resource, Scope scope) =>
        new(new(resource.Body, scope, null), new(scope.Source, resource.Anchor), resource.FullType ?? "")
        {
            Resource = resource,
        };

    public static Subject Of(DeployedResource resource) =>
        new(
            new(resource.Declaration.Body, resource.Scope, null),
            new(resource.Scope.Source, resource.Declaration.Anchor),
            resource.Declaration.FullType ?? ""
        )
        {
            Resource = resource.Declaration,
            Deployed = resource,
        };

    /// <summary>An element of the resource.</summary>
    public Subject Part(Located element) =>
        new(element.Value, element.Place, type)
        {
            Resource = Resource,
            Deployed = Deployed,
            IsPart = true,
        };

    /// <summary>Whether paths start at an element of the resource.</summary>
    public bool IsPart { get; private init; }

    /// <summary>The API version; null where it is not known.</summary>
    public ApiVersion? Version =>
        Resource?.ApiVersion is { } written
        && Scope.Evaluate(written).Text is { } text
        && ApiVersion.TryParse(text, out var version)
            ? version
            : null;

    /// <summary>A property of the subject itself; null where it cannot be known whether there is one.</summary>
    public Located? Property(string property) =>
        Resource is { } resource && !IsPart ? OfResource(resource, property) : Root.Property(property);

    // What the template says to the engine belongs to a resource as much as what its provider gets.
    private Located? OfResource(ResourceDeclaration resource, string property)
    {
        if (Is(property, "type"))
        {
            return resource.FullType is { } full ? Located.Of(Literal(full, resource.Type?.Span ?? anchor.Span)) : null;
        }

        if (Is(property, "apiVersion"))
        {
            return resource.ApiVersion is { } version ? Located.Of(Scope.Evaluate(version)) : Absent;
        }

        var found = Root.Property(property);
        return
            Is(property, "name")
            && found is { IsMissing: false, Value: { Text: var whole, Form.Span: var span } value }
            && whole?.LastIndexOf('/') is >= 0 and var slash
            ? found.Value with
            {
                Value = value with { Form = new StringLiteral(span, whole[(slash + 1)..]) },
            }
            : found;
    }

    private Located Absent => Located.Missing(anchor, null);

    private Value Literal(string text, TextSpan span) => new(new StringLiteral(span, text), Scope, null);

    private static bool Is(string property, string name) =>
        string.Equals(property, name, StringComparison.OrdinalIgnoreCase);
}

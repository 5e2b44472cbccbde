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
    public string Name =>
        root.Form is ObjectExpression whole && whole.Find("name") is { Value: var written } && IsOneOfMany(written)
            ? ShownValue.Written(written, Scope)
        : Property("name") is { IsMissing: false, Value: var name } ? ShownValue.Of(name)
        : "";

    // The turns of a loop differ in their names alone, and what is wrong with all of them is said once.
    private static bool IsOneOfMany(Expression name) =>
        name switch
        {
            FunctionCall call => call.Calls("copyIndex") || call.Arguments.Any(IsOneOfMany),
            PropertyAccess access => IsOneOfMany(access.Target),
            IndexAccess access => IsOneOfMany(access.Target) || IsOneOfMany(access.Index),
            _ => false,
        };

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
        return Is(property, "name") && found is { IsMissing: false } name
            ? name with
            {
                Value = OwnName(name.Value),
            }
            : found;
    }

    // Of account/default the second, also where the first is not known.
    private static Value OwnName(Value name)
    {
        if (name.Form is not (StringLiteral or PartialText) || Texts.Segments(Texts.Of(name)) is not [_, .., var last])
        {
            return name;
        }

        var span = name.Form.Span;
        return name with
        {
            Form = Texts.Known(last) is { } text ? new StringLiteral(span, text) : new PartialText(span, last),
        };
    }

    private Located Absent => Located.Missing(anchor, null);

    private Value Literal(string text, TextSpan span) => new(new StringLiteral(span, text), Scope, null);

    private static bool Is(string property, string name) =>
        string.Equals(property, name, StringComparison.OrdinalIgnoreCase);
}

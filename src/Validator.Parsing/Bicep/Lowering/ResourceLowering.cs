using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;
using static Validator.Parsing.Bicep.Lowering.BicepLowering;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>Lowers resources. Those that name a single resource as their parent become its children.</summary>
internal sealed class ResourceLowering(BicepLowering lowering)
{
    // A chain of parents is as long as a type has segments; a longer one is a circle or a joke.
    private const int LongestChain = 16;

    private static readonly string[] ForTheEngine = ["parent", "scope", "dependsOn"];

    private readonly Dictionary<ResourceSymbol, ObjectExpression> _bodies = [];

    public ImmutableArray<ResourceDeclaration> LowerAll()
    {
        var all = lowering.Symbols.Resources;
        foreach (var resource in all)
        {
            resource.NamedParent = ParentOf(resource);
        }

        foreach (var resource in all.Where(one => !HasSoundParents(one)).ToList())
        {
            resource.NamedParent = null;
        }

        foreach (var resource in all)
        {
            resource.NamedParent?.NamedChildren.Add(resource);
        }

        return [.. all.Where(one => one.NamedParent is null).Select(one => Lower(one, null))];
    }

    private ResourceSymbol? ParentOf(ResourceSymbol resource)
    {
        if (resource.Body.Find("parent") is not { } written)
        {
            return null;
        }

        if (lowering.References.Resolve(written, null) is { } parent)
        {
            return parent.IsInLoop ? null : parent;
        }

        lowering.Expressions.Lower(written, ScopeInside(resource));
        return null;
    }

    private LocalScope? ScopeInside(ResourceSymbol resource) =>
        resource.Body.Loop is { } loop ? lowering.Expressions.Enter(loop, null).Inside : null;

    /// <summary>A property of a resource, once it was lowered.</summary>
    public Expression? Find(ResourceSymbol resource, string property) =>
        _bodies.GetValueOrDefault(resource)?.Find(property)?.Value;

    private static bool HasSoundParents(ResourceSymbol resource)
    {
        var length = 0;
        for (var one = resource.Parent; one is not null && length < LongestChain; one = one.Parent)
        {
            length++;
        }

        return length < LongestChain;
    }

    private ResourceDeclaration Lower(ResourceSymbol resource, LocalScope? around)
    {
        var (loop, inside) = Enter(resource, around);
        var expressions = lowering.Expressions;
        var body = resource.Body;
        var properties = body.Object is { } written
            ? expressions.LowerBody(written, inside, resource.Name.Span, ForTheEngine)
            : new(resource.Name.Span, resource.Name.Span, []) { IsOpen = true };
        lowering.Bodies.AddResource(resource, inside);
        _bodies[resource] = properties;
        var isExtensible = IsExtensible(resource);
        var type = isExtensible ? null : resource.FullType;
        return new()
        {
            Anchor = resource.Name.Span,
            SymbolicName = resource.Name,
            Type = TypeOf(resource),
            FullType = type,
            WrittenType = type,
            IsNested = resource.IsChild,
            ApiVersion = VersionOf(resource),
            IsExtensible = isExtensible,
            IsExisting = resource.Syntax.Existing.Exists,
            Condition = body.Condition is { } condition ? expressions.Lower(condition, inside) : null,
            Loop = loop,
            Scope = ScopeOf(resource, inside),
            DependsOn = body.Find("dependsOn") is { } dependencies ? Names(dependencies, inside) : null,
            Body = properties,
            Children =
            [
                .. resource.Nested.Values.Select(nested => Lower(nested, inside)),
                .. resource.NamedChildren.Select(child => Lower(child, null)),
            ],
        };
    }

    private (ResourceLoop? Loop, LocalScope Inside) Enter(ResourceSymbol resource, LocalScope? around)
    {
        ResourceLoop? loop = null;
        if (resource.Body.Loop is { } written)
        {
            (var name, var count, around) = lowering.Expressions.Enter(written, around);
            loop = new(name, count);
        }

        LocalScope inside = new(around);
        inside.Add("this", new LocalName.This());
        foreach (var nested in resource.Nested.Values)
        {
            inside.Add(nested.Name.Text, new LocalName.Resource(nested));
        }

        return (loop, inside);
    }

    // Of a child the last segment is its own, whether it is written alone or not.
    private static StringLiteral? TypeOf(ResourceSymbol resource)
    {
        var (type, span, _, _) = resource.Reference;
        if (type is null)
        {
            return null;
        }

        var start = resource.IsChild ? type.LastIndexOf('/') + 1 : 0;
        return new(new(span.Start + start, span.Length - start), type[start..]);
    }

    // A child in the body of its parent has its parent's version where it names none.
    private static StringLiteral? VersionOf(ResourceSymbol resource) =>
        resource.Reference is { Version: { } version, VersionSpan: var span } ? new(span, version)
        : resource.Container is { } around ? VersionOf(around)
        : null;

    // Azure's own versions begin with a date; those of extensions need not.
    private static bool IsExtensible(ResourceSymbol resource) =>
        resource.FullType is null
        || resource.FullType.Contains(':', StringComparison.Ordinal)
        || (VersionOf(resource)?.Text is { } version && (version.Length == 0 || !char.IsAsciiDigit(version[0])));

    private Expression? ScopeOf(ResourceSymbol resource, LocalScope inside)
    {
        if (resource.Body.Find("scope") is { } written)
        {
            return LowerScope(written, inside);
        }

        return resource.Parent is { } parent ? ScopeOf(parent, inside) : null;
    }

    /// <summary>A scope as the engine has it: the id of a resource, a group, a subscription.</summary>
    public Expression LowerScope(ExpressionSyntax written, LocalScope? scope) =>
        lowering.References.Resolve(written, scope) is { } resource
            ? lowering.References.IdOf(resource, written.Span)
            : lowering.Expressions.Lower(written, scope) switch
            {
                FunctionCall { Arguments: [] or [_] } call when call.Calls("resourceGroup") => IdOf(call),
                FunctionCall { Arguments: [] } call when call.Calls("subscription") || call.Calls("managementGroup") =>
                    IdOf(call),
                FunctionCall { Arguments: [] } call when call.Calls("tenant") => new StringLiteral(call.Span, "/"),
                FunctionCall call when PatternOf(call) is { } pattern => Call(
                    call.Span,
                    "format",
                    [new StringLiteral(call.Span, pattern), .. call.Arguments]
                ),
                _ => new UnknownValue(written.Span, ValueKinds.String),
            };

    private static PropertyAccess IdOf(FunctionCall call) => new(call.Span, call, new("id", call.Span));

    // The compiler writes the names themselves into the template, so that nothing evaluates the call.
    private static string? PatternOf(FunctionCall call) =>
        (call.Name.Text, call.Arguments.Length) switch
        {
            ("resourceGroup", 2) => "/subscriptions/{0}/resourceGroups/{1}",
            ("subscription", 1) => "/subscriptions/{0}",
            ("managementGroup", 1) => "/providers/Microsoft.Management/managementGroups/{0}",
            _ => null,
        };

    /// <summary>What has to be deployed before; names alone are understood.</summary>
    public Expression Names(ExpressionSyntax written, LocalScope? scope)
    {
        lowering.Expressions.Lower(written, scope);
        return new UnknownValue(written.Span, ValueKinds.Array);
    }
}

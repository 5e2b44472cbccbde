using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;
using static Validator.Parsing.Bicep.Lowering.BicepLowering;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>
/// What expressions say of resources by their symbolic names. A name or an id that one asks for becomes a variable of the
/// template, which no name of a file can be called.
/// </summary>
internal sealed class ResourceReferences(BicepLowering lowering)
{
    private readonly Dictionary<string, ResourceSymbol> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResourceSymbol> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResourceSymbol> _properties = new(StringComparer.Ordinal);

    /// <summary>The resources whose name was asked for, by the name of the variable that it became.</summary>
    public IReadOnlyDictionary<string, ResourceSymbol> Names => _names;

    /// <summary>The same of those whose <c>properties</c> were asked for.</summary>
    public IReadOnlyDictionary<string, ResourceSymbol> Properties => _properties;

    /// <summary>The single resource that an expression names; null for all else.</summary>
    public ResourceSymbol? Resolve(ExpressionSyntax node, LocalScope? scope) =>
        node switch
        {
            NameSyntax name => Find(lowering.NameOf(name.Name).Text, scope),
            ParenthesizedSyntax { Expression: var inner } => Resolve(inner, scope),
            NonNullSyntax { Target: var inner } => Resolve(inner, scope),
            ResourceAccessSyntax access when Resolve(access.Target, scope) is { } around => Nested(access, around),
            _ => null,
        };

    /// <summary>The value of <c>resource.member</c>; null where the target is no single resource.</summary>
    public Expression? Member(ExpressionSyntax access, LocalScope? scope)
    {
        if (lowering.IsForExpansion && Declared(access, scope) is { } declared)
        {
            return declared;
        }

        if (
            access is not PropertyAccessSyntax { Target: var target, Name: var member, Safe.Exists: false }
            || Resolve(target, scope) is not { Body.Loop: null } resource
        )
        {
            return null;
        }

        return lowering.NameOf(member).Text switch
        {
            "name" => NameOf(resource, access.Span),
            "id" => IdOf(resource, access.Span),
            "type" when resource.FullType is { } type => new StringLiteral(access.Span, type),
            _ when member.IsMissing => Unknown(access),
            _ => new PropertyAccess(access.Span, ValueOf(resource, target.Span), lowering.NameOf(member)),
        };
    }

    /// <summary>A resource as a value, which is known as far as its type is.</summary>
    public static Expression ValueOf(ResourceSymbol resource, TextSpan span)
    {
        var isCollection = resource.Body.Loop is not null;
        return resource is { FullType: { } type, Version: { } version }
            ? new ResourceReference(span, type, version, isCollection)
            : new UnknownValue(span, isCollection ? ValueKinds.Array : ValueKinds.Object);
    }

    public Expression NameOf(ResourceSymbol resource, TextSpan span)
    {
        if (resource.IsInLoop || !resource.Body.Has("name"))
        {
            return new UnknownValue(span, ValueKinds.String);
        }

        var variable = $"{resource.Path}.name";
        _names.TryAdd(variable, resource);
        return Reference(span, "variables", variable);
    }

    public Expression IdOf(ResourceSymbol resource, TextSpan span)
    {
        if (FunctionOfId() is null || NamesOf(resource, default) is null)
        {
            return new UnknownValue(span, ValueKinds.String);
        }

        var variable = $"{resource.Path}.id";
        _ids.TryAdd(variable, resource);
        return Reference(span, "variables", variable);
    }

    /// <summary>The variables that ids became.</summary>
    public IEnumerable<VariableDeclaration> Ids()
    {
        foreach (var (variable, resource) in _ids.ToList())
        {
            var span = resource.Name.Span;
            ImmutableArray<Expression> arguments =
            [
                new StringLiteral(span, resource.FullType!),
                .. NamesOf(resource, span)!,
            ];
            yield return new(new(variable, span), Call(span, FunctionOfId()!, arguments)) { IsImplied = true };
        }
    }

    // Where the resource is not where the file goes, its id is not told.
    private string? FunctionOfId() =>
        lowering.Scope switch
        {
            DeploymentScopes.ResourceGroup => "resourceId",
            DeploymentScopes.Subscription => "subscriptionResourceId",
            DeploymentScopes.Tenant => "tenantResourceId",
            _ => null,
        };

    // What a resource is given under properties the engine expects to read there, too.
    private Expression? Declared(ExpressionSyntax access, LocalScope? scope)
    {
        var (target, way) = (access, new Stack<Name>());
        while (target is PropertyAccessSyntax { Safe.Exists: false, Name.IsMissing: false } step)
        {
            way.Push(lowering.NameOf(step.Name));
            target = step.Target;
        }

        if (
            !way.TryPeek(out var first)
            || first.Text != "properties"
            || Resolve(target, scope)
                is not { IsInLoop: false, Syntax.Existing.Exists: false, Body: { Condition: null } body } resource
        )
        {
            return null;
        }

        if (way.Aggregate((ExpressionSyntax?)body.Object, (owner, name) => Find(owner, name.Text)) is null)
        {
            return Steps(ValueOf(resource, target.Span), way, access.Span);
        }

        var variable = $"{resource.Path}.properties";
        _properties.TryAdd(variable, resource);
        return Steps(Reference(access.Span, "variables", variable), way.Skip(1), access.Span);
    }

    private static Expression Steps(Expression from, IEnumerable<Name> way, TextSpan span) =>
        way.Aggregate(from, (value, name) => new PropertyAccess(span, value, name));

    private ExpressionSyntax? Find(ExpressionSyntax? owner, string name) =>
        owner is ObjectSyntax { Members.Items: var members } && !members.Any(one => one is SpreadMemberSyntax)
            ? members
                .OfType<ObjectPropertySyntax>()
                .FirstOrDefault(one => one.Key.GetName(lowering.Source) == name)
                ?.Value
            : null;

    // One for each segment of the type; null where it is not known which name is of which.
    private List<Expression>? NamesOf(ResourceSymbol resource, TextSpan span)
    {
        List<Expression> names = [];
        for (var one = resource; one is not null; one = one.Parent)
        {
            if (one.IsInLoop || one.Body.Has("scope") || !one.Body.Has("name") || (one.IsChild && one.Parent is null))
            {
                return null;
            }

            names.Insert(0, NameOf(one, span));
            if (one is { Parent: null, FullType: { } type } && type.Count('/') is > 1 and var segments)
            {
                names = [.. Segments(names[0], segments), .. names.Skip(1)];
            }
        }

        return resource.FullType?.Count('/') == names.Count ? names : null;
    }

    // 'account/default' is the name of two.
    private static IEnumerable<IndexAccess> Segments(Expression name, int count)
    {
        var segments = Call(name.Span, "split", name, new StringLiteral(name.Span, "/"));
        return Enumerable
            .Range(0, count)
            .Select(i => new IndexAccess(name.Span, segments, new IntegerLiteral(name.Span, i)));
    }

    private ResourceSymbol? Find(string name, LocalScope? scope) =>
        scope?.Find(name) switch
        {
            LocalName.Resource { Symbol: var nested } => nested,
            null => lowering.Symbols.Find(name) as ResourceSymbol,
            _ => null,
        };

    private ResourceSymbol? Nested(ResourceAccessSyntax access, ResourceSymbol around)
    {
        var name = lowering.NameOf(access.Name);
        if (around.Nested.TryGetValue(name.Text, out var found))
        {
            return found;
        }

        lowering.ReportUndefined(
            BindingDiagnostics.NoNested,
            BindingDiagnostics.NoNestedNear,
            name,
            around.Nested.Keys,
            around.Name.Text
        );
        return null;
    }
}

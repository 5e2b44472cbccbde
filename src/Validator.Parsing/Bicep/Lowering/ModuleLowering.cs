using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;
using static Validator.Parsing.Bicep.Lowering.BicepLowering;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>Lowers modules to nested deployments.</summary>
internal sealed class ModuleLowering(BicepLowering lowering, ResourceLowering resources)
{
    // The version that the compiler writes (Azure/bicep, EmitConstants.NestedDeploymentResourceApiVersion).
    private const string Version = "2025-04-01";

    public IEnumerable<ResourceDeclaration> LowerAll(ProgramSyntax root)
    {
        foreach (var statement in root.Statements)
        {
            if (statement is ModuleDeclarationSyntax module)
            {
                yield return Lower(module);
            }
        }
    }

    private ResourceDeclaration Lower(ModuleDeclarationSyntax module)
    {
        var symbol = lowering.NameOf(module.Name);
        var body = BodyParts.Of(module.Body, lowering.Source);
        ResourceLoop? loop = null;
        LocalScope? inside = null;
        if (body.Loop is { } written)
        {
            (var name, var count, inside) = lowering.Expressions.Enter(written, null);
            loop = new(name, count);
        }

        var given = body.Find("params") is { } parameters ? lowering.Expressions.Lower(parameters, inside) : null;
        var found = lowering.Modules.Load(module);
        lowering.Paths.Report(module.Path, found);
        var template = found.Value;
        lowering.Bodies.AddModule(module, body, inside, given, template);
        return new()
        {
            Template = template?.With(Arguments(body, symbol, given), template.Scope),
            Anchor = symbol.Span,
            SymbolicName = symbol,
            Type = new StringLiteral(module.Path.Span, ResourceDeclaration.DeploymentType),
            FullType = ResourceDeclaration.DeploymentType,
            WrittenType = ResourceDeclaration.DeploymentType,
            ApiVersion = new StringLiteral(module.Path.Span, Version),
            Condition = body.Condition is { } condition ? lowering.Expressions.Lower(condition, inside) : null,
            Loop = loop,
            Scope = body.Find("scope") is { } scope ? resources.LowerScope(scope, inside) : null,
            DependsOn = body.Find("dependsOn") is { } before ? resources.Names(before, inside) : null,
            Body = LowerBody(module, symbol, body, inside, loop, given),
        };
    }

    private ObjectExpression LowerBody(
        ModuleDeclarationSyntax module,
        Name symbol,
        BodyParts body,
        LocalScope? inside,
        ResourceLoop? loop,
        Expression? given
    )
    {
        var name = body.Find("name") is { } written ? lowering.Expressions.Lower(written, inside) : Named(symbol, loop);
        List<ObjectProperty> properties = [Property("mode", new StringLiteral(symbol.Span, "Incremental"))];
        if (given is not null)
        {
            properties.Add(Property("parameters", Wrapped(given)));
        }

        ObjectExpression inner = new(module.Body.Span, symbol.Span, [.. properties]) { IsOpen = true };
        return new(module.Body.Span, symbol.Span, [Property("name", name), Property("properties", inner)])
        {
            IsOpen = true,
        };

        ObjectProperty Property(string name, Expression value) => new(new(name, symbol.Span), value);
    }

    // The compiler's own: format('{0}-{1}', 'stg', uniqueString('stg', deployment().name)), with the index in a loop.
    private static FunctionCall Named(Name symbol, ResourceLoop? loop)
    {
        var (text, span) = symbol;
        StringLiteral name = new(span, text);
        PropertyAccess deployment = new(span, Call(span, "deployment"), new("name", span));
        ImmutableArray<Expression> parts = [name, Call(span, "uniqueString", name, deployment)];
        return loop is null
            ? Call(span, "format", [new StringLiteral(span, "{0}-{1}"), .. parts])
            : Call(
                span,
                "format",
                [new StringLiteral(span, "{0}-{1}-{2}"), .. parts, Reference(span, "copyIndex", loop.Name!)]
            );
    }

    // Each value in an object of its own, as deployments take them.
    private static Expression Wrapped(Expression parameters)
    {
        if (parameters is not ObjectExpression given)
        {
            return new UnknownValue(parameters.Span, ValueKinds.Object);
        }

        var wrapped = given.Properties.Select(property => new ObjectProperty(property.Name, Wrapped(property))
        {
            ComputedName = property.ComputedName,
        });
        return new ObjectExpression(given.Span, given.Anchor, [.. wrapped]) { IsOpen = given.IsOpen };
    }

    private static ObjectExpression Wrapped(ObjectProperty property) =>
        new(property.Value.Span, property.Name.Span, [new(new("value", property.Name.Span), property.Value)]);

    // What is missing is shown where the compiler shows it.
    private static ArgumentList Arguments(BodyParts body, Name symbol, Expression? given)
    {
        var anchor = body.FindProperty("params") is { Key: var key } ? key.Span : symbol.Span;
        return given is ObjectExpression { MayHaveOthers: var mayHaveOthers, Properties: var properties }
            ? new(
                anchor,
                [
                    .. properties
                        .Where(property => property.ComputedName is null)
                        .Select(property => new Argument(property.Name, property.Value)),
                ]
            )
            {
                MayHaveOthers = mayHaveOthers,
            }
            : new(anchor, []) { MayHaveOthers = given is not null || body.Object is null };
    }
}

using System.Collections.Immutable;
using Validator.Evaluation;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Packs.Evaluation;

/// <summary>Shows declarations and templates as objects, so that paths lead through them as through resources.</summary>
internal sealed class DeclarationSubjects(Template template, Scope scope)
{
    public Subject Of(ParameterDeclaration parameter) =>
        Subject(parameter.Name.Span, "parameter", Properties(parameter));

    public Subject Of(VariableDeclaration variable) =>
        Subject(
            variable.Name.Span,
            "variable",
            [Text("name", variable.Name), new(Key("value", variable.Name.Span), variable.Value)]
        );

    public Subject Of(OutputDeclaration output) => Subject(output.Name.Span, "output", Properties(output));

    /// <summary>The template as a whole: how it is written and what it declares.</summary>
    public Subject OfTemplate()
    {
        TextSpan start = new(0, Math.Min(1, template.Source.Text.Length));
        return Subject(
            start,
            "template",
            [
                Text("scope", template.Scope == DeploymentScopes.None ? "" : Word(template.Scope), start),
                Text("language", template.HasCompiler ? "bicep" : "json", start),
                List("parameters", template.Parameters.Select(one => Object(one.Name.Span, Properties(one))), start),
                List(
                    "variables",
                    template
                        .Variables.Where(one => !one.IsImplied)
                        .Select(one => Object(one.Name.Span, [Text("name", one.Name)])),
                    start
                ),
                List("outputs", template.Outputs.Select(one => Object(one.Name.Span, Properties(one))), start),
                List("resources", template.Resources.Select(Summary), start),
            ]
        );
    }

    private Subject Subject(TextSpan span, string kind, ImmutableArray<ObjectProperty> properties) =>
        new(new(Object(span, properties), scope, null), new(scope.Source, span), kind);

    private ImmutableArray<ObjectProperty> Properties(ParameterDeclaration parameter)
    {
        var name = parameter.Name;
        List<ObjectProperty> properties = [Text("name", name), .. OfType(parameter.Type, name.Span)];
        if (parameter.Default is { } given)
        {
            properties.Add(new(Key("default", name.Span), given));
        }

        return [.. properties];
    }

    private ImmutableArray<ObjectProperty> Properties(OutputDeclaration output)
    {
        List<ObjectProperty> properties = [Text("name", output.Name), .. OfType(output.Type, output.Name.Span)];
        if (output.Value is { } value)
        {
            properties.Add(new(Key("value", output.Name.Span), value));
        }

        return [.. properties];
    }

    private IEnumerable<ObjectProperty> OfType(TypeExpression type, TextSpan span)
    {
        if (KindOf(scope.Types.KindsOf(type)) is { } kind)
        {
            yield return Text("type", kind, span);
        }

        yield return new(Key("secure", span), new BooleanLiteral(span, scope.Types.IsSecure(type)));
        foreach (var (name, number) in Numbers(type))
        {
            if (number is { } bound)
            {
                yield return new(Key(name, span), new IntegerLiteral(span, bound));
            }
        }

        if (!type.AllowedValues.IsEmpty)
        {
            yield return new(Key("allowedValues", span), new ArrayExpression(span, type.AllowedValues));
        }
    }

    private static IEnumerable<(string Name, long? Number)> Numbers(TypeExpression type) =>
        [
            ("minValue", type.MinValue),
            ("maxValue", type.MaxValue),
            ("minLength", type.MinLength),
            ("maxLength", type.MaxLength),
        ];

    private static ObjectExpression Summary(ResourceDeclaration resource)
    {
        List<ObjectProperty> properties = [];
        if (resource.FullType is { } type)
        {
            properties.Add(Text("type", type, resource.Type?.Span ?? resource.Anchor));
        }

        if (resource.ApiVersion is { } version)
        {
            properties.Add(new(Key("apiVersion", resource.Anchor), version));
        }

        return new(resource.Anchor, resource.Anchor, [.. properties, .. resource.Body.Properties])
        {
            IsOpen = resource.FullType is null || resource.Body.MayHaveOthers,
        };
    }

    private static string? KindOf(ValueKinds kinds) =>
        (kinds & ~ValueKinds.Null) switch
        {
            ValueKinds.String => "string",
            ValueKinds.Integer => "int",
            ValueKinds.Boolean => "bool",
            ValueKinds.Array => "array",
            ValueKinds.Object => "object",
            _ => null,
        };

    private static string Word(DeploymentScopes scope) =>
        scope switch
        {
            DeploymentScopes.Tenant => "tenant",
            DeploymentScopes.ManagementGroup => "managementGroup",
            DeploymentScopes.Subscription => "subscription",
            _ => "resourceGroup",
        };

    private static ObjectExpression Object(TextSpan span, ImmutableArray<ObjectProperty> properties) =>
        new(span, span, properties);

    private static ObjectProperty List(string name, IEnumerable<Expression> items, TextSpan span) =>
        new(Key(name, span), new ArrayExpression(span, [.. items]));

    private static ObjectProperty Text(string key, Name name) => Text(key, name.Text, name.Span);

    private static ObjectProperty Text(string key, string text, TextSpan span) =>
        new(Key(key, span), new StringLiteral(span, text));

    private static Name Key(string name, TextSpan span) => new(name, span);
}

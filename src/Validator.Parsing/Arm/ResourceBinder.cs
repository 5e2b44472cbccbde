using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Parsing.Arm;

/// <summary>Lowers resources, in array form and in symbolic-name form, with their children and nested templates.</summary>
/// <param name="scope">Where the template around them deploys to.</param>
internal sealed class ResourceBinder(TemplateBinder templates, ValueLowering values, DeploymentScopes scope)
{
    /// <param name="parentType">The full type of the resource that they are declared inside.</param>
    public ImmutableArray<ResourceDeclaration> BindAll(JsonNode resources, string? parentType)
    {
        var bound = ImmutableArray.CreateBuilder<ResourceDeclaration>();
        if (resources.Kind == JsonKind.Array)
        {
            foreach (var item in resources.Items)
            {
                if (item.Kind == JsonKind.Object)
                {
                    bound.Add(Bind(item, new(item.Span.Start, 1), null, parentType));
                }
            }
        }
        else if (resources.Kind == JsonKind.Object)
        {
            foreach (var member in resources.Properties)
            {
                if (member.Value.Kind == JsonKind.Object)
                {
                    bound.Add(Bind(member.Value, member.Name.Span, ValueLowering.NameOf(member.Name), parentType));
                }
            }
        }

        return bound.DrainToImmutable();
    }

    public ResourceDeclaration Bind(JsonNode node, TextSpan anchor, Name? symbolicName, string? parentType)
    {
        var type = Lower(node, "type");
        var (fullType, isNested) = FullType(type, parentType);
        var body = Body(node, anchor, fullType);
        var isExtension = fullType is not null && ExtensionType.Is(fullType);
        return new()
        {
            Anchor = anchor,
            SymbolicName = symbolicName,
            Type = type,
            FullType = isExtension ? ExtensionType.Of(fullType!, body.Find("name")?.Value) : fullType,
            WrittenType = fullType,
            IsExtension = isExtension,
            IsNested = isNested,
            ApiVersion = Lower(node, "apiVersion"),
            HasApiProfile = node.Find("apiProfile") is not null,
            IsExtensible = node.Find("import") is not null || node.Find("extension") is not null,
            IsExisting = node.Find("existing") is { Value.Kind: JsonKind.True },
            Condition = Lower(node, "condition"),
            Loop = node.Find("copy") is { Value: var copy } ? BindLoop(copy) : null,
            Scope = Lower(node, "scope"),
            DependsOn = Lower(node, "dependsOn"),
            Body = body,
            Children = node.Find("resources") is { Value: var children } ? BindAll(children, fullType) : [],
            Template = NestedTemplate(node, fullType, body),
            Link = TemplateLink(node, fullType, body),
        };
    }

    private Expression? Lower(JsonNode node, string name) => node.Find(name) is { } found ? values.Lower(found) : null;

    private ResourceLoop BindLoop(JsonNode copy) =>
        new(
            copy.Find("name") is { Value: { Kind: JsonKind.String } name } ? name.GetString() : null,
            Lower(copy, "count")
        );

    // A child that is declared inside its parent has its own segment only; a namespace shows that it is whole already.
    private static (string? FullType, bool IsNested) FullType(Expression? type, string? parentType) =>
        type switch
        {
            StringLiteral { Text: var whole } when parentType is null || whole.Split('/')[0].Contains('.') => (
                whole,
                false
            ),
            StringLiteral { Text: var segment } => ($"{parentType}/{segment}", true),
            _ => (null, false),
        };

    private ObjectExpression Body(JsonNode node, TextSpan anchor, string? fullType)
    {
        var properties = values.Properties.Open();
        foreach (var property in node.Properties)
        {
            var name = ValueLowering.NameOf(property.Name);
            if (!DeploymentKeys.Contains(name.Text))
            {
                values.Properties.Add(new(name, LowerBody(property, fullType)));
            }
        }

        return new(node.Span, anchor, values.Properties.Close(properties)) { IsCut = node.IsOpen };
    }

    private Expression LowerBody(JsonProperty property, string? fullType) =>
        property.Value.Kind == JsonKind.Object
        && fullType is not null
        && DeploymentKeys.TemplateInside(fullType) is { } inside
        && string.Equals(property.Name.GetString(), "properties", StringComparison.OrdinalIgnoreCase)
            ? values.LowerObject(property.Value, property.Name.Span, [inside])
            : values.Lower(property);

    private Template? NestedTemplate(JsonNode node, string? fullType, ObjectExpression body)
    {
        if (
            PropertiesOf(node, fullType) is not { } properties
            || properties.Find("template") is not { Value: { Kind: JsonKind.Object } template }
        )
        {
            return null;
        }

        var isInner =
            properties.Find("expressionEvaluationOptions") is { Value: { Kind: JsonKind.Object } options }
            && options.Find("scope") is { Value: { Kind: JsonKind.String } evaluated }
            && string.Equals(evaluated.GetString(), "inner", StringComparison.OrdinalIgnoreCase);
        var arguments = isInner ? ArgumentReader.OfDeployment(body) : null;
        return templates.Bind(template, ScopeOf(node), usesOuterScope: !isInner, arguments);
    }

    private TemplateLink? TemplateLink(JsonNode node, string? fullType, ObjectExpression body)
    {
        if (
            PropertiesOf(node, fullType) is not { } properties
            || properties.Find("templateLink") is not { Value: { Kind: JsonKind.Object } link }
        )
        {
            return null;
        }

        var (path, uri) = (Lower(link, "relativePath"), Lower(link, "uri"));
        return path is null == uri is null
            ? null
            : new((path ?? uri)!.Span, path, uri, ArgumentReader.OfDeployment(body), ScopeOf(node));
    }

    private static JsonNode? PropertiesOf(JsonNode node, string? fullType) =>
        string.Equals(fullType, ResourceDeclaration.DeploymentType, StringComparison.OrdinalIgnoreCase)
        && node.Find("properties") is { Value: { Kind: JsonKind.Object } properties }
            ? properties
            : null;

    // A nested deployment goes where its parent goes unless it names another place; its $schema does not decide.
    private DeploymentScopes ScopeOf(JsonNode deployment) =>
        deployment.Find("resourceGroup") is not null ? DeploymentScopes.ResourceGroup
        : deployment.Find("subscriptionId") is not null ? DeploymentScopes.Subscription
        : deployment.Find("scope") is not null ? DeploymentScopes.None
        : scope;
}

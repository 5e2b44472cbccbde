using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Parsing.Arm;

/// <summary>Lowers the JSON of a template, or of a bare resource body, to the model.</summary>
/// <param name="neighbours">Gives the template in another file by its path from this one.</param>
internal sealed class TemplateBinder(
    SourceText source,
    ICollection<Diagnostic> findings,
    Func<string, Template?>? neighbours = null
)
{
    private readonly ValueLowering _values = new(source, findings, hasExpressions: true);
    private readonly ValueLowering _literals = new(source, findings, hasExpressions: false);

    // What a slip of the syntax hides may be a declaration anywhere.
    private readonly bool _isBroken = findings.Any(finding =>
        finding.Descriptor == ParseDiagnostics.SyntaxError && finding.Severity == Severity.Error
    );

    // What is nested in a file that a compiler wrote was written by it too.
    private bool _isGenerated;

    public Template Bind(JsonNode root)
    {
        _isGenerated =
            root.Find("metadata")?.Value.Find("_generator")?.Value.Find("name") is { Value.Kind: JsonKind.String };
        var schema = root.Find("$schema") is { Value: { Kind: JsonKind.String } uri } ? uri.GetString() : "";
        return Bind(root, TemplateSchema.ScopeOf(schema), usesOuterScope: false, null, isFile: true);
    }

    /// <summary>Binds a template inside a deployment, or the one at the top of a file.</summary>
    public Template Bind(
        JsonNode root,
        DeploymentScopes scope,
        bool usesOuterScope,
        ArgumentList? arguments,
        bool isFile = false
    )
    {
        TypeFaults faults = new(source, findings, root);
        TypeBinder types = new(_literals, faults);
        var variables = LowerVariables(root);
        return new()
        {
            Source = source,
            Kind = TemplateKind.Deployment,
            Scope = scope,
            UsesOuterScope = usesOuterScope,
            Arguments = arguments,
            Neighbours = isFile ? neighbours : null,
            Incomplete = IncompleteOf(root) | IncompleteOf(variables),
            IsGenerated = _isGenerated,
            HasApiProfile = root.Find("apiProfile") is not null,
            Definitions = types.BindDefinitions(root),
            Parameters = Members(root, "parameters", parameter => BindParameter(parameter, types, faults, isFile)),
            Variables = [.. variables.Select(variable => new VariableDeclaration(variable.Name, variable.Value))],
            Functions = BindFunctions(root, new(_literals, null)),
            Resources = BindResources(root, scope),
            Outputs = Members(root, "outputs", output => BindOutput(output, types)),
        };
    }

    public Template BindBody(JsonNode root)
    {
        ResourceBinder resources = new(this, new(source, findings, hasExpressions: false), DeploymentScopes.None);
        return new()
        {
            Source = source,
            Kind = TemplateKind.ResourceBody,
            Resources = [resources.Bind(root, new(root.Span.Start, 1), null, null)],
        };
    }

    private TemplateSections IncompleteOf(JsonNode root) =>
        _isBroken || root.IsOpen
            ? TemplateSections.All
            : (IsListed(root, "parameters", JsonKind.Object) ? 0 : TemplateSections.Parameters)
                | (IsListed(root, "variables", JsonKind.Object) ? 0 : TemplateSections.Variables)
                | (IsListed(root, "functions", JsonKind.Array) ? 0 : TemplateSections.Functions);

    // A loop that is still there is one that was not understood.
    private static TemplateSections IncompleteOf(ImmutableArray<ObjectProperty> variables) =>
        variables.Any(variable =>
            variable.ComputedName is not null
            || string.Equals(variable.Name.Text, "copy", StringComparison.OrdinalIgnoreCase)
        )
            ? TemplateSections.Variables
            : TemplateSections.None;

    // Of a section that occurs twice the engine takes both, as tried with Bicep CLI 0.49.2, and the model one.
    private static bool IsListed(JsonNode root, string section, JsonKind kind)
    {
        var isListed = true;
        var count = 0;
        foreach (var property in root.Properties)
        {
            if (string.Equals(property.Name.GetString(), section, StringComparison.OrdinalIgnoreCase))
            {
                count++;
                isListed = property.Value.Kind == kind || property.Value.Kind == JsonKind.Null;
            }
        }

        return isListed && count < 2;
    }

    private ImmutableArray<ResourceDeclaration> BindResources(JsonNode root, DeploymentScopes scope)
    {
        ResourceBinder binder = new(this, _values, scope);
        return root.Find("resources") is { Value: var resources } ? binder.BindAll(resources, null) : [];
    }

    private ParameterDeclaration BindParameter(JsonProperty property, TypeBinder types, TypeFaults faults, bool isFile)
    {
        faults.CheckParameter(property.Value, isFile);
        return new(ValueLowering.NameOf(property.Name), types.Bind(property.Value))
        {
            Default = property.Value.Find("defaultValue") is { } written ? _values.Lower(written) : null,
        };
    }

    private ImmutableArray<ObjectProperty> LowerVariables(JsonNode root) =>
        root.Find("variables") is { Value: { Kind: JsonKind.Object } variables }
            ? _values.LowerObject(variables, null, []).Properties
            : [];

    private OutputDeclaration BindOutput(JsonProperty property, TypeBinder types) =>
        new(ValueLowering.NameOf(property.Name))
        {
            Type = types.Bind(property.Value),
            Value =
                property.Value.Find("value") is { } value ? _values.Lower(value)
                : property.Value.Find("copy") is { Value: { Kind: JsonKind.Object } copy } ? LowerLoop(copy)
                : null,
            Condition = property.Value.Find("condition") is { } condition ? _values.Lower(condition) : null,
        };

    // The loop of an output has no name: https://learn.microsoft.com/azure/azure-resource-manager/templates/copy-outputs
    private LoopExpression? LowerLoop(JsonNode copy) =>
        copy.Find("count") is { Value: var count } && copy.Find("input") is { } input
            ? new(copy.Span, "", _values.Lower(count), _values.Lower(input))
            : null;

    private ImmutableArray<FunctionDeclaration> BindFunctions(JsonNode root, TypeBinder types)
    {
        if (root.Find("functions") is not { Value: { Kind: JsonKind.Array } namespaces })
        {
            return [];
        }

        var functions = ImmutableArray.CreateBuilder<FunctionDeclaration>();
        foreach (var space in namespaces.Items)
        {
            if (space.Find("namespace") is { Value: { Kind: JsonKind.String } name })
            {
                functions.AddRange(Members(space, "members", member => BindFunction(name, member, types)));
            }
        }

        return functions.DrainToImmutable();
    }

    private FunctionDeclaration BindFunction(JsonNode space, JsonProperty member, TypeBinder types)
    {
        var output = member.Value.Find("output")?.Value;
        return new(ValueLowering.NameOf(space), ValueLowering.NameOf(member.Name))
        {
            Parameters = BindFunctionParameters(member.Value, types),
            OutputType = output is { } declared ? types.Bind(declared) : TypeExpression.Any,
            Output = output?.Find("value") is { } value ? _values.Lower(value) : null,
        };
    }

    // Unlike those of a template, they are a list, each with its name inside
    // (https://learn.microsoft.com/azure/azure-resource-manager/templates/user-defined-functions).
    private static ImmutableArray<ParameterDeclaration> BindFunctionParameters(JsonNode function, TypeBinder types)
    {
        if (function.Find("parameters") is not { Value: { Kind: JsonKind.Array } parameters })
        {
            return [];
        }

        var bound = ImmutableArray.CreateBuilder<ParameterDeclaration>();
        foreach (var parameter in parameters.Items)
        {
            var name = parameter.Find("name") is { Value: { Kind: JsonKind.String } written }
                ? ValueLowering.NameOf(written)
                : new("", parameter.Span);
            bound.Add(new(name, types.Bind(parameter)));
        }

        return bound.DrainToImmutable();
    }

    private static ImmutableArray<T> Members<T>(JsonNode owner, string name, Func<JsonProperty, T> bind)
    {
        if (owner.Find(name) is not { Value: { Kind: JsonKind.Object } members })
        {
            return [];
        }

        var bound = ImmutableArray.CreateBuilder<T>();
        foreach (var member in members.Properties)
        {
            bound.Add(bind(member));
        }

        return bound.DrainToImmutable();
    }
}

using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation.Deployments;

/// <summary>The nested deployments of one template, found by what <c>reference()</c> calls them.</summary>
internal sealed class NestedDeployments(Template template)
{
    private const string Type = "/Microsoft.Resources/deployments/";

    private List<NestedDeployment>? _all;

    /// <summary>The one that a name, a symbolic name or a resource id means; null where there is none, or it is not known.</summary>
    public NestedDeployment? Find(Value written, Scope root)
    {
        var text = Texts.Of(written);
        _all ??= [.. template.Resources.SelectMany(resource => Of(resource, root))];
        if (_all.Count == 0 || text is [{ Literal: null }])
        {
            return null;
        }

        var key = Texts.Key(text);
        return _all.Find(deployment => deployment.IsCalled(key));
    }

    private static IEnumerable<NestedDeployment> Of(ResourceDeclaration declaration, Scope root)
    {
        if (declaration.Template is not { } nested || declaration.Body.Find("name") is not { Value: var written })
        {
            yield break;
        }

        foreach (var scope in root.Instances(declaration, isDeployed: true))
        {
            var name = Texts.Key(Texts.Of(scope.Evaluate(written)));
            var symbol = declaration.Loop is null ? declaration.SymbolicName?.Text.ToUpperInvariant() : null;
            yield return new(declaration, nested, scope, name, Type.ToUpperInvariant() + name, symbol);
        }
    }
}

/// <summary>A nested deployment, and its template as it is deployed there.</summary>
internal sealed class NestedDeployment(
    ResourceDeclaration declaration,
    Template template,
    Scope around,
    string name,
    string idEnd,
    string? symbol
)
{
    private Value? _properties;

    public bool IsCalled(string key) => key == name || key == symbol || key.EndsWith(idEnd, StringComparison.Ordinal);

    /// <summary>What <c>reference()</c> gives: the outputs, and what only the deployment knows.</summary>
    public Value Properties()
    {
        if (_properties is { } known)
        {
            return known;
        }

        // An output may refer back to the deployment, which the engine refuses.
        _properties = around.Unknown(new NullLiteral(declaration.Anchor), ValueKinds.Object);
        var there = DeploymentTarget.Of(around.Template, around).Of(declaration, around);
        var inside = around.Enter(template, there.Context(declaration, around));
        var outputs = Object(
            declaration.Anchor,
            isOpen: false,
            [.. template.Outputs.Select(output => new ObjectProperty(output.Name, Output(output, inside)))]
        );
        Value whole = new(
            Object(declaration.Anchor, isOpen: true, new ObjectProperty(new("outputs", declaration.Anchor), outputs)),
            around,
            null
        );
        _properties = whole;
        return whole;
    }

    private static ObjectExpression Output(OutputDeclaration output, Scope inside)
    {
        var kinds = inside.Types.KindsOf(output.Type);
        var value = output.Value is { } written
            ? inside.Evaluate(written)
            : inside.Unknown(new NullLiteral(output.Name.Span), kinds);
        if (!value.IsKnown && value.Kinds == ValueKinds.Any)
        {
            value = inside.Unknown(new NullLiteral(output.Name.Span), kinds);
        }

        return Object(
            output.Name.Span,
            isOpen: true,
            new ObjectProperty(new("value", output.Name.Span), BoundExpression.Of(value))
        );
    }

    private static ObjectExpression Object(
        TextSpan span,
        bool isOpen,
        params ReadOnlySpan<ObjectProperty> properties
    ) => new(span, span, [.. properties]) { IsOpen = isOpen };
}

using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation.Deployments;

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

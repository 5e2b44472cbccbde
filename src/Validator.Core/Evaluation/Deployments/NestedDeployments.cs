using System.Collections.Immutable;
using Validator.Model;

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
        if (text is [{ Literal: null }])
        {
            return null;
        }

        _all ??= [.. template.Resources.SelectMany(resource => Of(resource, root))];
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
    private Scope? _inside;

    public bool IsCalled(string key) => key == name || key == symbol || key.EndsWith(idEnd, StringComparison.Ordinal);

    /// <summary>What <c>reference()</c> gives: the outputs, and what only the deployment knows.</summary>
    public Value Properties(Call call)
    {
        var outputs = call.Of([
            .. template.Outputs.Select(output => call.Property(output.Name.Text, Output(output, call))),
        ]);
        ObjectExpression whole = new(call.Syntax.Span, call.Syntax.Span, [call.Property("outputs", outputs)])
        {
            IsOpen = true,
        };
        return new(whole, call.Scope, null);
    }

    private Value Output(OutputDeclaration output, Call call)
    {
        // Where it goes changes only what functions such as resourceGroup() tell.
        if (_inside is null)
        {
            var there = DeploymentTarget.Of(around.Template, around).Of(declaration, around);
            _inside = around.Enter(template, there.Context(declaration, around));
        }

        var kinds = _inside.Types.KindsOf(output.Type);
        var value = output.Value is { } written ? _inside.Evaluate(written) : call.Unknown(kinds);
        return
            call.Of(
                ImmutableArray.Create(
                    call.Property("value", value.IsKnown || value.Kinds != ValueKinds.Any ? value : call.Unknown(kinds))
                )
            )
                is { Form: ObjectExpression known } member
            ? member with
            {
                Form = new ObjectExpression(known.Span, known.Anchor, known.Properties) { IsOpen = true },
            }
            : call.Unknown(ValueKinds.Object);
    }
}

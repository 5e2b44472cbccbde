using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>Checks the properties of bodies that are for Bicep alone, once the declarations of the file are known.</summary>
internal sealed class BodyCheck(BicepLowering lowering)
{
    // Those that need a feature that is not for everybody yet are known too.
    private static readonly string[] OfModules =
    [
        "name",
        "scope",
        "params",
        "dependsOn",
        "identity",
        "extensionConfigs",
        "asserts",
    ];

    private readonly List<(string Property, Expression Value, ValueKinds Wanted)> _expected = [];

    public void AddResource(BodyParts body, LocalScope? scope)
    {
        Expect(body, scope, "scope", ValueKinds.Object);
        Expect(body, scope, "parent", ValueKinds.Object);
        Expect(body, scope, "dependsOn", ValueKinds.Array);
    }

    /// <param name="given">What its parameters are given.</param>
    public void AddModule(
        ModuleDeclarationSyntax module,
        BodyParts body,
        LocalScope? scope,
        Expression? given,
        Template? template
    )
    {
        Expect(body, scope, "scope", ValueKinds.Object);
        Expect(body, scope, "dependsOn", ValueKinds.Array);
        if (given is not null)
        {
            _expected.Add(("params", given, ValueKinds.Object));
        }

        if (body.Object is not { } written)
        {
            return;
        }

        foreach (var member in written.Members)
        {
            if (member is ObjectPropertySyntax { Key: var key } && key.GetName(lowering.Source) is { } name)
            {
                CheckName(name, key, body);
            }
        }

        CheckScope(module, body, template);
    }

    /// <summary>Reports what is wrong with what was added.</summary>
    public void Check(Template template)
    {
        var scope = new Evaluator(EvaluationOptions.Default).Enter(template);
        foreach (var (property, expression, wanted) in _expected)
        {
            var value = scope.Evaluate(expression);
            if ((value.Kinds & wanted) == 0)
            {
                Report(BodyDiagnostics.WrongKind, expression.Span, null, property, Of(wanted), Of(value.Kinds));
            }
            else if (wanted == ValueKinds.Array && value.Form is ArrayExpression { Items: var items })
            {
                CheckItems(property, value, items);
            }
        }
    }

    private void CheckItems(string property, Value owner, IEnumerable<Expression> items)
    {
        const ValueKinds wanted = ValueKinds.Object | ValueKinds.Array;
        foreach (var item in items)
        {
            var kinds = owner.Part(item).Kinds;
            if ((kinds & wanted) == 0)
            {
                Report(BodyDiagnostics.WrongKind, item.Span, null, $"{property}[*]", Of(wanted), Of(kinds));
            }
        }
    }

    private void Expect(BodyParts body, LocalScope? scope, string property, ValueKinds wanted)
    {
        if (body.Find(property) is { } written)
        {
            _expected.Add((property, lowering.Quietly(() => lowering.Expressions.Lower(written, scope)), wanted));
        }
    }

    private void CheckName(string name, PropertyKeySyntax key, BodyParts body)
    {
        if (name == "outputs")
        {
            Report(BodyDiagnostics.ReadOnly, key.Span, new Repair.RemoveProperty(key.Span, name), name);
            return;
        }

        if (OfModules.Contains(name))
        {
            return;
        }

        string[] free = [.. OfModules.Take(5).Where(one => !body.Has(one))];
        var near = NearestName.Of(name, free);
        Report(
            near is null ? BodyDiagnostics.Unknown : BodyDiagnostics.UnknownNear,
            key.Span,
            near is null ? null : new Repair.RenameProperty(key.Span, near),
            name,
            near ?? string.Join("', '", free)
        );
    }

    private void CheckScope(ModuleDeclarationSyntax module, BodyParts body, Template? template)
    {
        if (
            template is { Scope: not DeploymentScopes.None and var there }
            && lowering.Scope is not DeploymentScopes.None and var here
            && there != here
            && !body.Has("scope")
            && !lowering.IsDamaged(body.Object!)
        )
        {
            var name = lowering.NameOf(module.Name);
            Report(BodyDiagnostics.NeedsScope, name.Span, null, name.Text, Word(there), Word(here));
        }
    }

    private void Report(MessageFormat message, TextSpan at, Repair? repair, params ReadOnlySpan<string> arguments) =>
        lowering.Findings.Add(
            BodyDiagnostics.InvalidBody.At(message, new Place(lowering.Source, at), arguments) with
            {
                Repair = repair,
            }
        );

    private static string Of(ValueKinds kinds) => KindWords.Of(kinds);

    private static string Word(DeploymentScopes scope) =>
        scope switch
        {
            DeploymentScopes.Subscription => "subscription",
            DeploymentScopes.ManagementGroup => "managementGroup",
            DeploymentScopes.Tenant => "tenant",
            _ => "resourceGroup",
        };
}

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
    private const int CommonOfModules = 5;

    private static readonly string[] OfExisting = ["name", "scope", "parent", "dependsOn"];

    // The last need a feature that is not for everybody yet.
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

    private static readonly string[] IdentitiesOfModules = ["None", "UserAssigned"];

    private static readonly DiagnosticDescriptor Mismatch = EvaluationDiagnostics.ArgumentTypeMismatch;

    private readonly List<(string Property, Expression Value, ValueKinds Wanted)> _expected = [];

    public void AddResource(ResourceSymbol resource, LocalScope? scope)
    {
        var body = resource.Body;
        if (resource.Syntax.Existing.Exists)
        {
            CheckExisting(resource);
            // No definition is compared with it.
            Expect(body, scope, "name", ValueKinds.String);
        }

        CheckParent(resource);
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
            CheckParameters(body);
        }

        CheckIdentity(body, scope);

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

    /// <summary>What <c>targetScope</c> is given.</summary>
    public void AddTarget(ExpressionSyntax value)
    {
        var target = lowering.Expressions.Lower(value, null);
        _expected.Add(("targetScope", target, ValueKinds.String));
        if (target is StringLiteral { Text: var text } && !TargetScope.IsName(text))
        {
            var names = string.Join("', '", TargetScope.Names);
            Report(BodyDiagnostics.WrongKind, value.Span, null, "targetScope", names, text);
        }
    }

    /// <summary>Reports what is wrong with what was added.</summary>
    public void Check(Template template)
    {
        var scope = new Evaluator(EvaluationOptions.Default).Enter(template);
        foreach (var (property, expression, wanted) in _expected)
        {
            var value = scope.Evaluate(expression);
            // The call itself is not in the model: the id of what it means is.
            if (property == "scope" && scope.FailuresOf(expression) is { Count: > 0 } failures)
            {
                failures.Where(one => one.Descriptor == Mismatch).ToList().ForEach(lowering.Findings.Add);
            }
            else if ((value.Kinds & wanted) == 0)
            {
                Report(BodyDiagnostics.WrongKind, expression.Span, null, property, Of(wanted), Of(value.Kinds));
            }
            else if (wanted == ValueKinds.Array && value.Form is ArrayExpression { Items: var items })
            {
                CheckItems(property, value, items);
            }
        }
    }

    // The type of the parent is that of the child without its last segment.
    private void CheckParent(ResourceSymbol resource)
    {
        if (
            resource is { NamedParent: { FullType: { } given } parent, FullType: { } type }
            && type.LastIndexOf('/') is > 0 and var end
            && !given.Equals(type[..end], StringComparison.OrdinalIgnoreCase)
            && resource.Body.Find("parent") is { } written
            && resource.Reference.IsWhole
            && parent.Reference.Type is not null
        )
        {
            Report(BodyDiagnostics.WrongKind, written.Span, null, "parent", type[..end], given);
        }
    }

    // All else of it is in Azure already.
    private void CheckExisting(ResourceSymbol resource)
    {
        var body = resource.Body;
        var isRenamed = false;
        foreach (var member in body.Object?.Members.Items ?? [])
        {
            if (
                member is ObjectPropertySyntax { Key: var key }
                && key.GetName(lowering.Source) is { } name
                && !OfExisting.Contains(name)
            )
            {
                isRenamed |=
                    "name" == ReportUnknown(name, key, [.. OfExisting.Where(one => !body.Has(one))], ofModule: false);
            }
        }

        if (body.Object is { } written && !lowering.IsDamaged(written) && !isRenamed && !HasName(written))
        {
            Report(BodyDiagnostics.NoName, resource.Name.Span, null, resource.Name.Text);
        }
    }

    private bool HasName(ObjectSyntax written) =>
        written.Members.Items.Any(member =>
            member is SpreadMemberSyntax
            || (member is ObjectPropertySyntax { Key: var key } && key.GetName(lowering.Source) is null or "name")
        );

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

    private void CheckParameters(BodyParts body)
    {
        var written = body.Find("params");
        while (written is ParenthesizedSyntax { Expression: var inner })
        {
            written = inner;
        }

        // One of another kind is reported as such.
        if (
            written is NameSyntax or TernarySyntax or FunctionCallSyntax or PropertyAccessSyntax or IndexAccessSyntax
            && !lowering.IsDamaged(written)
        )
        {
            Report(BodyDiagnostics.NotLiteral, written.Span, null, "params");
        }
    }

    // A deployment has no identity of its own, as resources have.
    private void CheckIdentity(BodyParts body, LocalScope? scope)
    {
        if (
            body.Find("identity") is ObjectSyntax identity
            && lowering.Quietly(() => lowering.Expressions.Lower(identity, scope)) is ObjectExpression lowered
            && lowered.Find("type") is { Value: StringLiteral type }
            && !IdentitiesOfModules.Contains(type.Text)
        )
        {
            var names = string.Join("', '", IdentitiesOfModules);
            Report(BodyDiagnostics.WrongKind, type.Span, null, "identity.type", names, type.Text);
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

        ReportUnknown(name, key, [.. OfModules.Take(CommonOfModules).Where(one => !body.Has(one))], ofModule: true);
    }

    /// <summary>Reports a property that is not known, and gives the one that is meant instead, if one is near.</summary>
    private string? ReportUnknown(string name, PropertyKeySyntax key, string[] free, bool ofModule)
    {
        var near = NearestName.Of(name, free);
        Report(
            near is null ? BodyDiagnostics.Unknown : BodyDiagnostics.UnknownNear,
            key.Span,
            near is null ? null : new Repair.RenameProperty(key.Span, near),
            ofModule ? "module" : "resource that exists",
            name,
            near ?? string.Join("', '", free)
        );
        return near;
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

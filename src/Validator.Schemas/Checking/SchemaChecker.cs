using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Schemas.Loading;

namespace Validator.Schemas.Checking;

/// <summary>How far a resource could be compared with what its provider declares.</summary>
public enum Comparison
{
    /// <summary>Its type and version are right, and its body was compared.</summary>
    Complete,

    /// <summary>Its type or version is wrong or cannot be known, which was reported where it matters.</summary>
    Refused,

    /// <summary>This version of armlint has no definition for it.</summary>
    Undefined,
}

/// <summary>Compares resources with the definitions of their providers.</summary>
/// <param name="comparesWithOlder">
/// Whether a resource at an unknown version is compared with the newest definition that is older, and not with nothing.
/// </param>
public sealed class SchemaChecker(SchemaStore store, bool comparesWithOlder = false)
{
    private readonly Patterns _patterns = new();
    private readonly NearestProvider _nearestProvider = new(store);

    /// <param name="onSecret">Is shown every value of a type that is a secret, and the path of its property.</param>
    public Comparison Check(
        ResourceDeclaration resource,
        Template template,
        Scope scope,
        ComparedValues compared,
        Action<Diagnostic> report,
        Action<Value, string>? onSecret = null
    )
    {
        if (resource.FullType is not { } type || type.Contains("${", StringComparison.Ordinal))
        {
            // An editor fills ${1:type} in.
            return Comparison.Undefined;
        }

        if (resource.ApiVersion is not { } written)
        {
            return Unversioned(resource, template, scope, report);
        }

        var version = scope.Evaluate(written);
        var check = new ResourceCheck(resource, template, scope, version, compared, _patterns, report, onSecret);
        // A script fills {{version}} in.
        return
            version.Form is StringLiteral { Text: { Length: > 0 } text }
            && !text.Contains("{{", StringComparison.Ordinal)
            ? Judge(check, store.Find(type, text), text)
            : Unresolved(check, type);
    }

    // The engine refuses a resource of Azure's own that has no version, unless a profile supplies it.
    private static Comparison Unversioned(
        ResourceDeclaration resource,
        Template template,
        Scope scope,
        Action<Diagnostic> report
    )
    {
        if (resource is { IsExtensible: false, HasApiProfile: false, Body.IsCut: false } && !template.HasApiProfile)
        {
            new FindingSink(true, null, report).Report(
                SchemaDiagnostics.MissingRequiredProperty,
                SchemaDiagnostics.Missing,
                new(new(scope.Source, resource.Anchor), null),
                null,
                "apiVersion",
                resource.FullType!
            );
        }

        return Comparison.Refused;
    }

    private Comparison Unresolved(ResourceCheck check, string type)
    {
        if (store.NameOf(type) is null)
        {
            return Comparison.Undefined;
        }

        check.ReportUnresolvedVersion(type);
        return Comparison.Refused;
    }

    private Comparison Judge(ResourceCheck check, ResourceTypeAnswer answer, string version)
    {
        switch (answer)
        {
            case ResourceTypeAnswer.Found { Type: var type }:
                check.CheckScope(type);
                check.CheckBody(type);
                return Comparison.Complete;
            case ResourceTypeAnswer.UnknownType unknown when !check.Type.Contains('/', StringComparison.Ordinal):
                return JudgeByShape(check, unknown, version);
            case ResourceTypeAnswer.UnknownType unknown:
                check.ReportUnknownType(check.NearestType(unknown.Candidates), unknown.IsTrusted);
                check.CheckKnownToEngine();
                return Comparison.Refused;
            case ResourceTypeAnswer.UnknownVersion unknown:
                check.ReportUnknownVersion(unknown);
                return JudgeUnknown(check, unknown, version);
            // The child of a parent whose type an expression hides names no provider.
            case ResourceTypeAnswer.UnknownProvider when check.Type.Split('/')[0].Contains('.'):
                check.ReportUnknownProvider(_nearestProvider.Of(check.Type));
                check.CheckKnownToEngine();
                return Comparison.Refused;
            default:
                return Comparison.Undefined;
        }
    }

    private Comparison JudgeUnknown(ResourceCheck check, ResourceTypeAnswer.UnknownVersion unknown, string version)
    {
        if (comparesWithOlder)
        {
            return JudgeByOlder(check, unknown, version);
        }

        check.CheckKnownToEngine();
        return Comparison.Refused;
    }

    private Comparison JudgeByOlder(ResourceCheck check, ResourceTypeAnswer.UnknownVersion unknown, string version)
    {
        var older = unknown.Versions.LastOrDefault(known => IsOlder(known, version));
        if (older is null || store.Find(check.Type, older) is not ResourceTypeAnswer.Found { Type: var type })
        {
            return Comparison.Refused;
        }

        check.CheckBody(type);
        return Comparison.Complete;
    }

    private static bool IsOlder(string known, string version) =>
        ApiVersion.TryParse(known, out var left) && ApiVersion.TryParse(version, out var right) && left < right;

    // A type that ends after its provider's namespace is what people paste from `az resource create`, where the
    // command line names the type. Which one is meant shows in the body.
    private Comparison JudgeByShape(ResourceCheck check, ResourceTypeAnswer.UnknownType unknown, string version)
    {
        var fitting = unknown
            .Candidates.Select(candidate => store.Find(candidate, version))
            .OfType<ResourceTypeAnswer.Found>()
            .Select(found => found.Type)
            .FirstOrDefault(check.HasShapeOf);
        if (!check.IsBareBody)
        {
            check.ReportUnknownType(fitting?.Name, unknown.IsTrusted);
        }

        if (fitting is null)
        {
            return check.IsBareBody ? Comparison.Undefined : Comparison.Refused;
        }

        check.CheckBody(fitting);
        return Comparison.Complete;
    }
}

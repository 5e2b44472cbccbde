using System.Buffers;
using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Schemas.Loading;
using Validator.Schemas.Types;
using Validator.Text;
using static Validator.Schemas.Checking.FindingSink;

namespace Validator.Schemas.Checking;

/// <summary>The checks of one resource, once it is known what its type is or is not.</summary>
internal sealed class ResourceCheck(
    ResourceDeclaration resource,
    Template template,
    Scope scope,
    Value version,
    ComparedValues compared,
    Patterns patterns,
    Action<Diagnostic> report,
    Action<Value, string>? onSecret
)
{
    public string Type { get; } = resource.FullType!;

    public bool IsBareBody { get; } = template.Kind == TemplateKind.ResourceBody;

    private Place TypePlace => new(scope.Source, resource.Type!.Span);

    public void CheckBody(ResourceType type)
    {
        if (resource.IsExisting)
        {
            return;
        }

        var sink = new FindingSink(
            type.IsTrusted,
            version.Trail?.FirstDefault,
            report,
            isCaseSensitive: type.IsCaseSensitive
        );
        TypeChecker checker = new(type.Table, compared, patterns, sink)
        {
            // Bicep's compiler warns of each.
            NotesComputedNames = template.HasCompiler,
            OnSecret = onSecret,
        };
        checker.CheckResource(new(resource.Body, scope, null), type, SuppliedOutside());
    }

    /// <summary>Compares what every resource may have, where no more is known of its type.</summary>
    public void CheckKnownToEngine()
    {
        if (!resource.IsExisting)
        {
            var sink = new FindingSink(isTrusted: false, version.Trail?.FirstDefault, report).OfNotes;
            TypeChecker checker = new(ResourceTopLevel.Table, compared, patterns, sink);
            checker.CheckEngineProperties(new(resource.Body, scope, null), Type);
        }
    }

    public void CheckScope(ResourceType type)
    {
        if (resource.IsExisting || type.WritableScopes is not { } allowed)
        {
            return;
        }

        if (allowed == DeploymentScopes.None)
        {
            ReportScope(type, SchemaDiagnostics.ReadOnlyType, type.Name);
        }
        else if (
            template.Scope != DeploymentScopes.None
            && resource is { Scope: null, IsExtension: false }
            && (allowed & template.Scope) == DeploymentScopes.None
        )
        {
            ReportScope(type, SchemaDiagnostics.WrongScope, type.Name, Words.Of(template.Scope), Words.Of(allowed));
        }
    }

    /// <summary>Whether the properties of the resource are those of the type, so that the type is plainly meant.</summary>
    public bool HasShapeOf(ResourceType type) =>
        type.Table[type.Body] is SchemaType.Object body
        && body.Properties.Find("properties") is { } properties
        && type.Table[properties.Type] is SchemaType.Object shape
        && resource.Body.Find("properties")?.Value is ObjectExpression written
        && written.Properties.Any(property => shape.Properties.Find(property.Name.Text) is { IsRequired: true });

    public void ReportUnresolvedVersion(string type) =>
        Report(
            true,
            SchemaDiagnostics.UnresolvedApiVersion,
            null,
            new(scope.Source, resource.ApiVersion!.Span),
            null,
            type
        );

    /// <summary>The type that was meant, among those of the provider.</summary>
    public string? NearestType(ImmutableArray<string> candidates) => MeantType.Among(candidates, Type);

    /// <param name="near">The type that was meant, or the namespace of its provider.</param>
    public void ReportUnknownProvider(string? near)
    {
        var provider = Type.Split('/')[0];
        if (near is null)
        {
            // Providers that are nobody's business but a team's, and those of Azure Stack, are not published.
            Note(
                SchemaDiagnostics.UnknownResourceType,
                SchemaDiagnostics.NoSuchProvider,
                new(TypePlace, null),
                provider
            );
            return;
        }

        Report(
            false,
            SchemaDiagnostics.UnknownResourceType,
            SchemaDiagnostics.NoSuchProviderNear,
            TypePlace,
            resource.IsNested || !near.Contains('/', StringComparison.Ordinal)
                ? null
                : new Repair.ReplaceString(resource.Type!.Span, near),
            provider,
            near
        );
    }

    public void ReportUnknownType(string? near, bool isTrusted)
    {
        var provider = Type.Split('/')[0];
        if (near is null)
        {
            if (isTrusted || !IsWellFormed)
            {
                Report(
                    isTrusted,
                    SchemaDiagnostics.UnknownResourceType,
                    SchemaDiagnostics.NoSuchType,
                    TypePlace,
                    null,
                    provider,
                    Type
                );
            }
            else
            {
                // Providers have types that they do not publish, and users know them from examples.
                Note(
                    SchemaDiagnostics.UnknownResourceType,
                    SchemaDiagnostics.NotPublished,
                    new(TypePlace, null),
                    provider,
                    Type
                );
            }

            return;
        }

        // Of a child only the last part is written; what is wrong may be its parent's.
        var written = resource.IsNested ? near[(near.LastIndexOf('/') + 1)..] : near;
        var repair = Type.EndsWith('/' + written, StringComparison.Ordinal)
            ? null
            : new Repair.ReplaceString(resource.Type!.Span, written);
        Report(
            isTrusted,
            SchemaDiagnostics.UnknownResourceType,
            SchemaDiagnostics.NoSuchTypeNear,
            TypePlace,
            repair,
            provider,
            Type,
            near
        );
    }

    public void ReportUnknownVersion(ResourceTypeAnswer.UnknownVersion unknown)
    {
        var written = ((StringLiteral)version.Form).Text;
        var newest = unknown.Versions.LastOrDefault(IsStable) ?? unknown.Versions[^1];
        if (unknown.IsReal)
        {
            Note(
                SchemaDiagnostics.UnknownApiVersion,
                SchemaDiagnostics.VersionNotPublished,
                Spot.Of(version),
                unknown.Name,
                Words.Of(written),
                newest
            );
            return;
        }

        var nearest = NearestVersion.Of(written, unknown.Versions);
        var isNewest = nearest is null || nearest == newest;
        new FindingSink(unknown.IsTrusted, null, report).Report(
            SchemaDiagnostics.UnknownApiVersion,
            isNewest ? SchemaDiagnostics.NoSuchVersion : SchemaDiagnostics.NoSuchVersionNear,
            Spot.Of(version),
            new Repair.ReplaceString(version.Form.Span, nearest ?? newest),
            isNewest ? [unknown.Name, Words.Of(written), newest] : [unknown.Name, Words.Of(written), nearest!, newest]
        );
    }

    // A type is a namespace and segments; what a text editor's snippet leaves in them is none.
    private bool IsWellFormed =>
        Type.Contains('/', StringComparison.Ordinal)
        && Type.Split('/').All(segment => segment.Length > 0 && !segment.AsSpan().ContainsAnyExcept(SegmentCharacters));

    private static readonly SearchValues<char> SegmentCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_$"
    );

    private void ReportScope(ResourceType type, MessageFormat message, params ReadOnlySpan<string> arguments) =>
        Report(type.IsTrusted, SchemaDiagnostics.NotDeployableAtScope, message, TypePlace, null, arguments);

    private static bool IsStable(string version) => version.Length == "yyyy-MM-dd".Length;

    // `az resource create` takes the name and the location from its command line where the body has none.
    private string[] SuppliedOutside() => IsBareBody ? ["name", "location"] : [];

    private void Note(
        DiagnosticDescriptor descriptor,
        MessageFormat message,
        Spot spot,
        params ReadOnlySpan<string> arguments
    ) => new FindingSink(isTrusted: false, null, report).OfNotes.Report(descriptor, message, spot, null, arguments);

    private void Report(
        bool isTrusted,
        DiagnosticDescriptor descriptor,
        MessageFormat? message,
        Place place,
        Repair? repair,
        params ReadOnlySpan<string> arguments
    ) =>
        new FindingSink(isTrusted, null, report).Report(
            descriptor,
            message ?? descriptor.Messages[0],
            new(place, null),
            repair,
            arguments
        );
}

using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Schemas.Checking;
using Validator.Schemas.Loading;

namespace Validator.Analysis.Rules;

/// <summary>Every resource matches what its provider declares: the second family of findings.</summary>
public sealed class ResourceDefinition(SchemaStore store, UnknownVersions unknownVersions) : Rule
{
    private readonly SchemaChecker _checker = new(store, unknownVersions == UnknownVersions.NearestOlder);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => SchemaDiagnostics.All;

    public override bool TellsSecrets => true;

    public override void Know(RuleRegistry on) => on.Know((type, version) => DeployedShape.Of(store, type, version));

    public override void Register(RuleRegistry on) => on.Resource(Check);

    private void Check(RuleContext context, ResourceDeclaration resource)
    {
        var comparison = _checker.Check(
            resource,
            context.Template,
            context.Scope,
            context.Compared,
            context.Report,
            context.OnSecret
        );
        context.Tally.Add(resource, comparison);
    }
}

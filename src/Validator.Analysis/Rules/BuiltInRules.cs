using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Analysis.Engine;
using Validator.Analysis.Rules.Correctness;
using Validator.Analysis.Rules.Correctness.Parameters;
using Validator.Analysis.Rules.ImageBuilder;
using Validator.Analysis.Rules.Maintainability;
using Validator.Analysis.Rules.Security;
using Validator.Diagnostics;
using Validator.Schemas.Loading;

namespace Validator.Analysis.Rules;

/// <summary>The rules that ship: the only registration there is.</summary>
public static class BuiltInRules
{
    /// <summary>The rules that need nothing but a template.</summary>
    public static ImmutableArray<Rule> OfTemplates { get; } =
    [
        new UnknownFunction(),
        new ArgumentCount(),
        new DeclaredName(),
        new UndefinedUserFunction(),
        new UndefinedLoop(),
        new UndefinedLambdaVariable(),
        new FunctionPlace(),
        new CyclicReference(),
        new NameSegments(),
        new Dependencies(),
        new DuplicateResource(),
        new LinkedTemplateCycle(),
        new ParameterDefault(),
        new ParameterValues(),
        new DeclaredType(),
        new ConditionType(),
        new SkippedOperands(),
        new KeyVaultReference(),
        new LimitExceeded(),
        new LiteralForSecureParameter(),
        new SecretInOutput(),
        new SecureParameterDefault(),
        new InsecureSecretParameter(),
        new SecretInNestedDeployment(),
        new SecretInCommand(),
        new SecretInPlainProperty(),
        new LiteralAdminUsername(),
        new InsecureProtocol(),
        new DebugSetting(),
        new ManagedIdentityExtension(),
        new UnusedParameter(),
        new UnusedVariable(),
        new UnusedType(),
        new UnusedImport(),
        new UnusedExistingResource(),
        new UnusedFunction(),
        new UnstableImage(),
        new UnhashedDownload(),
        new ScriptAndInline(),
        new DuplicateRunOutput(),
        new ConflictingReplication(),
        new SystemWithoutElevation(),
        new MixedOperatingSystems(),
        new FileDestination(),
        new ContainerInstanceSubnet(),
        new SeveralIdentities(),
        new ShortBuildTimeout(),
        new LatestSharedImage(),
        new HardcodedLocation(),
        new LocationExpressionOutsideParameter(),
        new HardcodedCloudHost(),
        new DynamicApiVersion(),
        new ResourceIdArgument(),
        new ConcatenatedResourceId(),
        new DynamicDependsOn(),
        new BracketLiteral(),
        new LiteralVmSize(),
        new DynamicVariableName(),
        new HardcodedOutput(),
        new ProvidersApiVersions(),
        new UnnecessaryDependsOn(),
        new UnstableResourceName(),
        new OutdatedPowerShell(),
        new ConcatenatedUri(),
        new BlankValue(),
        new ArtifactsParameters(),
        new DefaultedLocation(),
    ];

    /// <summary>What the rules report that need to know which types there are.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfTypes { get; } =
    [StaleApiVersion.Descriptor, PreviewApiVersion.Descriptor, UnknownReferencedType.Descriptor];

    public static ImmutableArray<Rule> All(SchemaStore store, UnknownVersions unknownVersions = default) =>
        [
            new ResourceDefinition(store, unknownVersions),
            .. OfTemplates,
            new StaleApiVersion(store),
            new PreviewApiVersion(store),
            new UnknownReferencedType(store),
        ];
}

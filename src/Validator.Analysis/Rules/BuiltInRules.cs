using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Analysis.Engine;
using Validator.Analysis.Rules.Parameters;
using Validator.Schemas.Loading;

namespace Validator.Analysis.Rules;

/// <summary>The rules that ship: the only registration there is.</summary>
public static class BuiltInRules
{
    public static ImmutableArray<Rule> All(SchemaStore store, LintConfiguration? configuration = null) =>
        [
            new ResourceDefinition(store, configuration ?? LintConfiguration.Default),
            new ParameterDefault(),
            new ParameterValues(),
            new KeyVaultReference(),
            new LiteralForSecureParameter(),
        ];
}

using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Analysis.Rules.Parameters;

/// <summary>Every finding of the rules about parameters and their values.</summary>
internal static class ParameterDiagnostics
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        ParameterDefault.Mismatch,
        .. ParameterValueDiagnostics.All,
        KeyVaultReference.Malformed,
        LiteralForSecureParameter.Literal,
    ];
}

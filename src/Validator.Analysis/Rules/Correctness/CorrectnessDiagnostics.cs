using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>The findings of expressions that need no evaluation: names, and where functions may stand.</summary>
internal static class CorrectnessDiagnostics
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownFunction.Descriptor,
        ArgumentCount.Descriptor,
        UndefinedNameDiagnostics.Parameter.Descriptor,
        UndefinedNameDiagnostics.Variable.Descriptor,
        UndefinedUserFunction.Descriptor,
        UndefinedLoop.Descriptor,
        UndefinedLambdaVariable.Descriptor,
        ReferenceCasing.Descriptor,
        FunctionPlace.Descriptor,
        CyclicReference.Descriptor,
    ];
}

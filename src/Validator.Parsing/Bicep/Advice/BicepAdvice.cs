using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Advice;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>The kinds of advice on how Bicep is written.</summary>
public static class BicepAdvice
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        StringConcatenation.Descriptor,
        QuotedPropertyName.Descriptor,
        RedundantInterpolation.Descriptor,
        JsonNull.Descriptor,
        ExplicitAny.Descriptor,
        DeploymentsResource.Descriptor,
        ParentProperty.Descriptor,
        SafeAccess.Descriptor,
        ResourceSymbolReference.Descriptor,
        UntypedValue.Descriptor,
        ModuleName.Descriptor,
        ConflictingMetadata.Descriptor,
        DecompiledName.Descriptor,
        InnerTemplateName.Descriptor,
        MissingDescription.Descriptor,
        MissingDescription.OfTypes,
    ];
}

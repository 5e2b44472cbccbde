using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Schemas.Checking;

/// <summary>The second family of findings: does a resource match what its provider declares (design.md, Identifiers).</summary>
public static partial class SchemaDiagnostics
{
    public static ImmutableArray<DiagnosticDescriptor> All =>
        [
            MissingRequiredProperty,
            UnknownProperty,
            TypeMismatch,
            ValueNotAllowed,
            InvalidDiscriminator,
            ReadOnlyProperty,
            PatternMismatch,
            LengthOutOfRange,
            NumberOutOfRange,
            PropertyCasing,
            UnknownResourceType,
            UnknownApiVersion,
            NotDeployableAtScope,
            ChecksumNotSha256,
            UnresolvedApiVersion,
        ];

    private static DiagnosticDescriptor Describe(
        int number,
        string name,
        string title,
        Severity severity,
        ImmutableArray<MessageFormat> messages,
        string docs
    ) =>
        new()
        {
            Id = $"ARM{number}",
            Name = name,
            Title = title,
            Category = Category.TypeDefinition,
            DefaultSeverity = severity,
            Messages = messages,
            Docs = docs,
            Peers = PeersOf(number),
        };
}

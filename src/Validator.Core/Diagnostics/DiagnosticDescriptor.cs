using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Diagnostics;

/// <summary>Everything about a kind of diagnostic that is the same wherever it is reported.</summary>
public sealed record DiagnosticDescriptor
{
    /// <summary>The stable identifier, such as <c>ARM2001</c>. Never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The name that users type, in kebab case.</summary>
    public required string Name { get; init; }

    /// <summary>What is wrong, as a noun phrase without a full stop.</summary>
    public required string Title { get; init; }

    /// <summary>The sentences a finding may say; the first is the usual one.</summary>
    public required ImmutableArray<MessageFormat> Messages { get; init; }

    public required Category Category { get; init; }

    public required Severity DefaultSeverity { get; init; }

    /// <summary>The Markdown body of the rule's page: why, what fails, what passes.</summary>
    public required string Docs { get; init; }

    /// <summary>The address of the rule's page; null where the page is one of this repository.</summary>
    public string? Url { get; init; }

    /// <summary>Words to find the rule by, besides its category.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The rules of other tools that look for the same, so that a team can move over.</summary>
    public ImmutableArray<PeerRule> Peers { get; init; } = [];

    /// <summary>What a configuration may set about the rule.</summary>
    public ImmutableArray<RuleOption> Options { get; init; } = [];

    public Diagnostic At(Place place, params ReadOnlySpan<string> arguments) => At(Messages[0], place, arguments);

    public Diagnostic At(MessageFormat message, Place place, params ReadOnlySpan<string> arguments) =>
        new()
        {
            Descriptor = this,
            Format = message,
            Place = place,
            Severity = DefaultSeverity,
            Arguments = [.. arguments],
        };
}

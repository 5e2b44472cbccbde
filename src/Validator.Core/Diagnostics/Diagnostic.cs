using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Diagnostics;

/// <summary>One finding at one place.</summary>
public sealed record Diagnostic
{
    public required DiagnosticDescriptor Descriptor { get; init; }

    public required MessageFormat Format { get; init; }

    public required ImmutableArray<string> Arguments { get; init; }

    /// <summary>The smallest text that shows the fault: where a person wrote it.</summary>
    public required Place Place { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>The places by which the value came to the property that it is wrong for, in order.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>What a check proposes; the front end of the language turns it into <see cref="Fix"/>.</summary>
    public Repair? Repair { get; init; }

    /// <summary>The edits that mend the fault, or null where only a person can.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The JSON pointer (ARM JSON) or dotted path (Bicep) of the place; empty until the linter sets it.</summary>
    public string LogicalPath { get; init; } = "";

    /// <summary>
    /// The same with names in the place of numbers, so that it stays when neighbours come and go; empty unless it was asked for.
    /// </summary>
    public string StablePath { get; init; } = "";

    public string Message => Format.Format(Arguments.AsSpan());

    public bool Equals(Diagnostic? other) =>
        other is not null
        && Descriptor.Id == other.Descriptor.Id
        && Place == other.Place
        && Format.Id == other.Format.Id
        && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Descriptor.Id, Place, Format.Id);
}

using System.Collections.Immutable;

namespace Validator.Diagnostics;

/// <summary>A change that is offered: edits of the text in which the diagnostic is, in order and without overlaps.</summary>
public sealed record Fix(string Title, FixSafety Safety, ImmutableArray<TextEdit> Edits)
{
    public Fix AsSafe() => this with { Safety = FixSafety.Safe };
}

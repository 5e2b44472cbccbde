using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Diagnostics;

/// <summary>A change that is offered: edits of the text in which the diagnostic is, in order and without overlaps.</summary>
public sealed record Fix(string Title, FixSafety Safety, ImmutableArray<TextEdit> Edits)
{
    /// <summary>Whether the text is another one afterwards.</summary>
    public bool Changes(SourceText source) => Edits.Any(edit => !source.Slice(edit.Span).SequenceEqual(edit.NewText));

    public Fix AsSafe() => this with { Safety = FixSafety.Safe };
}

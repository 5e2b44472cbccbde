using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Diagnostics;

/// <summary>A change that is offered: edits of the text in which the diagnostic is, in order and without overlaps.</summary>
public sealed record Fix(string Title, FixSafety Safety, ImmutableArray<TextEdit> Edits)
{
    public Fix AsSafe() => this with { Safety = FixSafety.Safe };
}

/// <summary>Whether a fix may be applied unasked.</summary>
public enum FixSafety
{
    /// <summary>The deployed result is what the author plainly meant.</summary>
    Safe,

    /// <summary>The likely intent, which a person should look at.</summary>
    Unsafe,
}

/// <summary>Puts <paramref name="NewText"/> in place of the text at <paramref name="Span"/>.</summary>
public sealed record TextEdit(TextSpan Span, string NewText);

using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Parsing.Suppressions;

/// <summary>What a file itself says about findings that are not wanted in a part of it.</summary>
/// <param name="Place">Where it says so: the comment, the pragma, the entry of metadata.</param>
/// <param name="Covered">Findings that start in here; the file as a whole goes one beyond its last character.</param>
public sealed record Suppression(
    SuppressionKind Kind,
    TextSpan Place,
    TextSpan Covered,
    ImmutableArray<SuppressedRule> Rules
)
{
    /// <summary>Why the findings are not wanted; empty where nobody says.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Where the reason is written behind the rules; null where it stands elsewhere or is not given.</summary>
    public TextSpan? ReasonPlace { get; init; }

    /// <summary>What may go when nothing is left to suppress; null where that is not a matter of text alone.</summary>
    public TextSpan? Removable { get; init; }
}

using Validator.Text;

namespace Validator.Evaluation;

/// <summary>The references by which a value came to where it is used, the outermost first.</summary>
/// <param name="reference">Where the reference stands.</param>
/// <param name="referent">What it refers to, in words: <c>variable 'x'</c>.</param>
/// <param name="defaultOf">The parameter whose default supplied the value, if one did.</param>
public sealed class Trail(Place reference, string referent, string? defaultOf, Trail? next)
{
    public Place Reference { get; } = reference;

    public string Referent { get; } = referent;

    public Trail? Next { get; } = next;

    /// <summary>How many references there are.</summary>
    public int Length { get; } = 1 + (next?.Length ?? 0);

    /// <summary>The first parameter on the way whose value is only a default.</summary>
    public string? FirstDefault { get; } = defaultOf ?? next?.FirstDefault;

    private string? DefaultOf { get; } = defaultOf;

    public static Trail? Join(Trail? outer, Trail? inner) =>
        outer is null ? inner
        : inner is null ? outer
        : new(outer.Reference, outer.Referent, outer.DefaultOf, Join(outer.Next, inner));
}

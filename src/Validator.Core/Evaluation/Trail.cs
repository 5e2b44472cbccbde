using Validator.Text;

namespace Validator.Evaluation;

/// <summary>The references by which a value came to where it is used, the outermost first.</summary>
/// <param name="Reference">Where the reference stands.</param>
/// <param name="Referent">What it refers to, in words: <c>variable 'x'</c>.</param>
/// <param name="DefaultOf">The parameter whose default supplied the value, if one did.</param>
public sealed record Trail(Place Reference, string Referent, string? DefaultOf, Trail? Next)
{
    public static Trail? Join(Trail? outer, Trail? inner) =>
        outer is null ? inner
        : inner is null ? outer
        : outer with { Next = Join(outer.Next, inner) };

    /// <summary>The first parameter on the way whose value is only a default.</summary>
    public string? FirstDefault => DefaultOf ?? Next?.FirstDefault;
}

using Validator.Text;

namespace Validator.Evaluation;

/// <summary>The references and computations by which a value came to where it is used, the outermost first.</summary>
public sealed class Trail
{
    // What came by more steps than these is no longer told step by step.
    private const int Longest = 128;

    private const string Function = "function";

    // Most trails are never told, so that their words are put together only then.
    private readonly string _kind;
    private readonly string _name;
    private readonly string? _defaultOf;
    private readonly bool _isComputation;

    private Trail(
        Place reference,
        string kind,
        string name,
        string? defaultOf,
        bool isComputation,
        int height,
        Trail? next
    )
    {
        Reference = reference;
        Next = next;
        _kind = kind;
        _name = name;
        _defaultOf = defaultOf;
        _isComputation = isComputation;
        Length = Math.Max(height, 1 + (next?.Length ?? 0));
        FirstDefault = defaultOf ?? next?.FirstDefault;
        IsComputed = isComputation || next?.IsComputed == true;
    }

    /// <summary>Where the reference or the call stands.</summary>
    public Place Reference { get; }

    /// <summary>What it refers to, in words: <c>variable 'x'</c>.</summary>
    public string Referent => $"{_kind} '{_name}'";

    public Trail? Next { get; }

    /// <summary>The most references in a row that the value depends on, those of what it was computed from included.</summary>
    public int Length { get; }

    /// <summary>The first parameter on the way whose value is only a default.</summary>
    public string? FirstDefault { get; }

    /// <summary>What the value owes to the default of a parameter; null where it owes nothing to one.</summary>
    public DefaultUse? Default =>
        FirstDefault is not { } first ? null
        : Supplier() is { } supplier ? new(supplier, IsValue: true)
        : new(first, IsValue: false);

    /// <summary>Whether a function changed the value on the way.</summary>
    public bool IsComputed { get; }

    /// <param name="kind">What kind of thing the reference names: <c>variable</c>.</param>
    /// <param name="defaultOf">The parameter whose default supplied the value, if one did.</param>
    public static Trail Reached(Place reference, string kind, string name, string? defaultOf, Trail? next) =>
        new(reference, kind, name, defaultOf, isComputation: false, 0, next);

    /// <summary>A function made the value out of others.</summary>
    /// <param name="defaultOf">A parameter whose default is among what it was made of.</param>
    /// <param name="height">The most references in a row behind any of what it was made of.</param>
    /// <param name="changes">Whether the value is another one than any of those, and not just one of them or made of them.</param>
    internal static Trail Computed(
        Place call,
        string function,
        string? defaultOf,
        int height,
        bool changes,
        Trail? next
    ) => new(call, Function, function, defaultOf, changes, height + 1, next);

    public static Trail? Join(Trail? outer, Trail? inner) =>
        outer is null ? inner
        : inner is null ? outer
        : outer.Length + inner.Length > Longest ? outer.Ending(inner)
        : new(
            outer.Reference,
            outer._kind,
            outer._name,
            outer._defaultOf,
            outer._isComputation,
            outer.Length,
            Join(outer.Next, inner)
        );

    // The parameter nearest to where the value is written, unless a function made another value of it.
    private string? Supplier()
    {
        string? supplier = null;
        for (var step = this; step is { _isComputation: false }; step = step.Next)
        {
            supplier = step._kind == Function ? supplier : step._defaultOf ?? supplier;
        }

        return supplier;
    }

    private Trail Ending(Trail inner) =>
        new(Reference, _kind, _name, FirstDefault ?? inner.FirstDefault, IsComputed || inner.IsComputed, Length, Next);
}

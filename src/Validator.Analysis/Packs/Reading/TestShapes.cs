using System.Collections.Immutable;

namespace Validator.Analysis.Packs.Reading;

/// <summary>What may be said of values: the operators, how many must meet them, and what stands where there is none.</summary>
internal static class TestShapes
{
    public const string Default = "default";
    public const string Count = "count";
    public const string Case = "case";

    private static readonly PackShape Literals = new PackShape.List(new PackShape.Literal(), MayStandAlone: true);
    private static readonly PackShape Texts = new PackShape.List(new PackShape.Text(), MayStandAlone: true);
    private static readonly PackShape Range = new PackShape.AnyOf([
        new PackShape.Number(),
        new PackShape.Text(PackPatterns.Bounds),
    ]);

    /// <summary>Another property, beside which a value is laid.</summary>
    public static readonly PackShape.Keys OtherProperty = new([
        new("property", new PackShape.Text(PackPatterns.PathToOne), "Another property of the same thing, by its path.")
        {
            IsRequired = true,
        },
    ]);

    private static readonly PackShape Operand = new PackShape.AnyOf([new PackShape.Literal(), OtherProperty]);
    private static readonly PackShape Operands = new PackShape.List(Operand, MayStandAlone: true);
    private static readonly PackShape Limit = new PackShape.AnyOf([new PackShape.Number(), OtherProperty]);

    private static readonly PackKey CaseKey = new(
        Case,
        new PackShape.Choice([.. PackWords.Cases.Keys]),
        "Whether the case of letters counts. It does for 'matches' alone, unless this says so."
    );

    /// <summary>What one value must be.</summary>
    public static readonly ImmutableArray<PackKey> Operators =
    [
        new("exists", new PackShape.Flag(), "Whether the property is set. One that is null is not."),
        new("equals", Operands, "The value that it has. 'true' and 443 are the same with quotes and without."),
        new("oneOf", Operands, "The values of which it has one."),
        new("matches", new PackShape.Text(), "A regular expression that a part of the text matches."),
        new("startsWith", Texts, "The texts with one of which it starts."),
        new("endsWith", Texts, "The texts with one of which it ends."),
        new("contains", Literals, "The values of which an array has one as an element, or a text one as a part."),
        new("length", Range, "How many characters, elements or properties it has: 3, 1..5, ..5 or 1.."),
        new("range", Range, "Between which numbers it is, both included: 1..5, ..5 or 1.."),
        new("atLeast", Limit, "The least number that it may be."),
        new("atMost", Limit, "The greatest number that it may be."),
        new("greaterThan", Limit, "The number that it is greater than."),
        new("lessThan", Limit, "The number that it is less than."),
        new(
            "secure",
            new PackShape.Flag(),
            "Whether it comes from a secure parameter or a function that gives secrets."
        ),
        new(
            "version",
            new PackShape.Text(PackPatterns.Versions),
            "Among which API versions it is: 2023-01-01, 2023-01-01.. or ..2022-12-31."
        ),
        new("not", new PackShape.Reference(PackShapes.Test), "What it must not be."),
        CaseKey,
    ];

    private static readonly ImmutableArray<string> ThatTest =
    [
        .. Operators.Where(key => key != CaseKey).Select(key => key.Name),
    ];

    private static readonly PackKey DefaultKey = new(
        Default,
        new PackShape.AnyOf([
            new PackShape.Literal(),
            new PackShape.Table(PackPatterns.Versions, new PackShape.Literal()),
        ]),
        "What the service assumes where nothing is set; by API versions where it depends on them."
    );

    private static readonly PackKey CountKey = new(Count, Range, "How many of the values are so: 3, 1..5, ..5 or 1..");

    private static readonly ImmutableArray<PackKey> Quantifiers =
    [
        new("every", new PackShape.Reference(PackShapes.Test), "What holds of every value."),
        new("some", new PackShape.Reference(PackShapes.Test), "What holds of at least one value."),
        new("none", new PackShape.Reference(PackShapes.Test), "What holds of no value."),
    ];

    /// <summary>All that may stand at a path.</summary>
    public static readonly ImmutableArray<PackKey> OfProperty = [.. Operators, DefaultKey, .. Quantifiers, CountKey];

    private static readonly ImmutableArray<PackShape> Values = [new PackShape.Literal(), new PackShape.List(Operand)];

    public static readonly PackShape Of = new PackShape.AnyOf([
        .. Values,
        new PackShape.Keys(Operators) { AtLeastOneOf = ThatTest },
    ]);

    public static readonly PackShape OfOne = new PackShape.AnyOf([
        .. Values,
        new PackShape.Keys([.. Operators, DefaultKey]) { AtLeastOneOf = ThatTest },
    ]);

    public static readonly PackShape OfCounted = new PackShape.AnyOf([
        .. Quantifiers.Select(key => new PackShape.Keys([key with { IsRequired = true }])),
        new PackShape.Keys([CountKey with { IsRequired = true }, .. Operators]),
    ]);
}

using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Analysis.Rules.Correctness.Parameters;

/// <summary>How a value may differ from the type of its parameter.</summary>
internal static class MismatchMessages
{
    public static readonly MessageFormat WrongKind = new("default", "'{0}' takes '{1}', not '{2}'.");

    public static readonly MessageFormat NotAllowed = new(
        "notAllowed",
        "'{0}' is not among the values that '{1}' allows. Expected '{2}'."
    );

    public static readonly MessageFormat NotAllowedNear = new(
        "notAllowedNear",
        "'{0}' is not among the values that '{1}' allows. Did you mean '{3}'? Expected '{2}'."
    );

    public static readonly MessageFormat TooSmall = new("tooSmall", "'{0}' is '{1}' and must be at least '{2}'.");

    public static readonly MessageFormat TooLarge = new("tooLarge", "'{0}' is '{1}' and must be at most '{2}'.");

    public static readonly MessageFormat TooShort = new(
        "tooShort",
        "The length of '{0}' is '{1}' and must be at least '{2}'."
    );

    public static readonly MessageFormat TooLong = new(
        "tooLong",
        "The length of '{0}' is '{1}' and must be at most '{2}'."
    );

    public static readonly MessageFormat MissingProperty = new("missingProperty", "'{0}' lacks the property '{1}'.");

    public static readonly MessageFormat UnknownProperty = new("unknownProperty", "'{0}' takes no property '{1}'.");

    public static readonly MessageFormat UnknownPropertyNear = new(
        "unknownPropertyNear",
        "'{0}' takes no property '{1}'. Did you mean '{2}'? Rename or remove it."
    );

    public static readonly MessageFormat NoVariant = new("noVariant", "'{0}' is not a valid '{1}'. Expected '{2}'.");

    public static ImmutableArray<MessageFormat> All { get; } =
    [
        WrongKind,
        NotAllowed,
        NotAllowedNear,
        TooSmall,
        TooLarge,
        TooShort,
        TooLong,
        MissingProperty,
        UnknownProperty,
        UnknownPropertyNear,
        NoVariant,
    ];
}

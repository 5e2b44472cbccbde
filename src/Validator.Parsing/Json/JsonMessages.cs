using Validator.Diagnostics;

namespace Validator.Parsing.Json;

/// <summary>What the findings about the syntax of JSON say.</summary>
internal static class JsonMessages
{
    public static readonly MessageFormat ExpectedValue = new("expectedValue", "Expected a value but found '{0}'.");

    public static readonly MessageFormat EmptyFile = new("emptyFile", "Expected a value but the file is empty.");

    public static readonly MessageFormat ExpectedName = new(
        "expectedName",
        "Expected a property name in double quotes but found '{0}'."
    );

    public static readonly MessageFormat UnexpectedText = new("unexpectedText", "Expected '{0}' but found '{1}'.");

    public static readonly MessageFormat MissingValue = new("missingValue", "Property '{0}' has no value.");

    public static readonly MessageFormat MissingColon = new("missingColon", "Expected ':' after property name '{0}'.");

    public static readonly MessageFormat MissingComma = new(
        "missingComma",
        "Expected ',' between this value and '{0}'."
    );

    public static readonly MessageFormat TrailingComma = new(
        "trailingComma",
        "A comma before '{0}' is not JSON, and strict readers refuse it. Remove it."
    );

    public static readonly MessageFormat MissingBracket = new(
        "missingBracket",
        "This '{0}' is still open where '{1}' follows; expected '{2}' before it."
    );

    public static readonly MessageFormat MissingBracketAtEnd = new(
        "missingBracketAtEnd",
        "This '{0}' is never closed; expected '{1}' before the end of the file."
    );

    public static readonly MessageFormat WrongBracket = new("wrongBracket", "Expected '{0}' but found '{1}'.");

    public static readonly MessageFormat ArrayOfProperties = new(
        "arrayOfProperties",
        "Expected '{0}' but found '{1}': property '{2}' follows, and only an object has properties."
    );

    public static readonly MessageFormat ExtraBracket = new("extraBracket", "This '{0}' closes nothing; remove it.");

    public static readonly MessageFormat TextAfterRoot = new(
        "textAfterRoot",
        "Expected the end of the file after the root value but found '{0}'."
    );

    public static readonly MessageFormat SingleQuotes = new(
        "singleQuotes",
        "Expected double quotes around '{0}' but found single quotes."
    );

    public static readonly MessageFormat UnquotedName = new(
        "unquotedName",
        "Expected double quotes around property name '{0}'."
    );

    public static readonly MessageFormat UnquotedValue = new(
        "unquotedValue",
        "Expected a value but found '{0}'; a string needs double quotes."
    );

    public static readonly MessageFormat Misspelt = new(
        "misspelt",
        "Expected a value but found '{0}'. Did you mean '{1}'? Correct it."
    );

    public static readonly MessageFormat InvalidNumber = new(
        "invalidNumber",
        "Expected a value but found '{0}', which is not a number in JSON; a string needs double quotes."
    );

    public static readonly MessageFormat InvalidEscape = new(
        "invalidEscape",
        @"JSON has no escape '{0}'; a backslash itself is written '\\'."
    );

    public static readonly MessageFormat UnterminatedComment = new(
        "unterminatedComment",
        "This comment never ends; expected '{0}' before the end of the file."
    );

    public static readonly MessageFormat UnterminatedString = new(
        "unterminatedString",
        "Expected '\"' at the end of the string '{0}'."
    );

    public static readonly MessageFormat MissingQuote = new(
        "missingQuote",
        "Expected '\"' at the start of the string '{0}'."
    );

    public static readonly MessageFormat DuplicateByCase = new(
        "duplicateByCase",
        "Property '{0}' replaces '{1}', which differs in case alone and comes before it in the same object."
    );
}

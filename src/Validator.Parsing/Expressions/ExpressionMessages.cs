using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Parsing.Expressions;

/// <summary>The sentences that say what is wrong with an expression.</summary>
internal static class ExpressionMessages
{
    public static readonly MessageFormat ExpectedExpression = new(
        "expectedExpression",
        "Expected a function call, a string or a whole number, found '{0}'."
    );

    public static readonly MessageFormat ExpectedExpressionAtEnd = new(
        "expectedExpressionAtEnd",
        "Expected a function call, a string or a whole number after '{0}', found the end of the expression."
    );

    public static readonly MessageFormat EmptyExpression = new(
        "emptyExpression",
        "Expected an expression inside '{0}'. If it is meant as text, write '{1}'."
    );

    public static readonly MessageFormat ExpectedArgument = new(
        "expectedArgument",
        "Expected an argument after the comma, found '{0}'."
    );

    public static readonly MessageFormat ExpectedArgumentEnd = new(
        "expectedArgumentEnd",
        "Expected a comma or a closing parenthesis in the arguments of '{0}', found '{1}'."
    );

    public static readonly MessageFormat UnclosedCall = new(
        "unclosedCall",
        "The call of '{0}' is not closed: expected ')' before the end of the expression."
    );

    public static readonly MessageFormat ExpectedIndexEnd = new(
        "expectedIndexEnd",
        "Expected ']' after the index, found '{0}'."
    );

    public static readonly MessageFormat UnclosedIndex = new(
        "unclosedIndex",
        "The index '{0}' is not closed: expected ']' before the end of the expression."
    );

    public static readonly MessageFormat ExpectedProperty = new(
        "expectedProperty",
        "Expected a property name after the dot, found '{0}'."
    );

    public static readonly MessageFormat ExpectedPropertyAtEnd = new(
        "expectedPropertyAtEnd",
        "Expected a property name after '{0}', found the end of the expression."
    );

    public static readonly MessageFormat PropertyNeedsIndex = new(
        "propertyNeedsIndex",
        "'{0}' cannot follow a dot. Write '{1}' in place of the dot and the name."
    );

    public static readonly MessageFormat AccessOfLiteral = new(
        "accessOfLiteral",
        "'{0}' cannot follow the literal '{1}': only the result of a function has properties and elements."
    );

    public static readonly MessageFormat CallOfProperty = new(
        "callOfProperty",
        "'{0}' is a property here and cannot be called: a function takes the value as an argument."
    );

    public static readonly MessageFormat Grouping = new(
        "grouping",
        "Expected a function name before '{0}': parentheses do not group in an expression."
    );

    public static readonly MessageFormat ClosesNothing = new(
        "closesNothing",
        "'{0}' closes nothing that is open in the expression."
    );

    public static readonly MessageFormat TrailingText = new(
        "trailingText",
        "Expected the end of the expression, found '{0}'."
    );

    public static readonly MessageFormat NotCalled = new(
        "notCalled",
        "'{0}' is not called: functions need parentheses; a text needs single quotes."
    );

    public static readonly MessageFormat NotCalledWhole = new(
        "notCalledWhole",
        "'{0}' is not called: functions need parentheses; a text that begins with a bracket needs a second one, '[['."
    );

    public static readonly MessageFormat ConstantNotCalled = new(
        "constantNotCalled",
        "'{0}' is a function in an expression: write '{1}'."
    );

    public static readonly MessageFormat UnterminatedString = new(
        "unterminatedString",
        "The string '{0}' is not closed: expected a single quote at its end (one inside the string is doubled)."
    );

    public static readonly MessageFormat QuoteInString = new(
        "quoteInString",
        "This quote ends the string before '{0}': a single quote inside a string is doubled."
    );

    public static readonly MessageFormat ForeignQuotes = new(
        "foreignQuotes",
        "Expected single quotes around a string, found '{0}'."
    );

    public static readonly MessageFormat Operator = new(
        "operator",
        "Expressions have no operators: use '{1}' instead of '{0}'."
    );

    public static readonly MessageFormat SignApart = new(
        "signApart",
        "Expected the digits of a whole number directly after '{0}'."
    );

    public static readonly MessageFormat DecimalNumber = new(
        "decimalNumber",
        "Expressions have no decimal numbers: use '{1}' instead of '{0}'."
    );

    public static readonly MessageFormat IntegerTooLarge = new(
        "integerTooLarge",
        "'{0}' is outside the range of whole numbers, which have 64 bits."
    );

    public static readonly MessageFormat UnexpectedCharacter = new(
        "unexpectedCharacter",
        "'{0}' cannot stand in an expression outside a string."
    );

    public static readonly MessageFormat TooDeep = new(
        "tooDeep",
        "The expression has more than '{0}' levels, which armlint does not follow. Move a part into a variable."
    );

    public static ImmutableArray<MessageFormat> All { get; } =
    [
        ExpectedExpression,
        ExpectedExpressionAtEnd,
        EmptyExpression,
        ExpectedArgument,
        ExpectedArgumentEnd,
        UnclosedCall,
        ExpectedIndexEnd,
        UnclosedIndex,
        ExpectedProperty,
        ExpectedPropertyAtEnd,
        PropertyNeedsIndex,
        AccessOfLiteral,
        CallOfProperty,
        Grouping,
        ClosesNothing,
        TrailingText,
        NotCalled,
        NotCalledWhole,
        ConstantNotCalled,
        UnterminatedString,
        QuoteInString,
        ForeignQuotes,
        Operator,
        SignApart,
        DecimalNumber,
        IntegerTooLarge,
        UnexpectedCharacter,
        TooDeep,
    ];
}

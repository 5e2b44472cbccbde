using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Parsing.Bicep;

/// <summary>What can be wrong with the text of a Bicep file.</summary>
internal static class BicepMessages
{
    public static readonly Expectation Symbol = new("bicepSymbol", "Expected '{0}'");
    public static readonly Expectation Declaration = new("bicepDeclaration", "Expected a declaration");
    public static readonly Expectation Name = new("bicepName", "Expected a name after '{0}'");
    public static readonly Expectation LocalName = new("bicepLocalName", "Expected a name");
    public static readonly Expectation Value = new("bicepValue", "Expected a value");
    public static readonly Expectation Type = new("bicepType", "Expected a type");
    public static readonly Expectation Key = new("bicepKey", "Expected the name of a property");
    public static readonly Expectation Member = new("bicepMember", "Expected the name of a member after '{0}'");
    public static readonly Expectation Body = new("bicepBody", "Expected '{0}', '[' or 'if' to begin the body");
    public static readonly Expectation LoopBody = new("bicepLoopBody", "Expected '{0}' or 'if' to begin the body");
    public static readonly Expectation ResourceType = new(
        "bicepResourceType",
        "Expected a resource type and its API version in single quotes"
    );
    public static readonly Expectation Path = new("bicepPath", "Expected a path in single quotes");
    public static readonly Expectation UsingPath = new("bicepUsingPath", "Expected 'none' or a path in single quotes");
    public static readonly Expectation LoopItem = new("bicepLoopItem", "Expected a name or '(item, index)'");
    public static readonly Expectation Decorator = new("bicepDecorator", "Expected the name of a decorator after '@'");
    public static readonly Expectation ImportClause = new("bicepImportClause", "Expected '{0}' or '*' after 'import'");
    public static readonly Expectation ImportName = new("bicepImportName", "Expected a name that the file exports");
    public static readonly Expectation ImportAlias = new(
        "bicepImportAlias",
        "Expected 'as' and an identifier after '{0}'"
    );
    public static readonly Expectation Extension = new(
        "bicepExtension",
        "Expected the name of an extension or its reference in single quotes"
    );

    public static readonly MessageFormat Misspelt = new(
        "bicepMisspelt",
        "Expected a declaration but found '{0}'. Did you mean '{1}'? Correct it."
    );

    public static readonly MessageFormat DecoratedDeclaration = new(
        "bicepDecoratedDeclaration",
        "Expected a declaration after decorator '{0}'."
    );

    public static readonly MessageFormat LineEnd = new(
        "bicepLineEnd",
        "Expected the end of the line but found '{0}'; every declaration has lines of its own."
    );

    public static readonly MessageFormat DecoratorLineEnd = new(
        "bicepDecoratorLineEnd",
        "Expected the end of the line but found '{0}'; every decorator has a line of its own."
    );

    public static readonly MessageFormat Semicolon = new(
        "bicepSemicolon",
        "Expected the end of the line but found '{0}'; Bicep ends a declaration with its line."
    );

    public static readonly MessageFormat DefaultOrLineEnd = new(
        "bicepDefaultOrLineEnd",
        "Expected '=' or the end of the line but found '{0}'."
    );

    public static readonly MessageFormat WithOrAs = new(
        "bicepWithOrAs",
        "Expected 'with', 'as' or the end of the line but found '{0}'."
    );

    public static readonly MessageFormat With = new(
        "bicepWith",
        "Expected 'with' or the end of the line but found '{0}'."
    );

    public static readonly MessageFormat ItemSeparator = new(
        "bicepItemSeparator",
        "Expected ',', a new line or '{0}' but found '{1}'."
    );

    public static readonly MessageFormat ArgumentSeparator = new(
        "bicepArgumentSeparator",
        "Expected ',' or '{0}' but found '{1}'."
    );

    public static readonly MessageFormat CommaBeforeLineEnd = new(
        "bicepCommaBeforeLineEnd",
        "Expected ',' or '{0}' before the end of the line; a new line does not separate arguments."
    );

    public static readonly MessageFormat LineEndAfterComma = new(
        "bicepLineEndAfterComma",
        "Expected an item after ',' in the same line; where each item has a line of its own, there is no comma."
    );

    public static readonly MessageFormat ParenthesesOnOneLine = new(
        "bicepParenthesesOnOneLine",
        "Expected ')' before the end of the line; an expression in parentheses must be on one line."
    );

    public static readonly MessageFormat OperandOnSameLine = new(
        "bicepOperandOnSameLine",
        "Expected a value after '{0}', but the line ends here; an expression must be on one line."
    );

    public static readonly MessageFormat OperatorOnSameLine = new(
        "bicepOperatorOnSameLine",
        "Expected '{0}' in the line of the value before it; an expression must be on one line."
    );

    public static readonly MessageFormat LiteralInHole = new(
        "bicepLiteralInHole",
        "An object or array cannot be written here; declare a variable for what begins with '{0}'."
    );

    public static readonly MessageFormat LineEndInHole = new(
        "bicepLineEndInHole",
        "Expected '{0}' before the end of the line; what a string takes from '{1}' to '{0}' must be on one line."
    );

    public static readonly MessageFormat SafeCall = new(
        "bicepSafeCall",
        "Expected '.' but found '{0}'; the access to a property can be safe, a call cannot."
    );

    public static readonly MessageFormat TwoLoopNames = new(
        "bicepTwoLoopNames",
        "Expected '(item, index)' but found '{0}'."
    );

    public static readonly MessageFormat BadCharacter = new(
        "bicepBadCharacter",
        "'{0}' has no meaning here outside a string or comment."
    );

    public static readonly MessageFormat OddBlank = new(
        "bicepOddBlank",
        "This blank is the character '{0}'; expected a space or a tab."
    );

    public static readonly MessageFormat DoubleQuotes = new(
        "bicepDoubleQuotes",
        "Expected single quotes around a string but found '{0}'."
    );

    public static readonly MessageFormat UnterminatedString = new(
        "bicepUnterminatedString",
        "Expected '{0}' at the end of this string before the line ends."
    );

    public static readonly MessageFormat UnterminatedRawString = new(
        "bicepUnterminatedRawString",
        "This string never ends; expected '{0}' before the end of the file."
    );

    public static readonly MessageFormat UnterminatedComment = new(
        "bicepUnterminatedComment",
        "This comment never ends; expected '{0}' before the end of the file."
    );

    public static readonly MessageFormat InvalidEscape = new(
        "bicepInvalidEscape",
        @"Bicep has no escape '{0}'; a backslash itself is written '\\'."
    );

    public static readonly MessageFormat LongName = new(
        "bicepLongName",
        "This name has '{0}' characters; expected at most '{1}'."
    );

    public static readonly MessageFormat LargeInteger = new(
        "bicepLargeInteger",
        "Expected an integer of at most 64 bits but found '{0}'."
    );

    public static readonly MessageFormat Fraction = new(
        "bicepFraction",
        "Expected an integer but found '{0}'; Bicep has no fractions."
    );

    public static readonly MessageFormat MissingCodes = new(
        "bicepMissingCodes",
        "Expected the codes of the findings to suppress or restore after '{0}'."
    );

    public static readonly MessageFormat TooManyOperators = new(
        "bicepTooManyOperators",
        "This expression has more than '{0}' levels; what follows in it is not checked."
    );

    /// <summary>All that a syntax error may say.</summary>
    public static ImmutableArray<MessageFormat> All =>
        [
            .. new[]
            {
                Symbol,
                Declaration,
                Name,
                LocalName,
                Value,
                Type,
                Key,
                Member,
                Body,
                LoopBody,
                ResourceType,
                Path,
                UsingPath,
                LoopItem,
                Decorator,
                ImportClause,
                ImportName,
                ImportAlias,
                Extension,
            }.SelectMany(expectation => expectation.All),
            Misspelt,
            DecoratedDeclaration,
            LineEnd,
            DecoratorLineEnd,
            Semicolon,
            DefaultOrLineEnd,
            WithOrAs,
            With,
            ItemSeparator,
            ArgumentSeparator,
            CommaBeforeLineEnd,
            LineEndAfterComma,
            ParenthesesOnOneLine,
            OperandOnSameLine,
            OperatorOnSameLine,
            LiteralInHole,
            LineEndInHole,
            SafeCall,
            TwoLoopNames,
            BadCharacter,
            OddBlank,
            DoubleQuotes,
            UnterminatedString,
            UnterminatedRawString,
            UnterminatedComment,
            InvalidEscape,
            LongName,
            LargeInteger,
            Fraction,
            MissingCodes,
        ];
}

using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Bicep;
using Validator.Parsing.Json;

namespace Validator.Parsing;

/// <summary>What can be wrong with the text of a file before anything is known of its meaning.</summary>
public static class ParseDiagnostics
{
    public static readonly DiagnosticDescriptor SyntaxError = new()
    {
        Id = "ARM1001",
        Name = "syntax-error",
        Title = "A text that is neither JSON nor Bicep",
        Messages =
        [
            JsonMessages.ExpectedValue,
            JsonMessages.EmptyFile,
            JsonMessages.ExpectedName,
            JsonMessages.UnexpectedText,
            JsonMessages.MissingValue,
            JsonMessages.MissingColon,
            JsonMessages.MissingComma,
            JsonMessages.TrailingComma,
            JsonMessages.MissingBracket,
            JsonMessages.MissingBracketAtEnd,
            JsonMessages.WrongBracket,
            JsonMessages.ArrayOfProperties,
            JsonMessages.ExtraBracket,
            JsonMessages.TextAfterRoot,
            JsonMessages.SingleQuotes,
            JsonMessages.UnquotedName,
            JsonMessages.UnquotedValue,
            JsonMessages.Misspelt,
            JsonMessages.InvalidNumber,
            JsonMessages.InvalidEscape,
            JsonMessages.UnterminatedComment,
            JsonMessages.UnterminatedString,
            JsonMessages.MissingQuote,
            .. BicepMessages.All,
        ],
        Category = Category.Syntax,
        DefaultSeverity = Severity.Error,
        Peers = [new("arm-ttk", "JSONFiles-Should-Be-Valid"), new("cfn-lint", "E0000")],
        Docs = """
            A template is JSON with two additions that Azure accepts: comments (`//` and `/* */`) and strings that go
            on over several lines. Everything else must be as RFC 8259 has it: names and strings in double quotes, a
            comma between values and none after the last, numbers without a leading `+` or zero, `true`, `false` and
            `null` in lower case. A file whose name ends in `.bicep` or `.bicepparam` is Bicep, whose grammar is that of its
            compiler. The rest of the file is still checked.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0", // a comment is fine
              "resources": []
            }
            ```
            """,
    };

    public static readonly DiagnosticDescriptor DuplicateProperty = new()
    {
        Id = "ARM1002",
        Name = "duplicate-property",
        Title = "A property that occurs twice in one object",
        Messages =
        [
            new("duplicateProperty", "Property '{0}' occurs twice in the same object; only this later value counts."),
            JsonMessages.DuplicateByCase,
        ],
        Category = Category.Syntax,
        DefaultSeverity = Severity.Warning,
        Peers = [new("cfn-lint", "E0000")],
        Docs = """
            Azure takes the last of several properties of one name and drops the others without a word, so a value that
            someone wrote has no effect. Names that differ in case alone are the same name to Azure.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "contentVersion": "1.0.0.1",
              "resources": []
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.1",
              "resources": []
            }
            ```
            """,
    };

    public static readonly DiagnosticDescriptor InvalidEncoding = new()
    {
        Id = "ARM1003",
        Name = "invalid-encoding",
        Title = "A file that is not valid in its encoding",
        Messages = [new("invalidEncoding", "The bytes here are not valid '{0}'; save the file as UTF-8.")],
        Category = Category.Syntax,
        DefaultSeverity = Severity.Error,
        Docs = """
            A file is read as UTF-8, or as UTF-16 when it begins with the byte order mark of UTF-16. Bytes that mean
            nothing in that encoding are replaced by U+FFFD, so Azure sees another text than its author. The usual cause
            is a file saved in a code page such as Windows-1252. The example stands for a file in which the letter `ü`
            is the single byte FC.

            ## Fails

            ```json
            { "displayName": "M�nchen" }
            ```

            ## Passes

            ```json
            { "displayName": "München" }
            ```
            """,
    };

    public static readonly DiagnosticDescriptor NestingTooDeep = new()
    {
        Id = "ARM1004",
        Name = "nesting-too-deep",
        Title = "Brackets nested too deeply",
        Messages =
        [
            new("nestingTooDeep", "More than '{0}' brackets are open here; what is inside is not checked."),
            BicepMessages.TooManyOperators,
        ],
        Category = Category.Syntax,
        DefaultSeverity = Severity.Error,
        Docs = $"""
            No real template opens more than {JsonSyntaxTree.MaxDepth} brackets at once, and Azure refuses far fewer. The
            values inside are skipped; the rest of the file is checked. The example has {JsonSyntaxTree.MaxDepth + 1}.

            ## Fails

            ```json
            {new string('[', JsonSyntaxTree.MaxDepth + 1)}{new string(']', JsonSyntaxTree.MaxDepth + 1)}
            ```

            ## Passes

            ```json
            [[[]]]
            ```
            """,
    };

    public static ImmutableArray<DiagnosticDescriptor> All =>
        [SyntaxError, DuplicateProperty, InvalidEncoding, NestingTooDeep];
}

using Validator.Diagnostics;

namespace Validator.Parsing.Bicep.Loading;

/// <summary>What can be wrong with what <c>loadTextContent()</c> and its like load.</summary>
public static class LoadDiagnostics
{
    internal static readonly MessageFormat TooLong = new(
        "default",
        "The file '{0}' has '{1}' characters, and function '{2}' loads at most '{3}'."
    );

    internal static readonly MessageFormat TooLarge = new(
        "bytes",
        "The file '{0}' has '{1}' bytes, and function '{2}' loads at most '{3}'."
    );

    internal static readonly MessageFormat NotParsed = new("malformed", "The file '{0}' is not well-formed '{1}'.");

    internal static readonly MessageFormat NothingThere = new(
        "path",
        "The path '{0}' leads to nothing in the file '{1}'."
    );

    public static readonly DiagnosticDescriptor InvalidContent = new()
    {
        Id = "ARM3058",
        Name = "invalid-content",
        Title = "A file whose content cannot be loaded",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Messages = [TooLong, TooLarge, NotParsed, NothingThere],
        Peers = [.. new[] { "BCP184", "BCP186", "BCP235", "BCP340" }.Select(code => new PeerRule("bicep", code))],
        Docs = """
            Bicep puts what `loadTextContent()`, `loadFileAsBase64()`, `loadJsonContent()` and `loadYamlContent()` load into the template
            that it compiles. The first takes up to 131,072 characters, the second 98,304 bytes, and the others 1,048,576 characters that
            are well-formed; a JSON path has to lead to something in them.

            A file that is not there is [ARM3055](missing-module.md). What is loaded is known to all checks.

            ## Fails

            ```bicep
            output size int = loadJsonContent('settings.json', '$.sizes[0]')
            ```

            With the file `settings.json`

            ```json
            { "size": 3 }
            ```

            ## Passes

            ```bicep
            output size int = loadJsonContent('settings.json', '$.size')
            ```

            With the file `settings.json`

            ```json
            { "size": 3 }
            ```
            """,
    };
}

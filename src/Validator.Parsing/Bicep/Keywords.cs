using System.Collections.Immutable;

namespace Validator.Parsing.Bicep;

/// <summary>The words that begin declarations. None is reserved.</summary>
internal static class Keywords
{
    public static readonly ImmutableArray<string> OfTemplates =
    [
        "targetScope",
        "metadata",
        "type",
        "param",
        "var",
        "func",
        "resource",
        "output",
        "module",
        "test",
        "import",
        "extension",
        "assert",
    ];

    public static readonly ImmutableArray<string> OfParameters =
    [
        "using",
        "extends",
        "param",
        "var",
        "import",
        "extensionConfig",
        "extension",
        "type",
    ];

    public static bool Contains(ReadOnlySpan<char> word) =>
        word
            is "targetScope"
                or "metadata"
                or "type"
                or "param"
                or "var"
                or "func"
                or "resource"
                or "output"
                or "module"
                or "test"
                or "import"
                or "extension"
                or "assert"
                or "using"
                or "extends"
                or "extensionConfig";

    /// <summary>The words that end a lambda whose body would begin in the next line. Bicep knows these alone.</summary>
    public static bool EndsLambda(ReadOnlySpan<char> word) =>
        word is "assert" or "import" or "metadata" or "param" or "var" or "resource" or "output" or "module" or "type";
}

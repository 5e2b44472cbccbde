using Validator.Model;

namespace Validator.Parsing.Arm;

/// <summary>
/// The older way to declare a resource that extends another: the type is <c>{parent}/providers/{types}</c>, and the
/// namespace of the extension stands in the name alone, <c>{parent}/Microsoft.Authorization/{name}</c>
/// (https://learn.microsoft.com/azure/azure-resource-manager/templates/scope-extension-resources).
/// </summary>
internal static class ExtensionType
{
    private const string Providers = "/providers/";

    public static bool Is(string type) => type.Contains(Providers, StringComparison.OrdinalIgnoreCase);

    /// <summary>The type of the extension itself, or null where the name does not show its namespace.</summary>
    public static string? Of(string type, Expression? name)
    {
        var after = type.LastIndexOf(Providers, StringComparison.OrdinalIgnoreCase) + Providers.Length;
        return name is not null && Namespace(name) is { } space ? $"{space}/{type[after..]}" : null;
    }

    // Names are put together by concat or format; a literal among the parts has the namespace between slashes.
    private static string? Namespace(Expression name) =>
        name switch
        {
            StringLiteral { Text: var text } when text.Contains('/') => text.Split('/').LastOrDefault(IsNamespace),
            FunctionCall { Arguments: var parts } call when call.Calls("concat") || call.Calls("format") => parts
                .Select(Namespace)
                .LastOrDefault(found => found is not null),
            _ => null,
        };

    private static bool IsNamespace(string segment) =>
        segment.Split('.') is { Length: > 1 } words
        && Array.TrueForAll(words, word => word.Length > 0 && word.All(char.IsAsciiLetter));
}

using System.Buffers;

namespace Validator.Schemas.Checking;

/// <summary>
/// The id of a resource: <c>/subscriptions/…/resourceGroups/…/providers/Microsoft.Network/virtualNetworks/…</c>
/// (https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#resourceid).
/// </summary>
internal static class ResourceId
{
    public const string ResourceGroup = "Microsoft.Resources/resourceGroups";
    private const string Subscription = "Microsoft.Resources/subscriptions";

    // What a pipeline replaces before the template is deployed is written between these.
    private static readonly SearchValues<char> OfPlaceholders = SearchValues.Create("{}<>#$%");

    /// <summary>The type of the resource that the text names, or null where it is not the id of one.</summary>
    public static string? TypeIn(string text)
    {
        var segments = text.TrimEnd('/').Split('/');
        return segments is ["", .. var rest] && !rest.Contains("") ? TypeIn(rest) : null;
    }

    public static bool IsPlaceholder(string text) => !text.StartsWith('/') && text.AsSpan().ContainsAny(OfPlaceholders);

    private static string? TypeIn(ReadOnlySpan<string> segments)
    {
        var providers = LastProviders(segments);
        return providers >= 0
            ? (
                providers == 0 || TypeIn(segments[..providers]) is not null
                    ? TypeAfter(segments[(providers + 1)..])
                    : null
            )
            : segments switch
            {
                [var first, _] when Same(first, "subscriptions") => Subscription,
                [var first, _, var second, _] when Same(first, "subscriptions") && Same(second, "resourceGroups") =>
                    ResourceGroup,
                _ => null,
            };
    }

    // A resource may be called 'providers'; the word is then at the place of a name.
    private static int LastProviders(ReadOnlySpan<string> segments)
    {
        for (var i = segments.Length - 1; i >= 0; i--)
        {
            if (Same(segments[i], "providers") && (segments.Length - i) % 2 == 0)
            {
                return i;
            }
        }

        return -1;
    }

    // Provider, type, name, type, name …
    private static string? TypeAfter(ReadOnlySpan<string> segments)
    {
        if (segments.Length < 3 || segments.Length % 2 == 0)
        {
            return null;
        }

        var type = segments[0];
        for (var i = 1; i < segments.Length; i += 2)
        {
            type += "/" + segments[i];
        }

        return type;
    }

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Validator.Schemas.Types;

namespace Validator.Tests.Schemas.Checking;

/// <summary>Finds texts that match a pattern and texts that do not.</summary>
internal static class PatternText
{
    private const int MostTries = 200;

    private static readonly string[] Usual =
    [
        "a1",
        "abc123",
        "abcdefghijklmnop",
        "1.2.3",
        "12",
        "https://example.com/a",
        "00000000-0000-0000-0000-000000000000",
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/a/providers/Contoso.Test/things/b",
        "2024-01-01T00:00:00Z",
        "PT1H",
        "user@example.com",
        "10.0.0.0/16",
    ];

    private static readonly ConcurrentDictionary<(string Pattern, RegexOptions Options), Regex?> Judges = [];

    private static readonly string[] Unusual = ["white space?", "", "!", " ", "-", "a b", "?*", "€", "0"];

    /// <summary>A text that matches and is as long as it may be, or null where none was found.</summary>
    public static string? For(string pattern, SchemaType.String type, Random random)
    {
        for (var i = 0; i < MostTries; i++)
        {
            var text = new PatternSampler(pattern, random).Sample();
            if (Fits(text, pattern, type))
            {
                return text;
            }
        }

        return Usual.FirstOrDefault(text => Fits(text, pattern, type));
    }

    /// <summary>
    /// A text that is wrong for its characters alone, or null where none was found or armlint passes over the pattern.
    /// </summary>
    public static string? Against(string pattern, SchemaType.String type) =>
        Judge(pattern, RegexOptions.NonBacktracking) is { } judge
            ? Unusual.FirstOrDefault(text => HasLength(text, type) && !judge.IsMatch(text))
            : null;

    // A text that begins with a bracket would be an expression.
    private static bool Fits(string text, string pattern, SchemaType.String type) =>
        HasLength(text, type) && !text.StartsWith('[') && Judge(pattern, RegexOptions.None)?.IsMatch(text) != false;

    /// <summary>Null where .NET does not take the pattern, which may be of another dialect.</summary>
    private static Regex? Judge(string pattern, RegexOptions options) =>
        Judges.GetOrAdd(
            (pattern, options),
            static key =>
            {
                try
                {
                    return new(key.Pattern, key.Options);
                }
                catch (Exception e) when (e is ArgumentException or NotSupportedException)
                {
                    return null;
                }
            }
        );

    private static bool HasLength(string text, SchemaType.String type) =>
        text.Length >= (type.MinLength ?? 0) && text.Length <= (type.MaxLength ?? int.MaxValue);
}

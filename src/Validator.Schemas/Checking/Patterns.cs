using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Validator.Schemas.Checking;

/// <summary>The regular expressions of definitions, each compiled when a string first meets it. Serves all threads.</summary>
internal sealed class Patterns
{
    private readonly ConcurrentDictionary<string, Regex?> _compiled = new(StringComparer.Ordinal);

    /// <summary>Whether the text matches, or whether that cannot be told.</summary>
    public bool Allow(string pattern, string text) =>
        _compiled.GetOrAdd(pattern, Compile) is not { } regex || regex.IsMatch(text);

    // NonBacktracking: texts are hostile, and a pattern may be a team's own. A pattern that this engine does not take, with
    // a look-ahead for instance, says nothing; Bicep drops the same ones.
    private static Regex? Compile(string pattern)
    {
        try
        {
            return new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}

using System.Buffers;
using System.Text;

namespace Validator.Schemas.Export;

/// <summary>
/// Providers write patterns for engines that are lenient; JSON Schema asks for those of ECMA-262 with the flag <c>u</c>
/// (https://json-schema.org/draft/2020-12/json-schema-core#section-6.4), which refuses an escape that escapes nothing, and
/// <c>\d-_</c> in a class, where nobody can tell whether the dash makes a range.
/// </summary>
internal static class PortablePattern
{
    // SyntaxCharacter and the slash (https://tc39.es/ecma262/#prod-IdentityEscape).
    private static readonly SearchValues<char> Syntax = SearchValues.Create("^$\\.*+?()[]{}|/");

    public static string Of(string pattern)
    {
        StringBuilder portable = new(pattern.Length);
        var (isInClass, wasSet) = (false, false);
        for (var at = 0; at < pattern.Length; at++)
        {
            var c = pattern[at];
            var isSet = false;
            if (c == '\\' && at + 1 < pattern.Length)
            {
                var escaped = pattern[++at];
                isSet = escaped is 'd' or 'D' or 's' or 'S' or 'w' or 'W';
                portable.Append(IsNeeded(escaped, isInClass) ? "\\" : "").Append(escaped);
            }
            else if (
                c == '-'
                && isInClass
                && (wasSet || IsSet(pattern, at + 1))
                && !pattern[(at + 1)..].StartsWith(']')
            )
            {
                portable.Append("\\-");
            }
            else
            {
                isInClass = c == '[' || (isInClass && c != ']');
                portable.Append(c);
            }

            wasSet = isSet;
        }

        return portable.ToString();
    }

    private static bool IsNeeded(char escaped, bool isInClass) =>
        char.IsAsciiLetterOrDigit(escaped) || Syntax.Contains(escaped) || (isInClass && escaped == '-');

    private static bool IsSet(string pattern, int at) =>
        pattern.AsSpan(at) is ['\\', 'd' or 'D' or 's' or 'S' or 'w' or 'W', ..];
}

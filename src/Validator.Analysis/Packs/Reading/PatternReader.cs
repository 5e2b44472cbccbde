using System.Text.RegularExpressions;
using Validator.Analysis.Configuration.Yaml;

namespace Validator.Analysis.Packs.Reading;

/// <summary>Reads regular expressions that run in linear time and are small when they are compiled.</summary>
internal static class PatternReader
{
    private const int LongestPattern = 1000;

    // A repetition is compiled as often as it says.
    private const long MostCharacters = 5000;

    public static string? Read(YamlValue value, PackProblems problems)
    {
        if (value is not YamlValue.Text { IsNothing: false, Value: { Length: > 0 } pattern })
        {
            problems.Add(value, $"Expected a regular expression for 'matches', found {PackProblems.Kind(value)}.");
            return null;
        }

        if (Fault(pattern) is not { } fault)
        {
            return pattern;
        }

        problems.Add(value, $"'{PackProblems.Short(pattern)}' cannot be used as a regular expression: {fault}");
        return null;
    }

    private static string? Fault(string pattern)
    {
        if (pattern.Length > LongestPattern)
        {
            return $"it is longer than {LongestPattern} characters.";
        }

        if (PatternSize.Of(pattern) > MostCharacters)
        {
            return $"with its repetitions written out it has more than {MostCharacters} characters.";
        }

        try
        {
            _ = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            return null;
        }
        catch (NotSupportedException)
        {
            return "look-arounds, back-references and atomic groups are not supported.";
        }
        catch (ArgumentException e)
        {
            return e.Message;
        }
    }
}

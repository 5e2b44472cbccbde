using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Validator.Analysis.Configuration.Yaml;
using Validator.Analysis.Packs.Definition;

namespace Validator.Analysis.Packs.Reading;

/// <summary>Reads paths such as <c>properties.rules[*].access</c>, <c>zones[0]</c> and <c>tags['my.tag']</c>.</summary>
internal static class PathReader
{
    private const int LongestPath = 32;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".[]'\" ");

    public static PropertyPath? Read(YamlValue.Text written, PackProblems problems)
    {
        if (TryRead(written.Value, out var steps))
        {
            return new(written.Value, steps);
        }

        problems.Add(
            written,
            $"'{PackProblems.Short(written.Value)}' is no path to a property; one looks like 'properties.rules[*].access' or 'tags['my.tag']'."
        );
        return null;
    }

    public static PropertyPath? Read(YamlValue? value, string key, PackProblems problems)
    {
        switch (value)
        {
            case null:
                return null;
            case YamlValue.Text { IsNothing: false } text:
                return Read(text, problems);
            default:
                problems.Add(value, $"Expected the path to a property for '{key}', found {PackProblems.Kind(value)}.");
                return null;
        }
    }

    public static bool TryRead(ReadOnlySpan<char> text, out ImmutableArray<PathStep> steps)
    {
        var found = ImmutableArray.CreateBuilder<PathStep>();
        var isStart = true;
        while (!text.IsEmpty && found.Count < LongestPath)
        {
            var length = text[0] == '[' ? ReadBrackets(text, found) : ReadName(text, isStart, found);
            if (length == 0)
            {
                break;
            }

            text = text[length..];
            isStart = false;
        }

        steps = found.ToImmutable();
        return text.IsEmpty && found.Count > 0;
    }

    private static int ReadName(ReadOnlySpan<char> text, bool isStart, ImmutableArray<PathStep>.Builder found)
    {
        var start = isStart ? 0 : 1;
        if (!isStart && text[0] != '.')
        {
            return 0;
        }

        var rest = text[start..];
        var length = rest.IndexOfAny(Ends);
        length = length < 0 ? rest.Length : length;
        if (length > 0)
        {
            found.Add(PathStep.Property(rest[..length].ToString()));
        }

        return length == 0 ? 0 : start + length;
    }

    private static int ReadBrackets(ReadOnlySpan<char> text, ImmutableArray<PathStep>.Builder found)
    {
        if (text is ['[', '\'', ..])
        {
            var length = text[2..].IndexOf("']");
            if (length > 0)
            {
                found.Add(PathStep.Property(text.Slice(2, length).ToString()));
            }

            return length > 0 ? length + 4 : 0;
        }

        var close = text.IndexOf(']');
        var inside = close > 1 ? text[1..close] : [];
        if (inside is "*")
        {
            found.Add(PathStep.EveryItem);
        }
        else if (int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            found.Add(PathStep.Item(index));
        }
        else
        {
            return 0;
        }

        return close + 1;
    }
}

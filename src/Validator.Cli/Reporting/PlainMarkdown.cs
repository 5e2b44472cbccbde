using System.Text;
using System.Text.RegularExpressions;

namespace Validator.Cli.Reporting;

/// <summary>Shows the page of a rule where Markdown is not understood. Knows what the pages use, no more.</summary>
internal static partial class PlainMarkdown
{
    private const string Fence = "```";

    /// <summary>Headings as lines with a colon, code indented, no marks of emphasis; ends with a line break.</summary>
    public static string From(string markdown)
    {
        StringBuilder plain = new();
        var inCode = false;
        foreach (var line in markdown.ReplaceLineEndings("\n").TrimEnd().Split('\n'))
        {
            if (line.TrimStart().StartsWith(Fence, StringComparison.Ordinal))
            {
                inCode = !inCode;
                continue;
            }

            plain.Append(inCode ? $"    {line}".TrimEnd() : Words(line)).Append('\n');
        }

        return plain.ToString();
    }

    /// <summary>What comes before the first heading or example, on one line.</summary>
    public static string FirstParagraph(string markdown)
    {
        var lines = markdown
            .ReplaceLineEndings("\n")
            .Trim()
            .Split('\n')
            .TakeWhile(line => line.Length > 0 && line[0] != '#' && !line.StartsWith(Fence, StringComparison.Ordinal));
        return string.Join(' ', lines.Select(Words));
    }

    private static string Words(string line)
    {
        var text = Emphasis().Replace(Link().Replace(line, "$1 ($2)"), "$2");
        return Heading().Match(text) is { Success: true } heading ? $"{heading.Groups[1].Value}:" : text;
    }

    [GeneratedRegex("""\[([^\]]+)\]\(([^)]+)\)""")]
    private static partial Regex Link();

    [GeneratedRegex("""(`|\*\*)(.+?)\1""")]
    private static partial Regex Emphasis();

    [GeneratedRegex("""^#+ +(.+?):?$""")]
    private static partial Regex Heading();
}

using System.Globalization;
using System.Text;
using Validator.Cli.Reporting.Text;
using Validator.Diagnostics;

namespace Validator.Cli.Reporting.Ci;

/// <summary>For comments and summaries of pull requests: a table.</summary>
internal sealed class MarkdownReporter : IReporter
{
    // What Markdown or GitHub's and GitLab's flavours of it make something of: text, links, tables, HTML.
    private const string Special = "\\`*_{}[]<>()+-!|~&:";

    public void Write(Report report, Stream output)
    {
        using StreamWriter writer = new(output, new UTF8Encoding(false), leaveOpen: true);
        writer.NewLine = "\n";
        var hasHead = false;
        foreach (var found in report.Files.SelectMany(file => file.Diagnostics))
        {
            if (!hasHead)
            {
                writer.WriteLine("| severity | place | rule | message |");
                writer.WriteLine("|---|---|---|---|");
                hasHead = true;
            }

            writer.WriteLine(Row(found));
        }

        if (hasHead)
        {
            writer.WriteLine();
        }

        foreach (var line in Summary.Of(report))
        {
            writer.WriteLine(line);
        }
    }

    private static string Row(Diagnostic found)
    {
        var (line, column) = found.Place.Source.PositionAt(found.Place.Span.Start);
        var place = string.Create(CultureInfo.InvariantCulture, $"{found.Place.Source.Path}:{line}:{column}");
        var name = $"{found.Descriptor.Id} {found.Descriptor.Name}";
        var rule = Product.PageOf(found.Descriptor) is { } page ? $"[{name}]({page.AbsoluteUri})" : name;
        return $"| {found.Severity.Word} | {Escape(place)} | {rule} | {Escape(found.Message)} |";
    }

    // A mention would tell people, and a number would link to an issue: what stands between the sign and the name prevents both.
    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (var c in SafeText.OneLine(text))
        {
            escaped.Append(
                c is '@' or '#' ? $"{c}&#8203;"
                : Special.Contains(c) ? $"&#{(int)c};"
                : c.ToString()
            );
        }

        return escaped.Replace("www.", "www&#46;").ToString();
    }
}

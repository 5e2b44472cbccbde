using System.Collections.Immutable;
using System.Text;
using Validator.Analysis.Configuration;
using Validator.Analysis.Documentation;
using Validator.Cli.Reporting;
using Validator.Diagnostics;

namespace Validator.Cli.Commands;

/// <summary>Writes the page of every rule, or says which pages in a folder are not what they should be.</summary>
/// <param name="lint">Tells which rules have fixes, by their own examples.</param>
internal sealed class DocsCommand(Terminal terminal, ImmutableArray<DiagnosticDescriptor> catalogue, Lint lint)
{
    public ExitCode Run(string folder, bool isCheck)
    {
        var pages = catalogue.ToDictionary(rule => Path.Combine(folder, RulePage.FileName(rule)), RulePage.Markdown);
        pages[Path.Combine(folder, RuleIndex.FileName)] = RuleIndex.Markdown(catalogue, HasFix);
        return isCheck ? Check(folder, pages) : Write(folder, pages);
    }

    private bool HasFix(DiagnosticDescriptor rule)
    {
        var on = RuleSettings.Default.With(rule.Id, Severity.Warning);
        return FailingExamples
            .Of(rule)
            .SelectMany(example => lint([new(example) { Rules = on }])[0].Diagnostics)
            .Any(found => found.Descriptor.Id == rule.Id && found.Fix is not null);
    }

    private static ExitCode Write(string folder, Dictionary<string, string> pages)
    {
        Directory.CreateDirectory(folder);
        foreach (var stray in Directory.EnumerateFiles(folder, "*.md").Where(file => !pages.ContainsKey(file)))
        {
            File.Delete(stray);
        }

        foreach (var (file, text) in pages)
        {
            OutputFile.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        }

        return ExitCode.Clean;
    }

    private ExitCode Check(string folder, Dictionary<string, string> pages)
    {
        var existing = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md") : [];
        var stale = pages
            .Where(page => !File.Exists(page.Key) || File.ReadAllText(page.Key) != page.Value)
            .Select(page => page.Key)
            .Concat(existing.Where(file => !pages.ContainsKey(file)))
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var file in stale)
        {
            terminal.Say($"'{file}' is stale: run 'armlint rules --write-docs {folder}'.");
        }

        return stale is [] ? ExitCode.Clean : ExitCode.Findings;
    }
}

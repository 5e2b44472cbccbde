using System.Collections.Immutable;
using System.Text;
using Validator.Analysis.Documentation;
using Validator.Analysis.Packs;
using Validator.Cli.CommandLine;
using Validator.Cli.Reporting;
using Validator.Diagnostics;

namespace Validator.Cli.Commands;

/// <summary><c>armlint rules</c>: lists the rules, or shows the page of one.</summary>
/// <param name="own">Those of the catalogue that packs of the team define.</param>
internal sealed class RulesCommand(
    Terminal terminal,
    ImmutableArray<DiagnosticDescriptor> catalogue,
    ImmutableArray<PackRule> own
)
{
    public ExitCode Run(RulesOptions options)
    {
        if (options.Rule is not { } wanted)
        {
            terminal.Print(options.From is { } tool ? RulesElsewhere.Of(tool, catalogue) : List());
            return ExitCode.Clean;
        }

        if (catalogue.FirstOrDefault(rule => IsCalled(rule, wanted)) is { } rule)
        {
            terminal.Print(Page(rule));
            return ExitCode.Clean;
        }

        var known = catalogue.SelectMany(rule => new[] { rule.Id, rule.Name });
        terminal.Say($"no rule is called '{wanted}'.{Spelling.DidYouMean(wanted, known)}");
        terminal.Errors.WriteLine("Run 'armlint rules' for the list.");
        return ExitCode.Unusable;
    }

    private string List()
    {
        var width = catalogue.Select(rule => rule.Name.Length).DefaultIfEmpty().Max();
        var ofTeam = own.Select(rule => rule.Descriptor.Id).ToHashSet();
        StringBuilder list = new();
        Append(list, catalogue.Where(rule => !ofTeam.Contains(rule.Id)), width);
        foreach (var pack in own.GroupBy(rule => rule.Pack))
        {
            list.Append($"\n{pack.Key?.Name} ({pack.Key?.Source.Path})\n");
            Append(list, pack.Select(rule => rule.Descriptor), width);
        }

        return list.ToString();
    }

    private static void Append(StringBuilder list, IEnumerable<DiagnosticDescriptor> rules, int width)
    {
        foreach (var rule in rules.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            var severity = SeverityOf(rule).PadRight("warning".Length);
            list.Append($"{rule.Id}  {rule.Name.PadRight(width)}  {severity}  {rule.Title}\n");
        }
    }

    // SARIF has no word for a rule that is off.
    internal static string SeverityOf(DiagnosticDescriptor rule) =>
        rule.DefaultSeverity == Severity.Off ? "off" : rule.DefaultSeverity.Word;

    private static string Page(DiagnosticDescriptor rule) =>
        $"""
            {rule.Id} {rule.Name} ({SeverityOf(rule)})
            {rule.Title}.

            {PlainMarkdown.From(rule.Docs + OptionTable.Of(rule) + PeerList.Section(rule))}
            {Product.PageOf(rule)}

            """;

    private static bool IsCalled(DiagnosticDescriptor rule, string wanted) =>
        rule.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase)
        || rule.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase);
}

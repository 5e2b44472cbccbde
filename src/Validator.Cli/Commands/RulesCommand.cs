using System.Collections.Immutable;
using System.Text;
using Validator.Analysis.Documentation;
using Validator.Cli.CommandLine;
using Validator.Cli.Reporting;
using Validator.Diagnostics;

namespace Validator.Cli.Commands;

/// <summary><c>armlint rules</c>: lists the rules, or shows the page of one.</summary>
internal sealed class RulesCommand(Terminal terminal, ImmutableArray<DiagnosticDescriptor> catalogue)
{
    public ExitCode Run(RulesOptions options)
    {
        if (options.Rule is not { } wanted)
        {
            terminal.Print(options.From is { } tool ? PeerList.Of(tool, catalogue) : List());
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
        StringBuilder list = new();
        foreach (var rule in catalogue.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            var severity = rule.DefaultSeverity.Word.PadRight("warning".Length);
            list.Append($"{rule.Id}  {rule.Name.PadRight(width)}  {severity}  {rule.Title}\n");
        }

        return list.ToString();
    }

    private static string Page(DiagnosticDescriptor rule) =>
        $"""
            {rule.Id} {rule.Name} ({rule.DefaultSeverity.Word})
            {rule.Title}.

            {PlainMarkdown.From(rule.Docs + OptionTable.Of(rule))}
            {Product.PageOf(rule)}

            """;

    private static bool IsCalled(DiagnosticDescriptor rule, string wanted) =>
        rule.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase)
        || rule.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase);
}

using System.Collections.Immutable;
using System.Globalization;
using Validator.Analysis.Packs;
using Validator.Analysis.Packs.Definition;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Cli.Commands;

/// <summary><c>armlint rules test</c>: runs the examples of rule packs.</summary>
internal sealed class TestPacksCommand(Terminal terminal, ImmutableArray<RulePack> packs)
{
    private int _passed;
    private int _failed;

    public ExitCode Run()
    {
        var untested = 0;
        foreach (var pack in packs)
        {
            terminal.Print($"{pack.Source.Path}\n");
            foreach (var rule in pack.Rules)
            {
                untested += rule.Definition.Examples.IsEmpty ? 1 : 0;
                terminal.Print(Test(pack, rule));
            }
        }

        terminal.Print(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{_passed} example{Plural(_passed)} passed, {_failed} failed; {untested} rule{Plural(untested)} without examples.\n"
            )
        );
        return _failed == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private string Test(RulePack pack, PackRule rule)
    {
        var examples = rule.Definition.Examples;
        var failures = examples.Select(example => Fault(pack, rule, example)).OfType<string>().ToList();
        _failed += failures.Count;
        _passed += examples.Length - failures.Count;
        var verdict =
            examples.IsEmpty ? "no examples"
            : failures.Count > 0 ? "FAILED"
            : string.Create(CultureInfo.InvariantCulture, $"ok, {examples.Length} example{Plural(examples.Length)}");
        return $"  {rule.Descriptor.Id} {rule.Descriptor.Name}: {verdict}\n{string.Concat(failures)}";
    }

    /// <summary>What is wrong with an example; null where it does what it says.</summary>
    private static string? Fault(RulePack pack, PackRule rule, PackExample example)
    {
        var (line, column) = example.Position;
        var place = string.Create(CultureInfo.InvariantCulture, $"    {pack.Source.Path}:{line}:{column}: ");
        var source = SourceText.FromString($"example.{example.Language}", example.Code);
        var found = PackExamples.Check(rule, source);
        return found.FirstOrDefault(one => one.Descriptor.Category == Category.Syntax) is { } broken
                ? $"{place}the example cannot be read: {broken.Message}\n"
            : found.IsEmpty != example.Fails ? null
            : example.Fails ? $"{place}expected a finding, found none.\n"
            : $"{place}expected no finding, found: {found[0].Message}\n";
    }

    private static string Plural(int count) => count == 1 ? "" : "s";
}

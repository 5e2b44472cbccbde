using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Cli.CommandLine;
using Validator.Diagnostics;

namespace Validator.Tests.Cli;

/// <summary>The command line has the last word on which rules run.</summary>
public sealed class RuleSelectionTests
{
    private static readonly DiagnosticDescriptor Taste = Samples.Casing with
    {
        Id = "ARM5901",
        Name = "sample-taste",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
    };

    private static readonly ImmutableArray<DiagnosticDescriptor> Catalogue = [.. Samples.Catalogue, Taste];

    [TestCase("", "", "ARM2901 Warning, ARM1901 Error, ARM2902 Error, ARM5901 Off")]
    [TestCase("sample-taste", "", "ARM2901 Off, ARM1901 Error, ARM2902 Off, ARM5901 Warning")]
    [TestCase("ARM5", "", "ARM2901 Off, ARM1901 Error, ARM2902 Off, ARM5901 Warning")]
    [TestCase("ARM2", "sample-casing", "ARM2901 Off, ARM1901 Error, ARM2902 Error, ARM5901 Off")]
    [TestCase("", "ARM2902", "ARM2901 Warning, ARM1901 Error, ARM2902 Off, ARM5901 Off")]
    [TestCase("ARM5901", "ARM5901", "ARM2901 Off, ARM1901 Error, ARM2902 Off, ARM5901 Off")]
    public void Selecting_and_ignoring(string select, string ignore, string expected) =>
        Assert.That(Over(RuleSettings.Default, select, ignore), Is.EqualTo(expected));

    [TestCase("ARM29", "ARM2901 Off, ARM1901 Error, ARM2902 Note, ARM5901 Off")]
    [TestCase("sample-casing", "ARM2901 Warning, ARM1901 Error, ARM2902 Off, ARM5901 Off")]
    public void What_the_configuration_turns_off_has_to_be_named(string select, string expected)
    {
        var configured = RuleSettings.Default.With("ARM2901", Severity.Off).With("ARM2902", Severity.Note);

        Assert.That(Over(configured, select, ""), Is.EqualTo(expected));
    }

    private static string Over(RuleSettings configured, string select, string ignore)
    {
        List<string> problems = [];
        var selection = RuleSelection.Parse(
            select.Length == 0 ? [] : [select],
            ignore.Length == 0 ? [] : [ignore],
            Catalogue,
            problems
        );
        Assert.That(problems, Is.Empty);
        var settings = selection.Over(configured, Catalogue);
        return string.Join(", ", Catalogue.Select(rule => $"{rule.Id} {settings.SeverityOf(rule)}"));
    }
}

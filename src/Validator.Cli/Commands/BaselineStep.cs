using Validator.Analysis.Configuration;
using Validator.Cli.CommandLine;
using Validator.Cli.Input;
using Validator.Cli.Reporting;
using Validator.Cli.Reporting.Baselines;
using Validator.Diagnostics;

namespace Validator.Cli.Commands;

/// <summary>What a run has to do with a baseline: it compares its findings with one, or writes one; mostly neither.</summary>
internal sealed class BaselineStep
{
    private readonly CheckOptions _options;
    private readonly Dictionary<string, DiagnosticDescriptor> _rules;
    private readonly Baseline? _baseline;
    private readonly List<BaselineEntry> _written = [];

    /// <param name="rules">All that there are; what is no longer there is gone.</param>
    /// <exception cref="BaselineException">The baseline cannot be used.</exception>
    public BaselineStep(CheckOptions options, IEnumerable<DiagnosticDescriptor> rules)
    {
        _options = options;
        _rules = rules.DistinctBy(rule => rule.Id).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        _baseline = options.Baseline is { } path ? new(path, BaselineFile.Read(path)) : null;
    }

    public int Known => _baseline?.Known ?? _written.Count;

    /// <summary>The findings of a file that are not known, which are those that are fixed. Nothing is noted.</summary>
    public IEnumerable<Diagnostic> New(InputFile file, IEnumerable<Diagnostic> found) =>
        _baseline?.New(file, found) ?? found;

    /// <summary>The outcome without what is known, which fails nothing. The outcomes come one by one.</summary>
    public FileOutcome Apply(FileOutcome outcome)
    {
        if (_baseline is null && _options.WriteBaseline is null)
        {
            return outcome;
        }

        _baseline?.See(outcome);
        return outcome.Findings is { } findings ? Apply(outcome, findings) : outcome;
    }

    /// <summary>What is to be said of the baseline at the end of the run; null where that is nothing.</summary>
    /// <param name="searched">The folders that were searched, as full paths.</param>
    public string? Finish(IEnumerable<string> searched)
    {
        if (_options.WriteBaseline is { } target)
        {
            BaselineFile.Write(target, _written);
            return $"{Count(_written.Count)} written to '{target}'.";
        }

        return _baseline is null ? null : Compare(_baseline, _options.Baseline!, searched);
    }

    private FileOutcome Apply(FileOutcome outcome, CheckedFile findings)
    {
        List<Diagnostic> fresh = [];
        List<Diagnostic> known = [];
        foreach (var found in findings.Diagnostics)
        {
            (IsKnown(outcome, found) ? known : fresh).Add(found);
        }

        var fails = findings.FailOn is { } least && fresh.Exists(found => found.Severity >= least);
        return outcome with
        {
            Exit = outcome.Exit == ExitCode.Findings && !fails ? ExitCode.Clean : outcome.Exit,
            Findings =
                fresh.Count == 0 && findings.Suppressed.IsEmpty && !_options.ShowSuppressed
                    ? null
                    : findings with
                    {
                        Diagnostics = [.. fresh],
                        HasBaseline = true,
                        Known = _options.ShowSuppressed ? [.. known] : [],
                    },
        };
    }

    private bool IsKnown(FileOutcome outcome, Diagnostic found)
    {
        if (_options.WriteBaseline is not { } target)
        {
            return _baseline!.Take(outcome.File, found);
        }

        var folder = Baseline.FolderOf(target);
        var caller = outcome.Caller is { } file ? Baseline.PathFrom(folder, file.FullPath) : null;
        _written.Add(BaselineEntry.Of(found, Baseline.PathFrom(folder, outcome.File.FullPath), caller));
        return true;
    }

    private string? Compare(Baseline baseline, string path, IEnumerable<string> searched)
    {
        var gone = baseline.Gone(IsOn, searched);
        if (_options.Prune && gone.Count > 0)
        {
            BaselineFile.Write(path, baseline.Without(gone));
        }

        var rest =
            gone.Count == 0 ? ""
            : _options.Prune
                ? $" {gone.Count} that {(gone.Count == 1 ? "is" : "are")} gone {(gone.Count == 1 ? "was" : "were")} dropped from it."
            : $" {gone.Count} {(gone.Count == 1 ? "is" : "are")} gone: --prune drops {(gone.Count == 1 ? "it" : "them")}.";
        return baseline.Known + gone.Count == 0 ? null : $"{Count(baseline.Known)} known from '{path}'.{rest}";
    }

    private bool IsOn(RuleSettings settings, string rule) =>
        !_rules.TryGetValue(rule, out var descriptor) || settings.IsOn(descriptor);

    private static string Count(int count) => count == 1 ? "1 finding is" : $"{count} findings are";
}

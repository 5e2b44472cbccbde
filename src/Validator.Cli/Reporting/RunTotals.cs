using Validator.Cli.Input;
using Validator.Diagnostics;

namespace Validator.Cli.Reporting;

/// <summary>What a run has come to so far: complete when the last file of its report was given.</summary>
internal sealed class RunTotals
{
    // What is found through a link comes apart from what its file has by itself.
    private readonly Dictionary<string, InputFile> _checked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withFindings = new(StringComparer.Ordinal);
    private readonly Dictionary<Severity, int> _findings = [];

    private readonly Dictionary<(string Id, string Name, Severity Severity), int> _byRule = [];

    public ExitCode Exit { get; private set; }

    /// <summary>The files that were checked, those without findings too.</summary>
    public IReadOnlyCollection<InputFile> Checked => _checked.Values;

    public int FilesWithFindings => _withFindings.Count;

    /// <summary>How many findings there are of each severity that there is.</summary>
    public IReadOnlyDictionary<Severity, int> Findings => _findings;

    /// <summary>How many findings there are of each rule that has some.</summary>
    public IReadOnlyDictionary<(string Id, string Name, Severity Severity), int> ByRule => _byRule;

    /// <summary>How many findings were fixed before, and in how many files.</summary>
    public (int Findings, int Files) Fixed { get; set; }

    /// <summary>How many findings have a fix that may be made unasked.</summary>
    public int SafelyFixable { get; private set; }

    /// <summary>How many have one that a person should look at.</summary>
    public int UnsafelyFixable { get; private set; }

    public int Resources { get; private set; }

    /// <summary>How many of the resources were not compared with a type definition.</summary>
    public int Undefined { get; private set; }

    /// <summary>How many findings the files themselves say are not wanted.</summary>
    public int Suppressed { get; private set; }

    /// <summary>How many findings a baseline holds.</summary>
    public int Known { get; set; }

    public void AddSuppressed(int count) => Suppressed += count;

    public void Add(ExitCode exit) => Exit = exit > Exit ? exit : Exit;

    /// <param name="findings">Null where there are none.</param>
    public void Add(InputFile file, CheckedFile? findings, int resources, int undefined)
    {
        _checked.TryAdd(file.FullPath, file);
        Resources += resources;
        Undefined += undefined;
        if (findings is { Diagnostics.IsEmpty: false })
        {
            _withFindings.Add(file.FullPath);
        }

        foreach (var found in findings?.Diagnostics ?? [])
        {
            _findings[found.Severity] = _findings.GetValueOrDefault(found.Severity) + 1;
            var rule = (found.Descriptor.Id, found.Descriptor.Name, found.Severity);
            _byRule[rule] = _byRule.GetValueOrDefault(rule) + 1;
        }

        if (findings is { IsFixable: true })
        {
            SafelyFixable += findings.Diagnostics.Count(found => found.Fix?.Safety == FixSafety.Safe);
            UnsafelyFixable += findings.Diagnostics.Count(found => found.Fix?.Safety == FixSafety.Unsafe);
        }
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Cli.Input;
using Validator.Cli.Reporting;
using Validator.Cli.Reporting.Baselines;
using Validator.Diagnostics;

namespace Validator.Cli.Commands;

/// <summary>The findings that were known before, and which of them a run has found again.</summary>
/// <param name="path">Where the baseline lies; the files in it are relative to its folder.</param>
internal sealed class Baseline(string path, ImmutableArray<BaselineEntry> entries)
{
    private readonly string _folder = FolderOf(path);
    private readonly bool[] _isFound = new bool[entries.Length];
    private readonly Dictionary<string, (bool IsWhole, RuleSettings Rules)> _checked = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _exists = new(StringComparer.Ordinal);

    // The entries that are not found yet, and the files in which a fingerprint was.
    private readonly Dictionary<(string File, string Fingerprint), Stack<int>> _open = Enumerable
        .Range(0, entries.Length)
        .GroupBy(i => (entries[i].File, entries[i].Fingerprint))
        .ToDictionary(group => group.Key, group => new Stack<int>(group));

    private readonly ILookup<string, string> _files = entries
        .Select(entry => (entry.Fingerprint, entry.File))
        .Distinct()
        .ToLookup(pair => pair.Fingerprint, pair => pair.File, StringComparer.Ordinal);

    private readonly Dictionary<(string File, string Fingerprint), int> _counts = entries
        .CountBy(entry => (entry.File, entry.Fingerprint))
        .ToDictionary();

    public int Known { get; private set; }

    public static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/";

    public static string PathFrom(string folder, string file) =>
        Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Notes that a file was checked, and whether all that is in it was found.</summary>
    public void See(FileOutcome outcome)
    {
        if (outcome is { IsChecked: true, File.IsWanted: true })
        {
            _checked[Relative(outcome.File)] = (IsWhole(outcome), outcome.Rules);
        }
    }

    /// <summary>Whether a finding is known: each has an entry of its own.</summary>
    public bool Take(InputFile file, Diagnostic found)
    {
        var isKnown = Take(Relative(file), Fingerprint.Of(found));
        Known += isKnown ? 1 : 0;
        return isKnown;
    }

    /// <summary>The findings of a file that are not known, without noting that the others are found.</summary>
    public IEnumerable<Diagnostic> New(InputFile file, IEnumerable<Diagnostic> found)
    {
        var name = Relative(file);
        Dictionary<string, int> left = [];
        foreach (var one in found)
        {
            var fingerprint = Fingerprint.Of(one);
            var count = left.TryGetValue(fingerprint, out var known) ? known : CountOf(name, fingerprint);
            left[fingerprint] = count - 1;
            if (count <= 0)
            {
                yield return one;
            }
        }
    }

    /// <summary>
    /// The entries that are no longer found although their files were checked, and those of files that are no longer in a folder
    /// that was searched. Of the others nothing is known: a hook sees only what is staged.
    /// </summary>
    /// <param name="isOn">Whether a rule was looked for.</param>
    public List<BaselineEntry> Gone(Func<RuleSettings, string, bool> isOn, IEnumerable<string> searched)
    {
        ImmutableArray<string> folders = [.. searched.Select(folder => folder + Path.DirectorySeparatorChar)];
        return
        [
            .. entries.Where(
                (entry, i) =>
                    !_isFound[i]
                    && (
                        IsChecked(entry, isOn)
                        || (!Exists(entry.File) && folders.Any(folder => IsIn(folder, entry.File)))
                    )
            ),
        ];
    }

    /// <summary>The entries without those that are gone.</summary>
    public IEnumerable<BaselineEntry> Without(IEnumerable<BaselineEntry> gone)
    {
        HashSet<BaselineEntry> dropped = new(gone, ReferenceEqualityComparer.Instance);
        return entries.Where(entry => !dropped.Contains(entry));
    }

    // The file's own entries first; then those of a file that is no longer there and may have been this one.
    private bool Take(string file, string fingerprint) =>
        TakeFrom(file, fingerprint) || _files[fingerprint].Any(other => !Exists(other) && TakeFrom(other, fingerprint));

    private int CountOf(string file, string fingerprint) =>
        _files[fingerprint].Where(other => other == file || !Exists(other)).Sum(other => _counts[(other, fingerprint)]);

    private bool TakeFrom(string file, string fingerprint)
    {
        if (!_open.TryGetValue((file, fingerprint), out var open) || !open.TryPop(out var entry))
        {
            return false;
        }

        _isFound[entry] = true;
        return true;
    }

    private bool IsChecked(BaselineEntry entry, Func<RuleSettings, string, bool> isOn) =>
        _checked.TryGetValue(entry.File, out var file)
        && file.IsWhole
        && isOn(file.Rules, entry.Rule)
        && (entry.Caller is null || _checked.ContainsKey(entry.Caller));

    // An error of the syntax, or a rule that failed, hides what may still be there.
    private static bool IsWhole(FileOutcome outcome) =>
        outcome.Exit is ExitCode.Clean or ExitCode.Findings
        && outcome.Findings?.Diagnostics.Any(found =>
            found is { Descriptor.Category: Category.Syntax, Severity: Severity.Error }
        ) != true;

    // Files are fixed by several threads.
    private bool Exists(string file) => _exists.GetOrAdd(file, name => File.Exists(Path.Combine(_folder, name)));

    private bool IsIn(string folder, string file) =>
        Path.GetFullPath(Path.Combine(_folder, file.Replace('\0', '_'))).StartsWith(folder, StringComparison.Ordinal);

    private string Relative(InputFile file) => PathFrom(_folder, file.FullPath);
}

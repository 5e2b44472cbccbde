using System.Collections.Immutable;
using System.Security.Cryptography;
using Validator.Analysis;
using Validator.Analysis.Files;
using Validator.Analysis.Suppressions;
using Validator.Cli.CommandLine;
using Validator.Cli.Input;
using Validator.Cli.Reporting;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Cli.Commands;

/// <summary>Reads and checks files, each once. One that fails does not keep the others from being checked.</summary>
/// <param name="settings">Of each of the files.</param>
internal sealed class FileChecker(
    CheckOptions options,
    FileGroups groups,
    ImmutableArray<FileSettings> settings,
    Stream standardInput
)
{
    private readonly NeighbourFiles _neighbours = new(new RepositoryFiles(new()).Store);
    private readonly bool _needsIdentity = options.Wants(OutputFormat.Sarif);

    /// <summary>In the order of the files, each as soon as it and those before it are checked.</summary>
    public IEnumerable<FileOutcome> Check()
    {
        // The groups come by the first file of each, so that what is still to come is behind what is there.
        var waiting = new FileOutcome?[groups.Files.Length];
        HashSet<(string Path, TextSpan Span, string Message)> said = [];
        var next = 0;
        foreach (var checkedGroup in OrderedWork.Run(groups.All, group => new CheckedGroup(group, Check(group))))
        {
            for (var i = 0; i < checkedGroup.Outcomes.Length; i++)
            {
                waiting[checkedGroup.Group.Members[i]] = checkedGroup.Outcomes[i];
            }

            while (next < waiting.Length && waiting[next] is { } outcome)
            {
                waiting[next++] = null;
                yield return outcome;
                foreach (var linked in outcome.Linked.Select(linked => Unsaid(linked, said)))
                {
                    yield return linked;
                }
            }
        }
    }

    // Several files may bring about the same in a file that they link to.
    private static FileOutcome Unsaid(FileOutcome linked, HashSet<(string Path, TextSpan Span, string Message)> said)
    {
        bool IsNew(Diagnostic one) => said.Add((linked.File.FullPath, one.Place.Span, one.Descriptor.Id + one.Message));

        ImmutableArray<Diagnostic> unsaid = [.. (linked.Findings?.Diagnostics ?? []).Where(IsNew)];
        ImmutableArray<SuppressedDiagnostic> suppressed = [.. linked.Suppressed.Where(one => IsNew(one.Finding))];
        ImmutableArray<SuppressedDiagnostic> shown = linked.Findings?.Suppressed.IsEmpty == false ? suppressed : [];
        return linked with
        {
            IsChecked = unsaid.Length > 0,
            Suppressed = suppressed,
            Findings =
                unsaid.IsEmpty && shown.IsEmpty
                    ? null
                    : linked.Findings! with
                    {
                        Diagnostics = unsaid,
                        Suppressed = shown,
                    },
        };
    }

    private FileOutcome[] Check(FileGroup group)
    {
        ImmutableArray<InputFile> files = [.. group.Members.Select(i => groups.Files[i])];
        var outcomes = new FileOutcome[files.Length];
        List<(int Index, FileContent.Bytes Bytes)> contents = [];
        try
        {
            for (var i = 0; i < files.Length; i++)
            {
                outcomes[i] = new(files[i]);
                switch (FileReader.Read(files[i], standardInput))
                {
                    case FileContent.Unreadable(var reason):
                        outcomes[i] = outcomes[i] with
                        {
                            Exit = ExitCode.Unusable,
                            Problem = $"cannot read '{files[i].Path}': {reason}.",
                        };
                        break;
                    case FileContent.Bytes bytes:
                        contents.Add((i, bytes));
                        break;
                }
            }

            Check(group, files, contents, outcomes);
        }
        catch (Exception e)
        {
            var (exit, message) = Failure.Of(e, $"checking '{files[0].Path}'");
            outcomes = [.. files.Select(file => new FileOutcome(file) { Exit = exit, Problem = message })];
        }
        finally
        {
            foreach (var (_, bytes) in contents)
            {
                bytes.Dispose();
            }
        }

        return outcomes;
    }

    private void Check(
        FileGroup group,
        ImmutableArray<InputFile> files,
        List<(int Index, FileContent.Bytes Bytes)> contents,
        FileOutcome[] outcomes
    )
    {
        List<(int Index, SourceText Source)> read =
        [
            .. contents.Select(content =>
                (content.Index, SourceText.FromBytes(files[content.Index].Path, content.Bytes.Span))
            ),
        ];
        var inputs = GroupInputs.Of(group, files, read, settings, _neighbours);
        var results = GroupInputs.LintOf(group, settings)(
            options.WantsFingerprints ? [.. inputs.Select(one => one with { WantsStablePaths = true })] : inputs
        );
        for (var i = 0; i < contents.Count; i++)
        {
            var (index, bytes) = contents[i];
            var outcome = Judge(files[index], results[i], settings[group.Members[index]], bytes.Span);
            outcomes[index] = outcome with { Problem = outcome.Problem ?? Remark(group, index, results[i]) };
        }
    }

    // Without its template little can be said of the file, which is no reason to be content with it.
    private static string? Remark(FileGroup group, int index, LintResult result) =>
        result.TemplatePath is { } used && !group.Pairs.Any(pair => pair.ParameterFile == index)
            ? $"'{result.Source.Path}' is checked without its template '{used}'."
            : null;

    /// <summary>Whether nothing that is wrong in a file is said, because it is no template and nobody said that it is one.</summary>
    public static bool IsPassedOver(InputFile file, LintResult result) =>
        result.Kind == DocumentKind.Other
        || (result.Kind == DocumentKind.Malformed && !file.IsNamed)
        || (file.Origin == InputOrigin.NamedForTemplate && result.Kind == DocumentKind.Template);

    private FileOutcome Judge(InputFile file, LintResult result, FileSettings its, ReadOnlySpan<byte> bytes)
    {
        if (file.Origin == InputOrigin.NamedForTemplate && result.Kind is DocumentKind.Other or DocumentKind.Template)
        {
            return new(file) { Exit = ExitCode.Unusable, Problem = $"'{file.Path}' is not a parameter file." };
        }

        if (result.Kind == DocumentKind.Other)
        {
            var remark = $"'{file.Path}' is neither a template nor a parameter file: skipped.";
            return new(file) { Problem = file.IsNamed ? remark : null };
        }

        if (result.Kind == DocumentKind.Malformed && !file.IsNamed)
        {
            return new(file);
        }

        return Outcome(file, result, its, Identify(bytes)) with
        {
            Linked =
            [
                .. result
                    .Linked.Select(linked => Outcome(FileOf(linked.Source), linked, its, null) with { Caller = file })
                    .Where(linked => linked.IsChecked || !linked.Suppressed.IsEmpty),
            ],
        };
    }

    private static InputFile FileOf(SourceText linked) =>
        new(linked.Path, Path.GetFullPath(linked.Path), InputOrigin.Partner);

    private FileOutcome Outcome(InputFile file, LintResult result, FileSettings its, ContentIdentity? identity)
    {
        ImmutableArray<Diagnostic> found = [.. result.Diagnostics.Where(options.Selection.Includes)];
        var fails = its.FailOn is { } least && found.Any(found => found.Severity >= least);
        ImmutableArray<SuppressedDiagnostic> shown = options.ShowSuppressed ? result.Suppressed : [];
        return new(file)
        {
            Exit =
                result.RuleFailed ? ExitCode.InternalError
                : fails ? ExitCode.Findings
                : ExitCode.Clean,
            IsChecked = file.IsWanted || found.Length > 0,
            Resources = result.Resources,
            Undefined = result.Undefined,
            Suppressed = result.Suppressed,
            Rules = its.Rules,
            Findings =
                found.IsEmpty && shown.IsEmpty
                    ? null
                    : new(file, result.Source, found, identity)
                    {
                        FailOn = its.FailOn,
                        Suppressed = shown,
                        IsFixable = file.IsWanted && result is { Generator: null, Source.FirstInvalid: null },
                    },
        };
    }

    private ContentIdentity? Identify(ReadOnlySpan<byte> bytes) =>
        _needsIdentity ? new(bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))) : null;

    private sealed record CheckedGroup(FileGroup Group, FileOutcome[] Outcomes);
}

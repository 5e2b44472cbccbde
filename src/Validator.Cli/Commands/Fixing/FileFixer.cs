using System.Collections.Immutable;
using Validator.Analysis;
using Validator.Analysis.Files;
using Validator.Analysis.Fixing;
using Validator.Cli.CommandLine;
using Validator.Cli.Input;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Cli.Commands.Fixing;

/// <summary>Finds what the files of a run are once they are fixed. Writes nothing.</summary>
/// <param name="settings">Of each of the files.</param>
/// <param name="baseline">What it knows is not fixed.</param>
/// <param name="standardInput">What was read from it; empty where it was not asked for.</param>
/// <param name="say">Called from several threads.</param>
internal sealed class FileFixer(
    CheckOptions options,
    ImmutableArray<FileSettings> settings,
    BaselineStep baseline,
    byte[] standardInput,
    Action<ExitCode, string> say
)
{
    private readonly FileStore _store = new RepositoryFiles(new()).Store;
    private Dictionary<string, FixedFile> _fixed = new(StringComparer.Ordinal);
    private NeighbourFiles? _neighbours;

    /// <summary>The files that are changed, in the order of the files.</summary>
    public ImmutableArray<FixedFile> Fix(FileGroups groups)
    {
        // What is mended in a module may show in the files that use it, so all are looked at again.
        for (var i = 0; i < Fixer.MostRounds; i++)
        {
            Dictionary<string, FixedFile> next = new(_fixed, StringComparer.Ordinal);
            _neighbours = Neighbours();
            foreach (var file in OrderedWork.Run(groups.All, group => Try(group, groups)).SelectMany(files => files))
            {
                next[file.File.FullPath] = file;
            }

            var isSettled = next.All(file => _fixed.GetValueOrDefault(file.Key) == file.Value);
            _fixed = next;
            if (isSettled)
            {
                break;
            }
        }

        return [.. groups.Files.Select(file => _fixed.GetValueOrDefault(file.FullPath)).OfType<FixedFile>()];
    }

    private List<FixedFile> Try(FileGroup group, FileGroups groups)
    {
        ImmutableArray<InputFile> files = [.. group.Members.Select(i => groups.Files[i])];
        try
        {
            return Fix(group, files);
        }
        catch (Exception e)
        {
            var (exit, message) = Failure.Of(e, $"fixing '{files[0].Path}'");
            say(exit, message);
            return [];
        }
    }

    private List<FixedFile> Fix(FileGroup group, ImmutableArray<InputFile> files)
    {
        List<(int Index, SourceText Source)> read = [];
        for (var i = 0; i < files.Length; i++)
        {
            if (Read(files[i]) is { } source)
            {
                read.Add((i, source));
            }
        }

        var fixer = FixerOf(group, (i, result) => Wanted(files[read[i].Index], result));
        var inputs = GroupInputs.Of(group, files, read, settings, _neighbours!);
        if (options.Baseline is not null)
        {
            inputs = [.. inputs.Select(input => input with { WantsStablePaths = true })];
        }

        var texts = fixer.Fix(inputs, (i, result) => MayFix(fixer, i, files[read[i].Index], result));
        List<FixedFile> made = [];
        for (var i = 0; i < texts.Length; i++)
        {
            var (file, before, text) = (files[read[i].Index], read[i].Source, texts[i]);
            Tell(file, text);
            if (text.Count > 0)
            {
                var known = _fixed.GetValueOrDefault(file.FullPath);
                made.Add(new(file, known?.Before ?? before, text.Source, text.Count + (known?.Count ?? 0)));
            }
        }

        return made;
    }

    private Fixer FixerOf(FileGroup group, Func<int, LintResult, IEnumerable<Diagnostic>> wanted)
    {
        var lint = GroupInputs.LintOf(group, settings);
        return new(inputs => lint(inputs), options.UnsafeFixes ? FixSafety.Unsafe : FixSafety.Safe, wanted);
    }

    private IEnumerable<Diagnostic> Wanted(InputFile file, LintResult result) =>
        baseline.New(file, result.Diagnostics.Where(options.Selection.Includes));

    private bool MayFix(Fixer fixer, int index, InputFile file, LintResult result)
    {
        if (FileChecker.IsPassedOver(file, result) || !fixer.Offers(index, result))
        {
            return false;
        }

        if (result.Generator is { } generator)
        {
            say(
                ExitCode.Clean,
                $"'{file.Path}' is not fixed: it was written by '{generator}'; fix its source instead."
            );
            return false;
        }

        if (result.Source.FirstInvalid is not null)
        {
            say(ExitCode.Clean, $"'{file.Path}' is not fixed: it holds bytes that are no text in its encoding.");
            return false;
        }

        return true;
    }

    private void Tell(InputFile file, FixedText text)
    {
        foreach (var (found, fix, breaksSyntax) in text.Refused)
        {
            var (line, column) = found.Place.Source.PositionAt(found.Place.Span.Start);
            var why = breaksSyntax ? "the file could not be read any more" : "the finding would remain";
            say(
                ExitCode.Clean,
                $"'{file.Path}:{line}:{column}': not made: '{fix.Title}' ({found.Descriptor.Id}): {why}."
            );
        }

        if (!text.IsSettled && text.Count > 0)
        {
            say(ExitCode.Clean, $"'{file.Path}': fixes bring about fixes; stopped after {Fixer.MostRounds} rounds.");
        }
    }

    private SourceText? Read(InputFile file)
    {
        if (_fixed.GetValueOrDefault(file.FullPath) is { After: var known })
        {
            return known;
        }

        using MemoryStream input = new(standardInput);
        switch (FileReader.Read(file, input))
        {
            case FileContent.Bytes bytes:
                using (bytes)
                {
                    return SourceText.FromBytes(file.Path, bytes.Span);
                }

            case FileContent.Unreadable(var reason):
                say(ExitCode.Unusable, $"cannot read '{file.Path}': {reason}.");
                return null;
            default:
                return null;
        }
    }

    // As they are once they are fixed.
    private NeighbourFiles Neighbours() =>
        new(
            _store with
            {
                Read = path =>
                    _fixed.GetValueOrDefault(path) is { After: var known }
                        ? new(known.ToBytes(), null)
                        : _store.Read(path),
            }
        );
}

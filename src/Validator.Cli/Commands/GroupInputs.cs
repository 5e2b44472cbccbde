using System.Collections.Immutable;
using Validator.Analysis;
using Validator.Analysis.Files;
using Validator.Cli.Input;
using Validator.Text;

namespace Validator.Cli.Commands;

/// <summary>What the linter takes for the files of a group that could be read.</summary>
internal static class GroupInputs
{
    /// <param name="read">Indices among the members of the group, with their texts.</param>
    /// <param name="settings">Of all files, by their indices in the run.</param>
    /// <param name="neighbours">The files that they may name.</param>
    public static ImmutableArray<LintInput> Of(
        FileGroup group,
        ImmutableArray<InputFile> files,
        List<(int Index, SourceText Source)> read,
        ImmutableArray<FileSettings> settings,
        NeighbourFiles neighbours
    ) =>
        [
            .. read.Select(content => new LintInput(content.Source)
            {
                IsWanted = files[content.Index].IsWanted,
                Rules = settings[group.Members[content.Index]].Rules,
                Home = new(neighbours, files[content.Index].FullPath),
                ParameterFiles =
                [
                    .. group
                        .Pairs.Where(pair => pair.Template == content.Index)
                        .Select(pair => read.FindIndex(other => other.Index == pair.ParameterFile))
                        .Where(i => i >= 0),
                ],
            }),
        ];

    /// <summary>The linter of a group: types and packs are those of its template.</summary>
    public static Lint LintOf(FileGroup group, ImmutableArray<FileSettings> settings) =>
        settings[group.Members[group.Pairs is [var pair, ..] ? pair.Template : 0]].Lint;
}

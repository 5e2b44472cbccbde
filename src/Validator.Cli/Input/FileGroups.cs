using System.Collections.Immutable;

namespace Validator.Cli.Input;

/// <summary>All files of a run, by path, and how they belong together.</summary>
/// <param name="All">By the first of their members.</param>
internal sealed record FileGroups(ImmutableArray<InputFile> Files, ImmutableArray<FileGroup> All)
{
    /// <param name="files">In any order.</param>
    /// <param name="pairs">A template and a parameter file each, as indices of the files.</param>
    public static FileGroups Of(
        IReadOnlyList<InputFile> files,
        IReadOnlyCollection<(int Template, int ParameterFile)> pairs
    )
    {
        // A single file is seldom worth the first use of sorting.
        int[] order = [.. Enumerable.Range(0, files.Count)];
        if (files.Count > 1)
        {
            Array.Sort(order, (left, right) => string.CompareOrdinal(files[left].Path, files[right].Path));
        }

        var place = new int[files.Count];
        for (var i = 0; i < order.Length; i++)
        {
            place[order[i]] = i;
        }

        var sorted = pairs
            .Select(pair => (Template: place[pair.Template], ParameterFile: place[pair.ParameterFile]))
            .ToList();
        return new([.. order.Select(i => files[i])], Connect(files.Count, sorted));
    }

    private static ImmutableArray<FileGroup> Connect(int count, List<(int Template, int ParameterFile)> pairs)
    {
        int[] first = [.. Enumerable.Range(0, count)];

        int FirstOf(int file)
        {
            while (first[file] != file)
            {
                file = first[file] = first[first[file]];
            }

            return file;
        }

        foreach (var (template, parameterFile) in pairs)
        {
            var (left, right) = (FirstOf(template), FirstOf(parameterFile));
            first[Math.Max(left, right)] = Math.Min(left, right);
        }

        var members = Enumerable.Range(0, count).ToLookup(FirstOf);
        var pairsOf = pairs.ToLookup(pair => FirstOf(pair.Template));
        return [.. members.Select(group => Group([.. group], pairsOf[group.Key]))];
    }

    private static FileGroup Group(ImmutableArray<int> members, IEnumerable<(int Template, int ParameterFile)> pairs) =>
        new(
            members,
            [
                .. pairs
                    .Distinct()
                    .Order()
                    .Select(pair => (members.IndexOf(pair.Template), members.IndexOf(pair.ParameterFile))),
            ]
        );
}

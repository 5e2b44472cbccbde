namespace Validator.Analysis.Files;

/// <summary>Files that lead from one to the next and back, in the words of a message.</summary>
internal static class Circle
{
    // Who has more of them does not read them all.
    private const int MostShown = 8;

    public static string Of(IReadOnlyList<FilePlace> way) =>
        way.Count <= MostShown
            ? string.Join(" > ", way.Select(NameOf))
            : string.Join(" > ", way.Take(MostShown).Select(NameOf)) + " > … > " + NameOf(way[^1]);

    private static string NameOf(FilePlace file) => file.Shown[(file.Shown.LastIndexOf('/') + 1)..];
}

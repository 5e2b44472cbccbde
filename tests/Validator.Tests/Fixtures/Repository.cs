using Validator.Text;

namespace Validator.Tests.Fixtures;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Testdata { get; } = Path.Combine(Root, "testdata");

    public static string PathTo(params string[] segments) => Path.Combine([Root, .. segments]);

    public static SourceText Read(string path) => SourceText.FromBytes(path, File.ReadAllBytes(path));

    /// <summary>The files below a folder of testdata whose name ends so, by their path in testdata.</summary>
    public static IEnumerable<string> Files(string folder, string ending) =>
        Directory
            .EnumerateFiles(Path.Combine(Testdata, folder), "*" + ending, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Testdata, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Validator.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the checkout.");
    }
}

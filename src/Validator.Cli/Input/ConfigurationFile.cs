using Validator.Analysis.Configuration;
using Validator.Schemas.Loading;
using Validator.Text;

namespace Validator.Cli.Input;

/// <summary>The configuration of a run and the schema files that it names.</summary>
/// <param name="Folder">The folder that its paths are relative to.</param>
internal sealed record ConfigurationFile(LintConfiguration Settings, IReadOnlyList<SchemaFile> Schemas, string Folder)
{
    public const string Name = "armlint.yaml";

    private static readonly ConfigurationFile None = new(LintConfiguration.Default, [], "");

    /// <summary>
    /// Reads the file that <c>--config</c> names, or else the nearest <c>armlint.yaml</c> from the current folder up to
    /// the root of its git repository.
    /// </summary>
    /// <exception cref="ConfigurationException">The file says something that armlint does not know, or names what cannot be read.</exception>
    public static ConfigurationFile Load(string? named) =>
        (named ?? Nearest(Directory.GetCurrentDirectory())) is { } path ? Read(path) : None;

    private static string? Nearest(string folder)
    {
        var top = GitRoot.Of(folder) ?? folder;
        for (var at = folder; at is not null; at = at == top ? null : Path.GetDirectoryName(at))
        {
            if (Path.Combine(at, Name) is var path && File.Exists(path))
            {
                return Path.GetRelativePath(folder, path);
            }
        }

        return null;
    }

    private static ConfigurationFile Read(string path)
    {
        var settings = ConfigurationReader.Read(SourceText.FromBytes(path, Bytes(path)));
        var folder = Path.GetDirectoryName(path) ?? "";
        return new(settings, [.. settings.Schemas.SelectMany(schema => Files(Path.Combine(folder, schema)))], folder);
    }

    private static IEnumerable<SchemaFile> Files(string path) =>
        Directory.Exists(path)
            ? Directory
                .EnumerateFiles(path, "*.json", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(Open)
            : [Open(path)];

    private static SchemaFile Open(string path) => new(path, Bytes(path));

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException(path, new(1, 1), $"The file cannot be read: {FileReader.Reason(e)}.");
        }
    }
}

using System.Collections.Immutable;
using MAB.DotIgnore;

namespace Validator.Cli.Input;

/// <summary>The .gitignore file of a folder, and those of the folders above it up to the root of the repository.</summary>
internal sealed class GitIgnore
{
    private readonly GitIgnore? _above;
    private readonly string _folder;
    private readonly ImmutableArray<IgnoreRule> _rules;

    // Here or above: without any, nothing has to be compared.
    private readonly bool _hasRules;

    private GitIgnore(GitIgnore? above, string folder)
    {
        _above = above;
        _folder = folder;
        _rules = ReadRules(Path.Combine(folder, ".gitignore"));
        _hasRules = !_rules.IsEmpty || above is { _hasRules: true };
    }

    /// <summary>The rules that hold in a folder; outside a repository, its own file alone.</summary>
    public static GitIgnore For(string folder)
    {
        var root = GitRoot.Of(folder);
        if (root is null || root == folder)
        {
            return new(null, folder);
        }

        var names = Path.GetRelativePath(root, folder).Split(Path.DirectorySeparatorChar);
        return names.Aggregate(new GitIgnore(null, root), (above, name) => above.Enter(name));
    }

    /// <summary>Whether git passes over a file because of its own name or that of a folder it is in.</summary>
    public static bool Ignores(string file)
    {
        if (Path.GetDirectoryName(file) is not { } parent || GitRoot.Of(parent) is not { } root)
        {
            return false;
        }

        GitIgnore rules = new(null, root);
        var names = Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar);
        foreach (var name in names[..^1])
        {
            if (rules.IsIgnored(name, isFolder: true))
            {
                return true;
            }

            rules = rules.Enter(name);
        }

        return rules.IsIgnored(names[^1], isFolder: Directory.Exists(file));
    }

    public GitIgnore Enter(string name) => new(this, Path.Combine(_folder, name));

    /// <summary>Whether something directly in this folder is ignored. The last rule of the nearest file decides.</summary>
    public bool IsIgnored(string name, bool isFolder)
    {
        if (!_hasRules)
        {
            return false;
        }

        var path = name;
        for (var level = this; level is not null; level = level._above)
        {
            foreach (var rule in level._rules.Reverse())
            {
                if (Matches(rule, path, isFolder))
                {
                    return !rule.PatternFlags.HasFlag(PatternFlags.NEGATION);
                }
            }

            path = $"{Path.GetFileName(level._folder)}/{path}";
        }

        return false;
    }

    /// <summary>
    /// A pattern without a slash means the name alone; the package would compare it with each folder above too, which
    /// were asked about before. With a leading slash it means a name in the folder of the file alone.
    /// </summary>
    private static bool Matches(IgnoreRule rule, string path, bool isFolder)
    {
        if (rule.Pattern.Contains('/'))
        {
            return rule.IsMatch(path, isFolder);
        }

        var name = path[(path.LastIndexOf('/') + 1)..];
        var isAnchored = rule.PatternFlags.HasFlag(PatternFlags.ABSOLUTE_PATH);
        return !(isAnchored && name.Length < path.Length) && rule.IsMatch(name, isFolder);
    }

    private static ImmutableArray<IgnoreRule> ReadRules(string file)
    {
        try
        {
            return File.Exists(file) ? [.. File.ReadLines(file).Select(Trim).Where(IsRule).Select(Rule)] : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Git, too, goes on without the rules of a file that it may not read.
            return [];
        }
    }

    private static IgnoreRule Rule(string line) => new(line);

    private static string Trim(string line) =>
        line.EndsWith("\\ ", StringComparison.Ordinal) ? line : line.TrimEnd(' ', '\r');

    private static bool IsRule(string line) => line.Trim('!', '/', ' ', '\t').Length > 0 && !line.StartsWith('#');
}

using System.Collections.Immutable;
using Validator.Analysis;
using Validator.Analysis.Files;
using Validator.Analysis.Fixing;
using Validator.Cli.Input;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Tests.Fixtures;

/// <summary>
/// A fixture and the parameter files that it is checked with: <c>X.json</c> or <c>X.bicep</c>, and each <c>X.parameters*.json</c> of
/// the former.
/// </summary>
internal sealed record Fixture(SourceText Template, ImmutableArray<SourceText> ParameterFiles)
{
    private const string Mark = ".parameters";

    public IEnumerable<SourceText> Sources => [Template, .. ParameterFiles];

    /// <param name="name">The path of any of its files in testdata.</param>
    public static Fixture Of(string name)
    {
        var path = Path.Combine(Repository.Testdata, name);
        var (folder, file) = (Path.GetDirectoryName(path)!, Path.GetFileName(path));
        if (Path.GetExtension(file) == ".bicep")
        {
            return new(Repository.Read(path), []);
        }

        var stem = IsParameterFile(file) ? file[..file.IndexOf(Mark, StringComparison.Ordinal)] : file[..^5];
        return new(
            Repository.Read(Path.Combine(folder, stem + ".json")),
            [
                .. Directory
                    .EnumerateFiles(folder, $"{stem}{Mark}*.json")
                    .Where(one => !one.Contains(".fixed.", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal)
                    .Select(Repository.Read),
            ]
        );
    }

    public static bool IsParameterFile(string name) => name.Contains(Mark, StringComparison.Ordinal);

    /// <summary>With the rule of its folder, although that may be off.</summary>
    public ImmutableArray<LintResult> Lint() => Linting.Everything.Lint(Inputs);

    /// <summary>What its files are once all fixes are made that are safe enough.</summary>
    public ImmutableArray<FixedText> Fix(FixSafety most) =>
        new Fixer(Linting.Everything.Lint, most, (_, result) => result.Diagnostics).Fix(Inputs, (_, _) => true);

    public ImmutableArray<LintInput> Inputs =>
        Linting.InputsFor(Path.GetFileName(Path.GetDirectoryName(Template.Path))!, Template, ParameterFiles, Home);

    private FileHome Home => new(new(new RepositoryFiles(new()).Store), Template.Path);
}

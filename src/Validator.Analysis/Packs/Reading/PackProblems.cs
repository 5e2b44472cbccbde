using Validator.Analysis.Configuration.Yaml;
using Validator.Text;

namespace Validator.Analysis.Packs.Reading;

/// <summary>Collects what is wrong with a pack, so that a person sees all of it at once.</summary>
internal sealed class PackProblems(SourceText source)
{
    private readonly List<(TextSpan Span, string Reason)> _found = [];

    public bool HasAny => _found.Count > 0;

    public void Add(YamlValue at, string reason) => Add(at.Span, reason);

    public void Add(TextSpan at, string reason) => _found.Add((at, reason));

    public RulePackException ToException() =>
        new(
            source.Path,
            [
                .. _found
                    .OrderBy(problem => problem.Span.Start)
                    .Distinct()
                    .Select(problem => new PackProblem(source.PositionAt(problem.Span.Start), problem.Reason)),
            ]
        );

    /// <summary>What was probably meant, or what there is.</summary>
    public static string Suggest(string written, IReadOnlyCollection<string> known) =>
        NearestName.Of(written, known) is { } near
            ? $" Did you mean '{near}'?"
            : $" Known are '{string.Join("', '", known)}'.";

    public static string Kind(YamlValue? value) =>
        value switch
        {
            YamlValue.Map => "keys and values",
            YamlValue.List => "a list",
            YamlValue.Text { IsNothing: false, Value: var text } => $"'{Short(text)}'",
            _ => "nothing",
        };

    public static string Short(string text) =>
        text.ReplaceLineEndings(" ") is var line && line.Length <= 60 ? line : string.Concat(line.AsSpan(0, 59), "…");
}

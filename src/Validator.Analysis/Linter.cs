using System.Collections.Concurrent;
using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Parsing.Arm;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Analysis;

/// <summary>Checks files. One instance serves all files of a run, from any number of threads.</summary>
public sealed class Linter(ImmutableArray<Rule> rules)
{
    private readonly RuleRegistry _registry = new(rules);

    // As many as files are checked at once.
    private readonly ConcurrentBag<JsonBuffers> _buffers = [];

    /// <summary>Checks one file. Never fails: what goes wrong in a rule is a finding.</summary>
    public LintResult Lint(SourceText source)
    {
        var buffers = _buffers.TryTake(out var free) ? free : new();
        var document = ArmDocument.Read(source, buffers);
        HashSet<Diagnostic> found = [.. document.Diagnostics];
        TemplateWalk walk = new(_registry, diagnostic => found.Add(diagnostic));
        if (document.Template is { } template)
        {
            walk.Visit(template);
        }

        LintResult result = new(source, document.Kind, Finish(document, found))
        {
            Resources = walk.Tally.Resources,
            Undefined = walk.Tally.Undefined,
            RuleFailed = walk.RuleFailed,
        };
        _buffers.Add(buffers);
        return result;
    }

    private static ImmutableArray<Diagnostic> Finish(ArmDocument document, HashSet<Diagnostic> found) =>
        [
            .. found
                .OrderBy(diagnostic => diagnostic.Place.Span.Start)
                .ThenBy(diagnostic => diagnostic.Place.Span.Length)
                .ThenBy(diagnostic => diagnostic.Descriptor.Id, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal)
                .Select(diagnostic =>
                    diagnostic with
                    {
                        LogicalPath = document.PathAt(diagnostic.Place.Span),
                        Fix = diagnostic.Fix ?? (diagnostic.Repair is { } repair ? document.FixFor(repair) : null),
                    }
                ),
        ];
}

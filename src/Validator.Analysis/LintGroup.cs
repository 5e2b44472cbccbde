using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Analysis.Engine;
using Validator.Analysis.Files;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Parsing;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Analysis;

/// <summary>One check of files that belong together.</summary>
/// <param name="buffers">The memory to read each file with.</param>
internal sealed class LintGroup(
    RuleRegistry registry,
    EvaluationOptions options,
    ImmutableArray<LintInput> inputs,
    ImmutableArray<JsonBuffers> buffers
)
{
    private readonly ImmutableArray<WholeFiles> _files =
    [
        .. inputs.Select(one => new WholeFiles(one.Home, isForExpansion: false)),
    ];
    private readonly List<IDocument> _documents = [];
    private readonly Dictionary<SourceText, HashSet<Diagnostic>> _found = [];
    private readonly HashSet<Diagnostic> _unwanted = [];

    public ImmutableArray<LintResult> Check()
    {
        for (var i = 0; i < inputs.Length; i++)
        {
            _documents.Add(_files[i].Read(inputs[i].Source, buffers[i]));
            _found[inputs[i].Source] = [];
        }

        ImmutableArray<LintResult> results = [.. inputs.Select((_, i) => Check(i))];
        return [.. results.Select((result, i) => result with { Diagnostics = Finish(i) })];
    }

    private LintResult Check(int index)
    {
        var (input, document) = (inputs[index], _documents[index]);
        Add(input, document.Diagnostics);
        LintResult result = new(input.Source, document.Kind, []) { Generator = document.Generator };
        if (document.ParameterFile is { } file)
        {
            var (findings, walk) = Walk(input, Undeclared(file), file);
            Add(input, findings);
            return result with { RuleFailed = walk.RuleFailed, TemplatePath = TemplatePath(document, file) };
        }

        if (document.Template is not { } template)
        {
            return result;
        }

        ImmutableArray<ParameterFile> files =
        [
            .. input.ParameterFiles.Select(i => _documents[i].ParameterFile).OfType<ParameterFile>(),
        ];
        LinkedFindings linked = new(_files[index], input.Source, one => Walk(input, one, null).Findings);
        var walks = CheckWith(files, template, input, linked);
        return result with
        {
            Linked = input.IsWanted ? linked.Results((file, found) => Finish(file, found, input.Rules)) : [],
            Resources = input.IsWanted ? walks[0].Tally.Resources : 0,
            Undefined = input.IsWanted ? walks[0].Tally.Undefined : 0,
            RuleFailed = walks.Any(walk => walk.RuleFailed),
        };
    }

    private static string? TemplatePath(IDocument document, ParameterFile file) =>
        document.Diagnostics.Any(one => one.Descriptor == ModuleDiagnostics.MissingModule) ? null : file.TemplatePath;

    private List<TemplateWalk> CheckWith(
        ImmutableArray<ParameterFile> files,
        Template template,
        LintInput input,
        LinkedFindings linked
    )
    {
        List<TemplateWalk> walks = [];
        if (files.IsEmpty || !input.IsWanted)
        {
            var (findings, walk) = Walk(input, template, null);
            Add(input, linked.Remaining(findings, walk));
            walks.Add(walk);
        }

        List<(ParameterFile File, HashSet<Diagnostic> Findings)> runs = [];
        foreach (var file in files)
        {
            var (findings, walk) = Walk(input, template, file);
            runs.Add((file, linked.Remaining(findings, walk)));
            walks.Add(walk);
        }

        foreach (var (file, findings) in runs)
        {
            foreach (var finding in findings)
            {
                var isGeneral = input.IsWanted && runs.TrueForAll(run => run.Findings.Contains(finding));
                SetOf(finding, input).Add(isGeneral ? finding : With(finding, file));
            }
        }

        return walks;
    }

    // What a file has by itself, wanted or not.
    private void Add(LintInput input, IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            (input.IsWanted ? SetOf(finding, input) : _unwanted).Add(finding);
        }
    }

    private HashSet<Diagnostic> SetOf(Diagnostic finding, LintInput input) =>
        _found.GetValueOrDefault(finding.Place.Source) ?? _found[input.Source];

    private (HashSet<Diagnostic> Findings, TemplateWalk Walk) Walk(
        LintInput input,
        Template template,
        ParameterFile? file
    )
    {
        HashSet<Diagnostic> findings = [];
        TemplateWalk walk = new(registry, options, input.Rules, finding => findings.Add(finding));
        walk.Visit(template, file);
        return (findings, walk);
    }

    // A parameter file by itself goes with a template of which nothing is known.
    private static Template Undeclared(ParameterFile file) =>
        new()
        {
            Source = file.Source,
            Kind = TemplateKind.Deployment,
            Incomplete = TemplateSections.All,
        };

    // The sentence stays what it is under other files, and so does the fingerprint.
    private static Diagnostic With(Diagnostic finding, ParameterFile file)
    {
        if (finding.Place.Source == file.Source)
        {
            return finding;
        }

        Place place = new(file.Source, file.Arguments.Anchor);
        var name = file.Source.Path.Split('/')[^1];
        return finding with { Related = [.. finding.Related, new(place, $"This holds with the values of '{name}'.")] };
    }

    private ImmutableArray<Diagnostic> Finish(int index) =>
        Finish(_documents[index], _found[inputs[index].Source], inputs[index].Rules);

    private ImmutableArray<Diagnostic> Finish(IDocument document, HashSet<Diagnostic> found, RuleSettings rules) =>
        [
            .. found
                .Select(rules.Apply)
                .Where(finding => finding.Severity > Severity.Off)
                .Where(finding => !_unwanted.Contains(finding) && !document.IsSuppressed(finding))
                .OrderBy(finding => finding.Place.Span.Start)
                .ThenBy(finding => finding.Place.Span.Length)
                .ThenBy(finding => finding.Descriptor.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal)
                .Select(finding =>
                    finding with
                    {
                        LogicalPath = document.PathAt(finding.Place.Span),
                        Fix = finding.Fix ?? (finding.Repair is { } repair ? document.FixFor(repair) : null),
                    }
                ),
        ];
}

using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Analysis.Files;
using Validator.Analysis.Suppressions;
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
    Lazy<KnownRules> known,
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
    private GroupSuppressions? _suppressions;

    private GroupSuppressions Suppressions => _suppressions ??= new(known, DocumentOf);

    public ImmutableArray<LintResult> Check()
    {
        for (var i = 0; i < inputs.Length; i++)
        {
            _documents.Add(_files[i].Read(inputs[i].Source, buffers[i]));
            _found[inputs[i].Source] = [];
        }

        ImmutableArray<LintResult> results = [.. inputs.Select((_, i) => Check(i))];
        results = [.. results.Select(Finish)];

        // A suppression may be used by what is found in another file.
        return [.. results.Select(WithThoseOfSuppressions)];
    }

    private LintResult Check(int index)
    {
        var (input, document) = (inputs[index], _documents[index]);
        Add(input, document.Diagnostics);
        Add(input, document.Advise(input.Rules.IsOn));
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
            Linked = input.IsWanted ? linked.Results((file, found) => Finish(file, found, input).Of(file)) : [],
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

    private LintResult Finish(LintResult result, int index)
    {
        var (wanted, suppressed) = Finish(_documents[index], _found[inputs[index].Source], inputs[index]);
        return result with { Diagnostics = wanted, Suppressed = suppressed };
    }

    private FinishedFindings Finish(IDocument document, IEnumerable<Diagnostic> found, LintInput input) =>
        Finisher(document, input).Finish(found.Where(finding => !_unwanted.Contains(finding)));

    private FindingFinisher Finisher(IDocument document, LintInput input) =>
        new(document, input.Rules, Suppressions, input.WantsStablePaths);

    private LintResult WithThoseOfSuppressions(LintResult result, int index)
    {
        var (input, document) = (inputs[index], _documents[index]);
        if (!input.IsWanted || Suppressions.Of(input.Source) is not { } file)
        {
            return result;
        }

        SuppressionCheck check = new(
            input.Source,
            file,
            known.Value,
            input.Rules,
            document.Template,
            IsComplete(result, index)
        );
        var finisher = Finisher(document, input);
        return result
            .With(finisher.Finish(check.Malformed()))
            .With(finisher.Finish(check.Unused(ofItself: false)))
            .With(finisher.Finish(check.Unused(ofItself: true)));
    }

    // What a parameter file lacks its template for, and what an error hides, may still be found.
    private bool IsComplete(LintResult result, int index) =>
        !result.RuleFailed
        && !_documents[index]
            .Diagnostics.Any(one => one is { Descriptor.Category: Category.Syntax, Severity: Severity.Error })
        && (_documents[index].ParameterFile is null || inputs.Any(input => input.ParameterFiles.Contains(index)));

    private IDocument? DocumentOf(SourceText source) =>
        _documents.Find(document => document.Source == source)
        ?? _files.Select(files => files.Of(source)).FirstOrDefault(linked => linked is not null);
}

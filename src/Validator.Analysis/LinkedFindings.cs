using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Analysis.Files;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing;
using Validator.Text;

namespace Validator.Analysis;

/// <summary>What is found in the files that a template links to.</summary>
/// <param name="check">Finds what is wrong with a template by itself, which is none of the business of who links to it.</param>
internal sealed class LinkedFindings(WholeFiles files, SourceText own, Func<Template, HashSet<Diagnostic>> check)
{
    private readonly Dictionary<IDocument, HashSet<Diagnostic>> _found = [];
    private readonly Dictionary<SourceText, Place> _callers = [];

    /// <summary>Takes what is in linked files out of the findings of a walk.</summary>
    public HashSet<Diagnostic> Remaining(HashSet<Diagnostic> findings, TemplateWalk walk)
    {
        if (walk.LinkedFrom.Count == 0)
        {
            return findings;
        }

        foreach (var (source, caller) in walk.LinkedFrom)
        {
            _callers.TryAdd(source, caller);
        }

        HashSet<Diagnostic> remaining = [];
        foreach (var finding in findings)
        {
            var source = finding.Place.Source;
            if (source == own || files.Of(source) is not { } document)
            {
                remaining.Add(finding);
                continue;
            }

            if (!_found.TryGetValue(document, out var here))
            {
                here = _found[document] = [];
            }

            here.Add(With(finding));
        }

        return remaining;
    }

    /// <summary>A result for each file in which there is something, by path.</summary>
    public ImmutableArray<LintResult> Results(Func<IDocument, HashSet<Diagnostic>, LintResult> finish)
    {
        if (_found.Count == 0)
        {
            return [];
        }

        // All of them, because a file may have given another one what is wrong there.
        HashSet<Diagnostic> without = [];
        foreach (var source in _callers.Keys)
        {
            if (files.Of(source)?.Template is { } template)
            {
                without.UnionWith(check(template));
            }
        }

        var results = ImmutableArray.CreateBuilder<LintResult>();
        foreach (var (document, found) in _found.OrderBy(one => one.Key.Source.Path, StringComparer.Ordinal))
        {
            found.ExceptWith(without);
            var finished = finish(document, found);
            if (!finished.Diagnostics.IsEmpty || !finished.Suppressed.IsEmpty)
            {
                results.Add(finished);
            }
        }

        return results.DrainToImmutable();
    }

    private Diagnostic With(Diagnostic finding) =>
        _callers.TryGetValue(finding.Place.Source, out var caller)
            ? finding with
            {
                Related = [.. finding.Related, new(caller, "The template is deployed from here.") { IsUse = true }],
            }
            : finding;
}

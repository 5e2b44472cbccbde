using System.Collections.Concurrent;
using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Analysis.Configuration;

/// <summary>Says what holds for rules in each file of a configuration.</summary>
public sealed class RuleResolver
{
    private readonly ImmutableArray<Step> _steps;

    // Most files differ in nothing.
    private readonly ConcurrentDictionary<string, FileRules> _known = new(StringComparer.Ordinal);

    /// <param name="catalogue">Every rule that there is, those of packs too.</param>
    /// <exception cref="ConfigurationException">The configuration names a rule or an option that there is not.</exception>
    public RuleResolver(LintConfiguration configuration, ImmutableArray<DiagnosticDescriptor> catalogue)
    {
        RuleLineResolver resolver = new(catalogue);
        // A configuration that others build on means their files.
        var folder = configuration.Folder;
        _steps =
        [
            .. configuration.Layers.SelectMany(layer =>
                (Step[])
                    [
                        new(folder, [], resolver.Resolve(layer.Rules)),
                        .. layer.Overrides.Select(one => new Step(folder, one.Files, resolver.Resolve(one.Rules))),
                    ]
            ),
        ];
        resolver.ThrowIfWrong();
    }

    /// <param name="path">In full.</param>
    public FileRules For(string path)
    {
        if (_steps.All(step => step.Lines.IsEmpty))
        {
            return FileRules.Default;
        }

        var applied = _steps.Select(step => step.HoldsFor(path)).ToArray();
        return _known.GetOrAdd(
            string.Concat(applied.Select(holds => holds ? '1' : '0')),
            _ => Combine(_steps.Where((_, i) => applied[i]).SelectMany(step => step.Lines))
        );
    }

    private static FileRules Combine(IEnumerable<ResolvedLine> lines)
    {
        Dictionary<string, Setting<Severity>> severities = new(StringComparer.Ordinal);
        Dictionary<RuleOption, (DiagnosticDescriptor Rule, RuleOption Option, Setting<object> Value)> options = [];
        foreach (var line in lines)
        {
            if (line.Severity is { } severity)
            {
                severities[line.Rule.Id] = severity;
            }

            foreach (var (option, value) in line.Options)
            {
                options[option] = (line.Rule, option, value);
            }
        }

        return new(
            new RuleSettings(
                severities.ToDictionary(one => one.Key, one => one.Value.Value, StringComparer.Ordinal),
                options.ToDictionary(one => one.Key, one => one.Value.Value.Value)
            ),
            severities,
            [.. options.Values]
        );
    }

    /// <param name="Files">All files where it is empty.</param>
    /// <param name="Lines">The wider ones first.</param>
    private sealed record Step(string Folder, ImmutableArray<PathPattern> Files, ImmutableArray<ResolvedLine> Lines)
    {
        public bool HoldsFor(string path)
        {
            if (Files.IsEmpty)
            {
                return true;
            }

            var relative = Path.GetRelativePath(Folder, path).Replace(Path.DirectorySeparatorChar, '/');
            return Files.Any(pattern => pattern.Covers(relative));
        }
    }
}

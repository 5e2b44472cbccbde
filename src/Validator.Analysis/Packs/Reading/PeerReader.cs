using System.Collections.Immutable;
using Validator.Analysis.Configuration.Yaml;
using Validator.Diagnostics;

namespace Validator.Analysis.Packs.Reading;

/// <summary>Reads the rules of other tools that look for the same.</summary>
internal sealed class PeerReader(PackProblems problems)
{
    public ImmutableArray<PeerRule> Read(YamlValue? value) =>
        value is not null && PackFields.Of(value, "rules of other tools", PackShapes.OfPeers, problems) is { } fields
            ? [.. PeerRule.Tools.SelectMany(tool => fields.Texts(tool).Select(rule => new PeerRule(tool, rule.Value)))]
            : [];
}

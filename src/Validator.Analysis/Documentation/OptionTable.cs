using System.Collections.Immutable;
using System.Globalization;
using Validator.Diagnostics;

namespace Validator.Analysis.Documentation;

/// <summary>The options of a rule in Markdown: what its page says of them.</summary>
public static class OptionTable
{
    /// <summary>Empty where the rule has none.</summary>
    public static string Of(DiagnosticDescriptor rule) =>
        rule.Options.IsEmpty
            ? ""
            : $"\n\n## Options\n\n{string.Join('\n', rule.Options.Select(option => $"- `{option.Name}` ({Kind(option)}, default {Default(option)}): {option.Description}"))}";

    /// <summary>What its values are, in words.</summary>
    internal static string Kind(RuleOption option) =>
        option switch
        {
            NumberOption { Maximum: int.MaxValue } number => Invariant($"a number from {number.Minimum} up"),
            NumberOption number => Invariant($"a number from {number.Minimum} to {number.Maximum}"),
            FlagOption => "`true` or `false`",
            TextOption { Allowed: { IsEmpty: false } allowed } => $"one of {Quoted(allowed)}",
            TextsOption => "a list of texts",
            _ => "a text",
        };

    private static string Default(RuleOption option) =>
        option switch
        {
            NumberOption number => Invariant($"`{number.Default}`"),
            FlagOption { Default: true } => "`true`",
            FlagOption => "`false`",
            TextOption { Default.Length: > 0 } text => $"`{text.Default}`",
            TextsOption { Default: { IsEmpty: false } texts } => Quoted(texts),
            _ => "none",
        };

    private static string Quoted(ImmutableArray<string> texts) => string.Join(", ", texts.Select(text => $"`{text}`"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using System.Globalization;
using Validator.Analysis.Configuration.Yaml;
using Validator.Analysis.Documentation;
using Validator.Diagnostics;

namespace Validator.Analysis.Configuration;

/// <summary>Reads what a configuration gives an option of a rule.</summary>
internal static class OptionReader
{
    /// <summary>Null where the value is not of the option's kind.</summary>
    public static object? Read(RuleOption option, YamlValue value) =>
        (option, value) switch
        {
            (NumberOption number, YamlValue.Text { IsPlain: true } text) => Number(number, text.Value),
            (FlagOption, YamlValue.Text { IsPlain: true, Value: "true" }) => true,
            (FlagOption, YamlValue.Text { IsPlain: true, Value: "false" }) => false,
            (TextOption known, YamlValue.Text { IsNothing: false } text) => known.Allowed.IsEmpty
            || known.Allowed.Contains(text.Value)
                ? text.Value
                : null,
            (TextsOption, YamlValue.List list) => Texts(list),
            _ => null,
        };

    public static string Problem(RuleOption option, YamlValue value) =>
        $"'{option.Name}' must be {OptionTable.Kind(option)}, found {ConfigurationProblems.Kind(value)}.";

    private static int? Number(NumberOption option, string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && value >= option.Minimum
        && value <= option.Maximum
            ? value
            : null;

    private static ImmutableArray<string>? Texts(YamlValue.List list)
    {
        var texts = list.Items.OfType<YamlValue.Text>().Where(text => !text.IsNothing).Select(text => text.Value);
        ImmutableArray<string> all = [.. texts];
        return all.Length == list.Items.Length ? all : null;
    }
}

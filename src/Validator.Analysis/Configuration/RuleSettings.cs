using Validator.Diagnostics;

namespace Validator.Analysis.Configuration;

/// <summary>
/// How severe the findings of each rule are in a file, and what its options are. Never changes: one object stands for all files
/// for which the same holds.
/// </summary>
public sealed class RuleSettings
{
    private readonly Dictionary<string, Severity> _severities;
    private readonly Dictionary<RuleOption, object> _options;

    internal RuleSettings(Dictionary<string, Severity> severities, Dictionary<RuleOption, object> options)
    {
        _severities = severities;
        _options = options;
    }

    /// <summary>What holds where nothing was said.</summary>
    public static RuleSettings Default { get; } = new([], []);

    public bool IsOn(DiagnosticDescriptor rule) => SeverityOf(rule) > Severity.Off;

    /// <summary>Whether a severity was said, be it the default.</summary>
    public bool IsSet(DiagnosticDescriptor rule) => _severities.ContainsKey(rule.Id);

    public Severity SeverityOf(DiagnosticDescriptor rule) =>
        _severities.TryGetValue(rule.Id, out var severity) ? severity : rule.DefaultSeverity;

    /// <summary>The finding as severe as it is here; one that is off is reported to nobody.</summary>
    public Diagnostic Apply(Diagnostic found) =>
        _severities.TryGetValue(found.Descriptor.Id, out var severity) && severity != found.Severity
            ? found with
            {
                Severity = severity,
            }
            : found;

    public T Get<T>(RuleOption<T> option) => _options.TryGetValue(option, out var value) ? (T)value : option.Default;

    /// <param name="rule">An id.</param>
    public RuleSettings With(string rule, Severity severity) =>
        new(new(_severities, StringComparer.Ordinal) { [rule] = severity }, _options);

    public RuleSettings With<T>(RuleOption<T> option, T value)
        where T : notnull => new(_severities, new(_options) { [option] = value });
}

namespace Validator.Diagnostics;

/// <summary>How much a finding matters, in the words of SARIF. Ordered: a threshold compares them.</summary>
public enum Severity
{
    Off,
    Note,
    Warning,
    Error,
}

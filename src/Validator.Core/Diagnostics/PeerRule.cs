namespace Validator.Diagnostics;

/// <summary>A rule of another tool.</summary>
/// <param name="Tool">As users type it: <c>bicep</c>, <c>arm-ttk</c>, <c>psrule</c>, <c>template-analyzer</c>, <c>checkov</c>, <c>cfn-lint</c>.</param>
/// <param name="Rule">Its identifier there.</param>
public sealed record PeerRule(string Tool, string Rule);

using System.Collections.Immutable;

namespace Validator.Diagnostics;

/// <summary>A rule of another tool.</summary>
/// <param name="Tool">As users type it: one of <see cref="Tools"/>.</param>
/// <param name="Rule">Its identifier there.</param>
public sealed record PeerRule(string Tool, string Rule)
{
    public static ImmutableArray<string> Tools { get; } =
    ["bicep", "arm-ttk", "psrule", "template-analyzer", "checkov", "cfn-lint"];
}

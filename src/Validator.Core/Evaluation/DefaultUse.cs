namespace Validator.Evaluation;

/// <summary>What something owes to the default of a parameter, which a deployment may replace.</summary>
/// <param name="IsValue">Whether it is the default, and does not just follow from it.</param>
public readonly record struct DefaultUse(string Parameter, bool IsValue);

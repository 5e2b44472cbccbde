using Validator.Text;

namespace Validator.Parsing.Suppressions;

/// <summary>A rule as a suppression names it.</summary>
public readonly record struct SuppressedRule(string Name, TextSpan Place);

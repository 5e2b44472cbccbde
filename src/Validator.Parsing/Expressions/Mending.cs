namespace Validator.Parsing.Expressions;

/// <summary>The text that would be right at <c>[Start, End)</c> of the decoded string.</summary>
/// <param name="IsCertain">Whether it is plainly what was meant.</param>
internal sealed record Mending(int Start, int End, string Text, bool IsCertain = false);

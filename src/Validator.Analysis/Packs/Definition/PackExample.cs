namespace Validator.Analysis.Packs.Definition;

/// <summary>A template that shows what a rule reports, or what it does not.</summary>
/// <param name="Line">The line of the pack in which it begins; 0 where it is compiled in.</param>
public sealed record PackExample(bool Fails, string Language, string Code, int Line);

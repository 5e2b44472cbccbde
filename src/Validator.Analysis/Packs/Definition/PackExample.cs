using Validator.Text;

namespace Validator.Analysis.Packs.Definition;

/// <summary>A template that shows what a rule reports, or what it does not.</summary>
/// <param name="Position">Where in the pack it begins; meaningless where it is compiled in.</param>
public sealed record PackExample(bool Fails, string Language, string Code, TextPosition Position);

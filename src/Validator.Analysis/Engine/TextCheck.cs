using Validator.Model;

namespace Validator.Analysis.Engine;

/// <summary>Looks at one string that is written out.</summary>
public delegate void TextCheck(RuleContext context, StringLiteral text, in Surroundings around);

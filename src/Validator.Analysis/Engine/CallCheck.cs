namespace Validator.Analysis.Engine;

/// <summary>Looks at one call of a function.</summary>
public delegate void CallCheck(RuleContext context, in CallSite site);

namespace Validator.Analysis.Engine;

/// <summary>Looks at one property of an object.</summary>
public delegate void PropertyCheck(RuleContext context, in PropertySite site);

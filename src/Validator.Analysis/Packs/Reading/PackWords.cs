using Validator.Analysis.Packs.Definition;
using Validator.Diagnostics;

namespace Validator.Analysis.Packs.Reading;

/// <summary>The words of rule packs, and what each stands for.</summary>
internal static class PackWords
{
    public static readonly Dictionary<string, Severity> Severities = new()
    {
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
        ["note"] = Severity.Note,
        ["off"] = Severity.Off,
    };

    public static readonly Dictionary<string, Category> Categories = new()
    {
        ["correctness"] = Category.Correctness,
        ["security"] = Category.Security,
        ["maintainability"] = Category.Maintainability,
        ["provider"] = Category.Provider,
    };

    public static readonly Dictionary<string, FixSafety> Safeties = new()
    {
        ["safe"] = FixSafety.Safe,
        ["unsafe"] = FixSafety.Unsafe,
    };

    public static readonly Dictionary<string, Relation> Relations = new()
    {
        ["any"] = Relation.Any,
        ["child"] = Relation.Child,
        ["scope"] = Relation.Scope,
        ["reference"] = Relation.Reference,
    };

    public static readonly Dictionary<string, Comparison> Comparisons = new()
    {
        ["atLeast"] = Comparison.AtLeast,
        ["atMost"] = Comparison.AtMost,
        ["greaterThan"] = Comparison.GreaterThan,
        ["lessThan"] = Comparison.LessThan,
    };

    /// <summary>Whether case counts.</summary>
    public static readonly Dictionary<string, bool> Cases = new() { ["exact"] = true, ["ignore"] = false };

    /// <summary>Whether it is Bicep.</summary>
    public static readonly Dictionary<string, bool> Languages = new() { ["json"] = false, ["bicep"] = true };

    public static readonly Dictionary<string, Quantifier> Quantifiers = new()
    {
        ["every"] = Quantifier.Every,
        ["some"] = Quantifier.Some,
        ["none"] = Quantifier.None,
    };
}

using Validator.Analysis.Packs.Definition;
using Validator.Schemas.Loading;
using static Validator.RulePacks.Emission.Code;

namespace Validator.RulePacks.Emission;

/// <summary>Conditions, and what is in them, as the expressions of C# that make them.</summary>
internal static class ConditionCode
{
    public static string Of(Condition? condition) =>
        condition switch
        {
            null => "null",
            Condition.All(var parts) => New("Condition.All", List(parts, Of)),
            Condition.Any(var parts) => New("Condition.Any", List(parts, Of)),
            Condition.Not(var part) => New("Condition.Not", Of(part)),
            Condition.Property(var path, var quantifier, var test, var defaults) => New(
                "Condition.Property",
                Of(path),
                Code.Of(quantifier),
                Of(test),
                List(defaults, one => New("DefaultValue", Of(one.Versions), Of(one.Value)))
            ),
            Condition.Count(var path, var bounds, var test) => New("Condition.Count", Of(path), Of(bounds), Of(test)),
            Condition.Related(var types, var by, var where) => New(
                "Condition.Related",
                List(types, Code.Of),
                Code.Of(by),
                Of(where)
            ),
            _ => throw new InvalidOperationException($"No condition is called '{condition.GetType().Name}'."),
        };

    public static string Of(PropertyPath? path) =>
        path is null
            ? "null"
            : New(
                "PropertyPath",
                Code.Of(path.Text),
                List(path.Steps, step => New("PathStep", Code.Of(step.Kind), Code.Of(step.Name), Code.Of(step.Index)))
            );

    public static string Of(ApiVersionRange? range) =>
        range is { } known ? New("ApiVersionRange", Of(known.From), Of(known.To)) : "null";

    public static string Of(PackLiteral? literal) =>
        literal is null ? "null" : New("PackLiteral", Code.Of(literal.Kind), Code.Of(literal.Text));

    private static string Of(Test test) =>
        test switch
        {
            Test.All(var parts) => New("Test.All", List(parts, Of)),
            Test.Not(var part) => New("Test.Not", Of(part)),
            Test.Exists(var isWanted) => New("Test.Exists", Code.Of(isWanted)),
            Test.OneOf(var choices, var isExact) => New("Test.OneOf", List(choices, Of), Code.Of(isExact)),
            Test.Matches(var pattern, var ignoresCase) => New("Test.Matches", Code.Of(pattern), Code.Of(ignoresCase)),
            Test.StartsWith(var texts, var isExact) => New("Test.StartsWith", List(texts, Code.Of), Code.Of(isExact)),
            Test.EndsWith(var texts, var isExact) => New("Test.EndsWith", List(texts, Code.Of), Code.Of(isExact)),
            Test.Contains(var parts, var isExact) => New("Test.Contains", List(parts, Of), Code.Of(isExact)),
            Test.Length(var bounds) => New("Test.Length", Of(bounds)),
            Test.Range(var bounds) => New("Test.Range", Of(bounds)),
            Test.Compares(var comparison, var other) => New("Test.Compares", Code.Of(comparison), Of(other)),
            Test.Secure(var isWanted) => New("Test.Secure", Code.Of(isWanted)),
            Test.Version(var versions) => New("Test.Version", Of((ApiVersionRange?)versions)),
            _ => throw new InvalidOperationException($"No test is called '{test.GetType().Name}'."),
        };

    private static string Of(Operand operand) => New("Operand", Of(operand.Literal), Of(operand.Property));

    private static string Of(Bounds bounds) => New("Bounds", Code.Of(bounds.Least), Code.Of(bounds.Most));

    private static string Of(ApiVersion? version) =>
        version is { } known
            ? New(
                "ApiVersion",
                New("DateOnly", Code.Of(known.Date.Year), Code.Of(known.Date.Month), Code.Of(known.Date.Day)),
                Code.Of(known.Suffix)
            )
            : "null";
}

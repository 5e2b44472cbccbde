using Validator.Analysis.Packs.Definition;

namespace Validator.Analysis.Packs;

/// <summary>What a condition wants of a property, for the hole of a sentence.</summary>
internal static class ExpectedWords
{
    public static string Of(Condition condition, PropertyPath? path) =>
        path is not null && TestOf(condition, path) is { } test ? Of(test) : "";

    private static Test? TestOf(Condition condition, PropertyPath path) =>
        condition switch
        {
            Condition.All(var parts) => parts
                .Select(part => TestOf(part, path))
                .FirstOrDefault(test => test is not null),
            Condition.Any(var parts) => parts
                .Select(part => TestOf(part, path))
                .FirstOrDefault(test => test is not null),
            Condition.Not(var part) => TestOf(part, path),
            Condition.Property property when property.Path.Text == path.Text => property.Test,
            Condition.Count count when count.Path.Text == path.Text => count.Test,
            _ => null,
        };

    private static string Of(Test test) =>
        test switch
        {
            Test.All(var parts) => string.Join("' and '", parts.Select(Of)),
            Test.Not(var part) => $"not {Of(part)}",
            Test.OneOf(var choices, _) => List(choices.Select(choice => choice.Literal?.Text ?? choice.Property!.Text)),
            Test.Matches(var pattern, _) => pattern,
            Test.StartsWith(var texts, _) => List(texts),
            Test.EndsWith(var texts, _) => List(texts),
            Test.Contains(var parts, _) => List(parts.Select(part => part.Text)),
            Test.Length(var bounds) => Of(bounds),
            Test.Range(var bounds) => Of(bounds),
            Test.Compares(_, var other) => other.Literal?.Text ?? other.Property!.Text,
            _ => "",
        };

    private static string Of(Bounds bounds) =>
        bounds.Least == bounds.Most ? $"{bounds.Least}" : $"{bounds.Least}..{bounds.Most}";

    private static string List(IEnumerable<string> choices) => string.Join("' or '", choices);
}

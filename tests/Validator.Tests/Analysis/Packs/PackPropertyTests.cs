using CsCheck;

namespace Validator.Tests.Analysis.Packs;

/// <summary>What holds of every condition: it is true, false or unknown as Kleene has it, and an unknown one reports nothing.</summary>
public sealed class PackPropertyTests
{
    private static readonly string Template = Pack.Thing(
        """
        "t": 1, "list": [1, 1], "u": "[reference('a').b]", "half": [1, "[reference('a').b]"]
        """
    );

    // -1, 0 and 1 are false, unknown and true: the least of all of them, the greatest of some, the opposite of one.
    private static readonly Gen<(string Yaml, int Worth)> Leaf = Gen.OneOf(
        ("properties.t: 1", 1),
        ("properties.t: [2, 1]", 1),
        ("properties.gone: { exists: false }", 1),
        ("'properties.list[*]': { every: 1 }", 1),
        ("'properties.half[*]': { some: 1 }", 1),
        ("properties.t: 2", -1),
        ("properties.gone: 1", -1),
        ("'properties.list[*]': { some: 2 }", -1),
        ("'properties.half[*]': { every: 2 }", -1),
        ("properties.u: 1", 0),
        ("properties.u.v: { exists: false }", 0),
        ("'properties.u[*]': { none: 1 }", 0),
        ("'properties.half[*]': { every: 1 }", 0),
        ("'properties.half[*]': { count: 2, equals: 1 }", 0)
    );

    private static readonly Gen<string> Text = Gen.OneOf("a", "'1'", "1", "true", "2023-01-01", "''");

    private static readonly Gen<string> Operator = Gen.OneOf(
        Gen.Bool.Select(flag => flag ? "exists: true" : "exists: false"),
        Gen.Bool.Select(flag => flag ? "secure: true" : "secure: false"),
        Text.Select(text => $"equals: {text}"),
        Text.Array[1, 3].Select(texts => $"oneOf: [{string.Join(", ", texts)}]"),
        Gen.OneOf("^a", ".*", "[0-9]+").Select(pattern => $"matches: '{pattern}'"),
        Gen.OneOf("startsWith", "endsWith", "contains").Select(name => $"{name}: [a, b]"),
        Gen.OneOf("length", "range").Select(Gen.OneOf("0..", "..3", "5"), (name, bounds) => $"{name}: {bounds}"),
        Gen.OneOf("atLeast", "atMost", "greaterThan", "lessThan").Select(name => $"{name}: 1"),
        Gen.OneOf("equals", "lessThan").Select(name => $"{name}: {{ property: properties.t }}"),
        Gen.Const("version: 2020-01-01..")
    );

    private static readonly Gen<string> Test = Gen.OneOf(
        Text,
        Operator.Select(one => $"{{ {one} }}"),
        Operator.Select(one => $"{{ not: {{ {one} }} }}"),
        Operator.Select(Operator, (one, other) => $"{{ {one}, not: {{ {other} }} }}")
    );

    private static readonly Gen<string> Unknown = Gen.OneOf(
        Test.Select(test => $"properties.u: {test}"),
        Test.Select(test => $"'properties.u.v[0].w': {test}"),
        Gen.OneOf("every", "some", "none")
            .Select(Test, (quantifier, test) => $"'properties.u[*].v': {{ {quantifier}: {test} }}"),
        Gen.OneOf("0", "1..", "..5").Select(count => $"'properties.u[*]': {{ count: {count} }}")
    );

    [Test]
    public void Conditions_combine_as_in_Kleenes_tables() =>
        Combined(3)
            .Sample(pair => Judge(pair.Yaml) == pair.Worth, iter: 400, print: pair => $"{pair.Yaml}: {pair.Worth}");

    [Test]
    public void What_is_asked_of_an_unknown_value_is_unknown_and_so_is_its_opposite() =>
        Unknown.Sample(
            yaml => Judge($"{{ {yaml} }}") == 0 && Judge($"{{ not: {{ {yaml} }} }}") == 0,
            iter: 300,
            print: yaml => yaml
        );

    private static Gen<(string Yaml, int Worth)> Combined(int depth)
    {
        var leaf = Leaf.Select(one => ($"{{ {one.Yaml} }}", one.Worth));
        if (depth == 0)
        {
            return leaf;
        }

        var parts = Combined(depth - 1).Array[1, 3];
        return Gen.OneOf(
            leaf,
            parts.Select(all => ($"{{ all: [{List(all)}] }}", all.Min(one => one.Worth))),
            parts.Select(all => ($"{{ any: [{List(all)}] }}", all.Max(one => one.Worth))),
            Combined(depth - 1).Select(one => ($"{{ not: {one.Yaml} }}", -one.Worth))
        );
    }

    private static string List(IEnumerable<(string Yaml, int Worth)> parts) =>
        string.Join(", ", parts.Select(part => part.Yaml));

    /// <summary>What a condition is worth, from what three rules say; null where they contradict each other.</summary>
    private static int? Judge(string condition)
    {
        var found = Pack.Find(
                $"""
                name: contoso
                rules:
                  - {Rule("C1")}, require: {condition}{End}
                  - {Rule("C2")}, forbid: {condition}{End}
                  - {Rule("C3")}, where: {condition}, forbid: {AlwaysTrue}{End}
                """,
                Template
            )
            .Select(one => one.Descriptor.Id)
            .Distinct()
            .Order();
        return string.Join(' ', found) switch
        {
            "C1" => -1,
            "" => 0,
            "C2 C3" => 1,
            _ => null,
        };
    }

    private const string AlwaysTrue = "{ name: thing }";
    private const string End = " }";

    private static string Rule(string id) =>
        $"{{ id: {id}, name: {id.ToLowerInvariant()}, title: A, message: A., for: Contoso.Test/things";
}

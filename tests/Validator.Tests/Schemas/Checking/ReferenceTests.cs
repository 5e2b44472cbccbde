using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Tests.Schemas.Checking;

/// <summary>Values that come by references: each fault is said once, and no way of referring is without an end.</summary>
public sealed class ReferenceTests
{
    [Test]
    public void A_tree_that_contains_itself_ends() =>
        Assert.That(
            Contoso.Ids(
                Find(
                    """
                    "a": { "label": 1, "left": "[variables('a')]", "children": ["[variables('b')]", "[variables('a')]"] },
                    "b": { "label": "b", "left": "[variables('a')]", "x": 1 }
                    """
                )
            ),
            Is.EqualTo(new[] { "ARM2003", "ARM2002" })
        );

    [Test]
    public void A_tree_in_which_every_branch_is_the_same_is_walked_once() =>
        Assert.That(
            Contoso.Ids(
                Find(
                    string.Join(
                        ", ",
                        Enumerable
                            .Range(0, 60)
                            .Select(i =>
                                $$"""
                                    "{{Name(i)}}": {
                                      "label": {{(i == 9 ? "1" : "\"a\"")}},
                                      "left": "[variables('{{Name(i + 1)}}')]",
                                      "children": ["[variables('{{Name(i + 1)}}')]", "[variables('{{Name(i + 1)}}')]"]
                                    }
                                    """
                            )
                    )
                )
            ),
            Is.EqualTo(new[] { "ARM2003" })
        );

    [Test]
    public void A_tree_of_ten_thousand_levels_is_walked_as_deep_as_any_file_nests() =>
        Assert.That(
            Find(
                string.Join(
                    ", ",
                    Enumerable
                        .Range(0, 10_000)
                        .Select(i => $$""" "{{Name(i)}}": { "left": "[variables('{{Name(i + 1)}}')]" }""")
                )
            ),
            Has.Length.GreaterThan(200)
                .And.Length.LessThan(300)
                .And.All.Property("Descriptor")
                .Property("Id")
                .EqualTo("ARM2001")
        );

    [Test]
    public void Long_ways_from_each_level_to_the_next_come_to_an_end()
    {
        const int ways = 60;
        var levels = Enumerable
            .Range(0, 10_000)
            .Select(i =>
                i % ways == 0
                    ? $$""" "{{Name(i)}}": { "left": "[variables('{{Name(i + 1)}}')]" }"""
                    : $"\"{Name(i)}\": \"[variables('{Name(i + 1)}')]\""
            );

        Assert.That(Contoso.Ids(Find(string.Join(", ", levels))).Distinct(), Is.EqualTo(new[] { "ARM2001" }));
    }

    [Test]
    public void A_fault_that_two_references_reach_is_one() =>
        Assert.That(
            Contoso.Ids(
                Find(
                    """ "a": { "label": "a", "left": "[variables('b')]", "children": ["[variables('b')]"] }, "b": { "x": 1, "label": "b" }"""
                )
            ),
            Is.EqualTo(new[] { "ARM2002" })
        );

    [Test]
    public void What_fits_one_type_may_not_fit_another() =>
        Assert.That(
            Contoso
                .Lint(
                    Contoso
                        .Thing(
                            Contoso.Complete(
                                "\"title\": \"[variables('v')]\", \"amount\": \"[variables('v')]\", \"mode\": \"[variables('v')]\""
                            )
                        )
                        .Replace(
                            "\"resources\"",
                            "\"variables\": { \"v\": \"xy\" }, \"resources\"",
                            StringComparison.Ordinal
                        )
                )
                .Select(found => found.Descriptor.Id),
            Is.EqualTo(new[] { "ARM2004", "ARM2007", "ARM2008" })
        );

    [Test]
    public void Thousands_of_references_to_thousands_of_faults_say_each_once()
    {
        var faults = string.Join(", ", Enumerable.Range(0, 3_000).Select(i => $"\"x{i}\": 1"));
        var references = string.Join(", ", Enumerable.Repeat("\"[variables('b')]\"", 3_000));

        Assert.That(
            Find($$""" "a": { "label": "a", "children": [{{references}}] }, "b": { "label": "b", {{faults}} }"""),
            Has.Length.EqualTo(3_000)
        );
    }

    private static string Name(int i) => i == 0 ? "a" : $"a{i}";

    /// <summary>The findings where the variable <c>a</c> is the tree of a thing.</summary>
    private static ImmutableArray<Diagnostic> Find(string variables) =>
        Contoso.Lint(
            Contoso
                .Thing(Contoso.Complete("\"tree\": \"[variables('a')]\""))
                .Replace("\"resources\"", $"\"variables\": {{ {variables} }}, \"resources\"", StringComparison.Ordinal)
        );
}

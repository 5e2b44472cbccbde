using Validator.Analysis;
using Validator.Analysis.Rules;
using Validator.Diagnostics;
using Validator.Schemas.Loading;
using Validator.Tests.Fixtures;
using Validator.Tests.Schemas.Loading;
using Validator.Text;

namespace Validator.Tests.Analysis;

/// <summary>Templates for which the work would grow with the square of the file, or without end, if it could.</summary>
public sealed class HostileTemplateTests
{
    private const int Many = 20_000;

    [Test]
    public void Many_variables_are_each_found_at_once() =>
        Assert.That(
            Count(
                $"{Join(Each(i => $"\"v{i}\": 5"))}",
                Resource($"\"customize\": [{Join(Each(i => $"\"[variables('v{i}')]\""))}]")
            ),
            Is.EqualTo(Many)
        );

    [Test]
    public void Many_unknown_properties_are_each_a_finding_with_its_pointer()
    {
        var found = Linting.Find(Template("", Resource(Join(Each(i => $"\"customiz{i}\": 1")))));

        Assert.That(found, Has.Length.EqualTo(Many));
        Assert.That(found[^1].LogicalPath, Is.EqualTo($"/resources/0/properties/customiz{Many - 1}"));
    }

    [Test]
    public void Many_resources_that_share_a_long_array_compare_it_once() =>
        Assert.That(
            Count(
                $"\"steps\": [{Join(Each(_ => "5"))}]",
                Join(Each(_ => Resource("\"customize\": \"[variables('steps')]\"")))
            ),
            Is.EqualTo(Many)
        );

    [Test]
    public void A_chain_of_references_is_followed_so_far_and_no_further_from_wherever_it_is_entered()
    {
        var chain = Join(Each(i => $"\"v{i}\": \"[variables('v{i + 1}')]\"")) + $", \"v{Many}\": 5";
        var entries = Enumerable.Range(0, 400).Select(i => $"\"[variables('v{Many - (i * 50)}')]\"");

        Assert.That(
            Linting.Ids(Template(chain, Resource($"\"customize\": [{Join(entries)}]"))).Where(id => id != "ARM3060"),
            Has.Exactly(2).Items
        );
    }

    [TestCase("\"a\": { \"next\": \"[variables('a')]\", \"size\": 1 }", 1)]
    [TestCase("\"a\": { \"next\": \"[variables('b')]\" }, \"b\": { \"next\": \"[variables('a')]\", \"size\": 1 }", 1)]
    public void Values_that_hold_themselves_come_to_an_end(string variables, int findings) =>
        Assert.That(CountRecursive(variables), Is.EqualTo(findings));

    [Test]
    public void Values_that_hold_two_of_the_next_one_are_compared_once_each() =>
        Assert.That(
            CountRecursive(
                $"\"a\": {Twice("v0")}, {Join(Enumerable.Range(0, 100).Select(i => $"\"v{i}\": {Twice($"v{i + 1}")}"))}"
                    + ", \"v100\": { \"size\": 1 }"
            ),
            Is.EqualTo(1)
        );

    [Test]
    public void Values_that_hold_each_other_very_deeply_come_to_an_end() =>
        Assert.That(
            CountRecursive(
                "\"a\": { \"size\": 1, \"next\": \"[variables('v0')]\" },"
                    + Join(Each(i => $"\"v{i}\": {{ \"next\": \"[variables('v{i + 1}')]\" }}"))
            ),
            Is.EqualTo(1)
        );

    [Test]
    [CancelAfter(60_000)]
    public void Loops_inside_loops_come_to_an_end_without_a_false_word()
    {
        const string turn =
            "\"copy\": { \"name\": \"NAME\", \"count\": 800 }, \"name\": \"[concat('name', copyIndex())]\"";
        var child = Resource("\"buildTimeoutInMinutes\": 5")
            .Replace("\"name\": \"a\"", Turn("inner"), StringComparison.Ordinal);
        var parent = Resource("\"buildTimeoutInMinutes\": 5")
            .Replace("\"name\": \"a\"", $"{Turn("outer")}, \"resources\": [{child}]", StringComparison.Ordinal);

        Assert.That(Linting.Find(Template("", parent)).Where(found => found.Descriptor.Id == "ARM3044"), Is.Empty);

        static string Turn(string name) => turn.Replace("NAME", name, StringComparison.Ordinal);
    }

    [Test]
    [CancelAfter(60_000)]
    public void Loops_of_deployments_inside_loops_come_to_an_end()
    {
        var inside = Resource("\"buildTimeoutInMinutes\": 5");
        for (var i = 0; i < 3; i++)
        {
            inside = $$"""
                {
                  "type": "Microsoft.Resources/deployments",
                  "apiVersion": "2022-09-01",
                  "name": "[concat('deployment', copyIndex())]",
                  "copy": { "name": "loop{{i}}", "count": 800 },
                  "properties": {
                    "mode": "Incremental",
                    "expressionEvaluationOptions": { "scope": "inner" },
                    "template": {{Template("", inside)}}
                  }
                }
                """;
        }

        Assert.That(
            Linting.Find(Template("", inside)).Select(found => found.Descriptor.Id),
            Does.Not.Contain("ARM3044")
        );
    }

    [Test]
    [CancelAfter(60_000)]
    public void Many_children_of_a_long_loop_come_to_an_end()
    {
        var child = Resource("\"buildTimeoutInMinutes\": 5");
        var children = Join(Enumerable.Repeat(child, 800));
        var parent = Resource("\"buildTimeoutInMinutes\": 5")
            .Replace(
                "\"name\": \"a\"",
                $"\"name\": \"[concat('a', copyIndex())]\", \"copy\": {{ \"name\": \"l\", \"count\": 800 }}, \"resources\": [{children}]",
                StringComparison.Ordinal
            );
        var before = GC.GetAllocatedBytesForCurrentThread();

        var found = Linting.Find(Template("", parent));

        Assert.That(found, Is.Not.Empty);
        // 640,000 resources would take ten times as much.
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(300_000_000));
    }

    private static string Twice(string variable) =>
        $$"""{ "next": "[variables('{{variable}}')]", "other": "[variables('{{variable}}')]" }""";

    private static int Count(string variables, string resources) =>
        Linting.Find(Template(variables, resources)).Count(IsComparison);

    private static bool IsComparison(Diagnostic found) => found.Descriptor.Category == Category.TypeDefinition;

    // No definition that ships has a type inside itself.
    private static int CountRecursive(string variables)
    {
        var definition = SchemaFiles.Definition(
            "\"properties\": { \"$ref\": \"#/$defs/link\" }",
            """
            , "link": {
              "type": "object",
              "properties": {
                "next": { "$ref": "#/$defs/link" },
                "other": { "$ref": "#/$defs/link" },
                "size": { "type": "string" }
              }
            }
            """
        );
        SchemaStore store = new([SchemaFiles.InMemory(SchemaFiles.DefinitionPath, definition)]);
        var resource =
            $$"""{ "type": "{{SchemaFiles.Type}}", "apiVersion": "{{SchemaFiles.Version}}", "properties": "[variables('a')]" }""";
        var source = SourceText.FromString("test.json", Template(variables, resource));
        return new Linter(BuiltInRules.All(store)).Lint(source).Diagnostics.Count(IsComparison);
    }

    private static string Resource(string property) =>
        $$"""
            {
              "type": "Microsoft.VirtualMachineImages/imageTemplates",
              "apiVersion": "2018-02-01-preview",
              "name": "a",
              "location": "b",
              "properties": { "source": { "type": "PlatformImage" }, "distribute": [], {{property}} }
            }
            """;

    private static string Template(string variables, string resources) =>
        $$"""
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "variables": { {{variables}} },
              "resources": [ {{resources}} ]
            }
            """;

    private static IEnumerable<string> Each(Func<int, string> text) => Enumerable.Range(0, Many).Select(text);

    private static string Join(IEnumerable<string> parts) => string.Join(", ", parts);
}

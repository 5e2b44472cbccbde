using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Schemas.Checking;

/// <summary>What Azure Resource Manager itself knows of every resource, beside the definition of its provider.</summary>
public sealed class EngineTests
{
    private const string Thing =
        "\"type\": \"Contoso.Test/things\", \"apiVersion\": \"2024-01-01\", \"name\": \"a\", \"location\": \"b\", \"properties\": { \"tier\": \"Basic\", \"count\": 1 }";

    [TestCase("\"zones\": [\"1\"]")]
    [TestCase("\"ZONES\": \"[parameters('zones')]\"")]
    [TestCase("\"sku\": { \"name\": \"S1\", \"capacity\": 2 }")]
    [TestCase("\"identity\": { \"type\": \"None\" }")]
    [TestCase("\"scale\": null")]
    [TestCase("\"eTag\": \"e\"")]
    public void Is_only_noted_where_the_provider_does_not_declare_it(string member)
    {
        var found = Contoso.Lint(Contoso.Template($"{{ {Thing}, {member} }}")).Single();

        Assert.That((found.Descriptor.Id, found.Severity), Is.EqualTo(("ARM2002", Severity.Note)));
        Assert.That(found.Message, Does.EndWith("but the definition of 'Contoso.Test/things' does not declare it."));
    }

    [TestCase("\"sku\": 1", "ARM2003", "'sku' must be of type 'object', not 'integer'.")]
    [TestCase("\"sku\": { \"nme\": \"S1\" }", "ARM2002", "'sku' has no property 'nme'. Did you mean 'name'?")]
    [TestCase("\"zones\": \"1\"", "ARM2003", "'zones' must be of type 'array', not 'string'.")]
    [TestCase("\"identity\": { }", "ARM2001", "Required property 'type' is missing from 'identity'.")]
    [TestCase("\"scale\": { \"minimum\": 1 }", "ARM2001", "'capacity'")]
    public void Has_a_type_all_the_same_that_is_not_verified(string member, string id, string words)
    {
        var found = Contoso.Lint(Contoso.Template($"{{ {Thing}, {member} }}"));

        Assert.That(found.Select(one => one.Severity), Is.EquivalentTo(new[] { Severity.Note, Severity.Warning }));
        var wrong = found.Single(one => one.Severity == Severity.Warning);
        Assert.That(wrong.Descriptor.Id, Is.EqualTo(id));
        Assert.That(wrong.Message, Does.Contain(words));
    }

    [Test]
    public void Of_an_existing_resource_nothing_is_noted() =>
        Assert.That(Contoso.Lint(Contoso.Template($"{{ {Thing}, \"zones\": [\"1\"], \"existing\": true }}")), Is.Empty);

    [TestCase("\"sku\": { \"name\": \"Standard_LRS\", \"tier\": \"Standard\" }", "ARM2006", Severity.Note)]
    [TestCase("\"sku\": { \"name\": \"Standard_LRS\", \"nme\": \"x\" }", "ARM2002", Severity.Warning)]
    [TestCase("\"sku\": { \"name\": \"Standard_LRS\" }, \"id\": \"x\"", "ARM2006", Severity.Warning)]
    public void What_it_knows_inside_a_property_is_no_more_than_a_note(string members, string id, Severity severity)
    {
        var found = Lint(
                $$"""
                "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2019-06-01", "name": "stcontoso",
                "location": "b", "kind": "StorageV2", {{members}}
                """
            )
            .Single();

        Assert.That((found.Descriptor.Id, found.Severity), Is.EqualTo((id, severity)));
    }

    [Test]
    public void What_a_variant_declares_is_not_noted_while_the_variant_is_unknown() =>
        Assert.That(
            Lint(
                    """
                    "type": "Microsoft.Web/sites/config", "apiVersion": "2022-09-01", "name": "[parameters('n')]",
                    "kind": "k", "location": "b", "properties": { }
                    """
                )
                .Select(found => found.Arguments[0]),
            Is.EqualTo(new[] { "location" })
        );

    private static ImmutableArray<Diagnostic> Lint(string members) =>
        Linting.OfTypes.Lint(SourceText.FromString("test.json", Contoso.Template($"{{ {members} }}"))).Diagnostics;
}

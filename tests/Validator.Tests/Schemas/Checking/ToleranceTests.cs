using Validator.Analysis;
using Validator.Diagnostics;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Schemas.Checking;

/// <summary>What services take although a definition forbids it: an error where it was verified, a note elsewhere.</summary>
public sealed class ToleranceTests
{
    [TestCase("\"count\": \"5\"", "ARM2003")]
    [TestCase("\"count\": \"5.5\"", "ARM2003")]
    [TestCase("\"enabled\": \"True\"", "ARM2003")]
    [TestCase("\"enabled\": 1", "ARM2003")]
    [TestCase("\"runtime\": 10", "ARM2003")]
    [TestCase("\"runtime\": true", "ARM2003")]
    [TestCase("\"count\": \"[parameters('p')]\"", "ARM2003")]
    [TestCase("\"mode\": \"\"", "ARM2004")]
    [TestCase("\"action\": { \"kind\": \"wait\" }", "ARM2005")]
    public void Is_a_note_where_the_definition_was_not_verified(string member, string id)
    {
        Assert.That(Found(Contoso.Distrustful, member), Is.EqualTo(new[] { (id, Severity.Note) }));
        Assert.That(Found(Contoso.Linter, member), Is.EqualTo(new[] { (id, Severity.Error) }));
    }

    [TestCase("\"count\": \"many\"", "ARM2003")]
    [TestCase("\"enabled\": \"yes\"", "ARM2003")]
    [TestCase("\"count\": true", "ARM2003")]
    [TestCase("\"ports\": \"80\"", "ARM2003")]
    [TestCase("\"runtime\": [\"dotnet10\"]", "ARM2003")]
    [TestCase("\"mode\": \" \"", "ARM2004")]
    [TestCase("\"action\": { \"kind\": \"Waiting\" }", "ARM2005")]
    public void What_no_service_takes_stays_a_warning(string member, string id) =>
        Assert.That(Found(Contoso.Distrustful, member), Is.EqualTo(new[] { (id, Severity.Warning) }));

    [Test]
    public void A_fraction_is_an_integer_wherever_nobody_verified_that_it_is_none()
    {
        Assert.That(Found(Contoso.Distrustful, "\"offset\": 1.5"), Is.Empty);
        Assert.That(Found(Contoso.Linter, "\"offset\": 1.5"), Is.EqualTo(new[] { ("ARM2003", Severity.Error) }));
    }

    [TestCase("[null()]", false)]
    [TestCase("[if(parameters('b'), 'x', null())]", false)]
    [TestCase("[if(parameters('b'), json('null'), 'x')]", false)]
    [TestCase("[tryGet(parameters('o'), 'x')]", false)]
    [TestCase("[tryGet(parameters('o'), 'x').y]", false)]
    [TestCase("[coalesce(parameters('o').x, null())]", false)]
    [TestCase("[contoso.make()]", false)]
    [TestCase("[resourceGroup().id]", true)]
    [TestCase("[reference('x').state]", true)]
    [TestCase("[parameters('o').x]", true)]
    [TestCase("[if(parameters('b'), resourceGroup().id, 'x')]", true)]
    public void What_may_visibly_be_null_may_be_absent(string expression, bool isReported)
    {
        var members = $"\"provisioningState\": \"{expression}\", \"wheels\": \"{expression}\"";
        string[] expected = isReported ? ["ARM2006", "ARM2002"] : [];

        Assert.That(Found(Contoso.Distrustful, members).Select(found => found.Id), Is.EqualTo(expected));
    }

    [Test]
    public void A_property_of_the_base_is_not_judged_while_variants_declare_it_otherwise()
    {
        var found = Linting
            .OfTypes.Lint(
                SourceText.FromString(
                    "test.json",
                    Contoso.Template(
                        """
                        {
                          "type": "Microsoft.DBforMySQL/servers", "apiVersion": "2017-12-01", "name": "a", "location": "b",
                          "properties": { "createMode": "[parameters('mode')]", "administratorLogin": "admin" }
                        }
                        """
                    )
                )
            )
            .Diagnostics;

        Assert.That(found, Is.Empty);
    }

    private static IEnumerable<(string Id, Severity Severity)> Found(Linter linter, string members)
    {
        var template = Contoso
            .Thing(Contoso.Complete(members))
            .Replace(
                "\"resources\"",
                """ "parameters": { "p": { "type": "string" }, "b": { "type": "bool" }, "o": { "type": "object" } }, "resources" """
            );
        return linter
            .Lint(SourceText.FromString("test.json", template))
            .Diagnostics.Where(one => one.Descriptor.Id.StartsWith("ARM2", StringComparison.Ordinal))
            .Select(one => (one.Descriptor.Id, one.Severity));
    }
}

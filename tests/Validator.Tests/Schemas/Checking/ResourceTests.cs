namespace Validator.Tests.Schemas.Checking;

/// <summary>What is particular to resources: their types, versions, names, children and scopes.</summary>
public sealed class ResourceTests
{
    private const string Thing =
        "\"type\": \"Contoso.Test/things\", \"apiVersion\": \"2024-01-01\", \"name\": \"a\", \"location\": \"b\", \"properties\": { \"tier\": \"Basic\", \"count\": 1 }";

    private const string Lamp =
        "\"type\": \"Contoso.Test/gadgets\", \"apiVersion\": \"2024-01-01\", \"name\": \"a\", \"kind\": \"Lamp\"";

    [TestCase("{ " + Thing + " }")]
    [TestCase("{ " + Thing + ", \"tags\": { \"a\": \"b\" }, \"dependsOn\": [], \"comments\": \"c\" }")]
    [TestCase("{ " + Lamp + " }")]
    [TestCase("{ " + Lamp + ", \"properties\": { \"watts\": 1 } }")]
    [TestCase(
        "{ " + Thing + ", \"resources\": [{ \"type\": \"parts\", \"apiVersion\": \"2024-01-01\", \"name\": \"abc\" }] }"
    )]
    [TestCase(
        "{ \"type\": \"Contoso.Test/things/parts\", \"apiVersion\": \"2024-01-01\", \"name\": \"Any.Parent/abc\" }"
    )]
    [TestCase(
        "{ \"type\": \"contoso.test/THINGS/parts\", \"apiVersion\": \"2024-01-01\", \"name\": \"[concat('a', '/', 'b')]\" }"
    )]
    [TestCase("{ \"type\": \"Contoso.Test/things/providers/locks\", \"apiVersion\": \"2024-01-01\", \"name\": \"a\" }")]
    [TestCase("{ \"type\": \"[concat('Contoso.Test', '/things')]\", \"apiVersion\": \"2024-01-01\", \"name\": \"a\" }")]
    public void Fits(string resource) => Assert.That(Contoso.Lint(Contoso.Template(resource)), Is.Empty);

    [TestCase("{ " + Thing + ", \"wheels\": 4 }", "ARM2002", "'wheels'")]
    [TestCase("{ " + Thing + ", \"id\": \"i\" }", "ARM2006", "'id'")]
    [TestCase("{ " + Thing + ", \"Tags\": { } }", "ARM2010", "'tags'")]
    [TestCase("{ " + Lamp + ", \"properties\": { \"watts\": 0 } }", "ARM2009", "'properties.watts'")]
    [TestCase("{ " + Lamp + ", \"properties\": { \"x\": 0 } }", "ARM2002", "'watts'")]
    [TestCase(
        "{ \"type\": \"Contoso.Test/gadgets\", \"apiVersion\": \"2024-01-01\", \"name\": \"a\", \"kind\": \"Clock\" }",
        "ARM2001",
        "'properties'"
    )]
    [TestCase(
        "{ \"type\": \"Contoso.Test/gadgets\", \"apiVersion\": \"2024-01-01\", \"name\": \"a\" }",
        "ARM2005",
        "'kind'"
    )]
    [TestCase(
        "{ \"type\": \"Contoso.Test/gadgets\", \"apiVersion\": \"2024-01-01\", \"kind\": \"Lamp\" }",
        "ARM2001",
        "'name'"
    )]
    [TestCase(
        "{ \"type\": \"Contoso.Test/gadgets\", \"apiVersion\": \"2024-01-01\", \"name\": \"a\", \"kind\": \"lamp\" }",
        "ARM2005",
        "'Lamp'"
    )]
    [TestCase(
        "{ \"type\": \"Contoso.Test/things/parts\", \"apiVersion\": \"2024-01-01\", \"name\": \"parent/ABC\" }",
        "ARM2007",
        "'ABC'"
    )]
    [TestCase(
        "{ "
            + Thing
            + ", \"resources\": [{ \"type\": \"parts\", \"apiVersion\": \"2024-01-01\", \"name\": \"ABC\" }] }",
        "ARM2007",
        "'ABC'"
    )]
    [TestCase(
        "{ " + Thing + ", \"resources\": [{ \"type\": \"part\", \"apiVersion\": \"2024-01-01\", \"name\": \"abc\" }] }",
        "ARM2011",
        "'Contoso.Test/things/parts'"
    )]
    [TestCase(
        "{ "
            + Thing
            + ", \"resources\": [{ \"type\": \"Contoso.Test/things/parts\", \"apiVersion\": \"2024-01-01\", \"name\": \"a/B\" }] }",
        "ARM2007",
        "'B'"
    )]
    [TestCase(
        "{ \"type\": \"Contoso.Test/thing\", \"apiVersion\": \"2024-01-01\", \"name\": \"a\" }",
        "ARM2011",
        "Did you mean 'Contoso.Test/things'?"
    )]
    [TestCase(
        "{ \"type\": \"Contoso.Test/things\", \"apiVersion\": \"2024-01-02\", \"name\": \"a\" }",
        "ARM2012",
        "'2024-01-01'"
    )]
    [TestCase(
        "{ \"type\": \"Contoso.Test/things\", \"apiVersion\": \"[parameters('v')]\", \"name\": \"a\" }",
        "ARM2015",
        "'Contoso.Test/things'"
    )]
    [TestCase(
        "{ \"type\": \"Adatum.Parts/screws\", \"apiVersion\": \"2024-01-01\", \"name\": \"a\" }",
        "ARM2011",
        "No definition is known for the resource provider 'Adatum.Parts'"
    )]
    [TestCase("{ \"type\": \"Contoso.Test/things\", \"name\": \"a\" }", "ARM2001", "'apiVersion'")]
    [TestCase(
        "{ \"type\": \"Contoso.Test/policies\", \"apiVersion\": \"2024-01-01\", \"name\": \"a\" }",
        "ARM2013",
        "'subscription'"
    )]
    public void Does_not_fit(string resource, string id, string words)
    {
        var found = Contoso.Lint(Contoso.Template(resource));

        Assert.That(Contoso.Ids(found), Is.EqualTo(new[] { id }));
        Assert.That(found[0].Message, Does.Contain(words));
    }

    [TestCase("deploymentTemplate", "things", true)]
    [TestCase("subscriptionDeploymentTemplate", "things", false)]
    [TestCase("deploymentTemplate", "policies", false)]
    [TestCase("subscriptionDeploymentTemplate", "policies", true)]
    [TestCase("managementGroupDeploymentTemplate", "policies", true)]
    [TestCase("tenantDeploymentTemplate", "policies", false)]
    [TestCase("tenantDeploymentTemplate", "gadgets", true, TestName = "Where no scope is known none is wrong")]
    [TestCase("unheardOfDeploymentTemplate", "policies", true)]
    public void Is_deployable_at(string kind, string type, bool fits)
    {
        var resource = $$"""
            { "existing": false, "type": "Contoso.Test/{{type}}", "apiVersion": "2024-01-01", "name": "a", {{Rest(
                type
            )}} }
            """;

        Assert.That(
            Contoso.Ids(Contoso.Lint(Contoso.Template(resource, kind))),
            Is.EqualTo(fits ? Array.Empty<string>() : ["ARM2013"])
        );
    }

    [Test]
    public void What_names_its_own_scope_or_is_there_already_is_not_deployed_here() =>
        Assert.That(
            Contoso.Lint(
                Contoso.Template(
                    """
                    { "type": "Contoso.Test/policies", "apiVersion": "2024-01-01", "name": "a", "scope": "/" },
                    { "type": "Contoso.Test/policies", "apiVersion": "2024-01-01", "name": "a", "existing": true },
                    { "type": "Contoso.Test/things", "apiVersion": "2024-01-01", "existing": true, "properties": { "x": 1 } }
                    """
                )
            ),
            Is.Empty
        );

    [Test]
    public void What_exists_must_still_be_of_a_known_type() =>
        Assert.That(
            Contoso.Ids(
                Contoso.Lint(
                    Contoso.Template(
                        """
                        { "type": "Contoso.Test/thingz", "apiVersion": "2024-01-01", "name": "a", "existing": true }
                        """
                    )
                )
            ),
            Is.EqualTo(new[] { "ARM2011" })
        );

    private static string Rest(string type) =>
        type switch
        {
            "things" => "\"location\": \"b\", \"properties\": { \"tier\": \"Basic\", \"count\": 1 }",
            "gadgets" => "\"kind\": \"Lamp\"",
            _ => "\"comments\": \"c\"",
        };
}

namespace Validator.Tests.Schemas.Checking;

/// <summary>Objects: closed and open ones, recursive ones, and those that one of their properties chooses.</summary>
public sealed class ObjectTests
{
    [TestCase("\"tree\": { \"label\": \"a\", \"left\": { \"label\": \"b\", \"children\": [{ \"label\": \"c\" }] } }")]
    [TestCase("\"action\": { \"kind\": \"Run\", \"command\": \"c\", \"title\": \"of the base\" }")]
    [TestCase("\"action\": { \"kind\": \"Wait\" }")]
    [TestCase(
        "\"action\": { \"kind\": \"Repeat\", \"body\": { \"kind\": \"Repeat\", \"body\": { \"kind\": \"Wait\" } } }"
    )]
    [TestCase(
        "\"action\": { \"kind\": \"Repeat\", \"body\": { \"kind\": \"Wait\" }, \"until\": { \"test\": \"Elapsed\", \"seconds\": 1, \"open\": true } }"
    )]
    [TestCase("\"action\": { \"kind\": \"[parameters('p')]\", \"of\": \"any variant\" }")]
    [TestCase("\"action\": { \"[parameters('p')]\": \"Run\", \"command\": \"c\" }")]
    [TestCase("\"tree\": { \"[parameters('p')]\": \"may be the label\" }")]
    public void Fits(string member) => Assert.That(Contoso.Ids(Contoso.InProperties(member)), Is.Empty);

    [TestCase("\"tree\": { }", "ARM2001", "'label' is missing from 'properties.tree'")]
    [TestCase("\"tree\": { \"label\": \"a\", \"left\": { \"label\": 1 } }", "ARM2003", "'properties.tree.left.label'")]
    [TestCase(
        "\"tree\": { \"label\": \"a\", \"children\": [{ \"label\": \"b\" }, { \"label\": \"c\", \"left\": { \"lable\": \"d\" } }] }",
        "ARM2002",
        "Did you mean 'label'?"
    )]
    [TestCase("\"tree\": { \"label\": \"a\", \"x\": 1 }", "ARM2002", "'left' or 'children'")]
    [TestCase("\"action\": { }", "ARM2005", "'kind'")]
    [TestCase("\"action\": { \"kind\": \"Jump\" }", "ARM2005", "'Run', 'Wait' or 'Repeat'")]
    [TestCase(
        "\"action\": { \"kind\": \"Jump\", \"command\": 1, \"of\": \"no certain variant\" }",
        "ARM2005",
        "'Jump'"
    )]
    [TestCase("\"action\": { \"kind\": \"Rum\" }", "ARM2005", "Did you mean 'Run'?")]
    [TestCase("\"action\": { \"kind\": \"WAIT\", \"seconds\": 1 }", "ARM2005", "Did you mean 'Wait'?")]
    [TestCase("\"action\": { \"kid\": \"Wait\" }", "ARM2005", "'kid'")]
    [TestCase("\"action\": { \"kind\": 1 }", "ARM2003", "'properties.action.kind'")]
    [TestCase("\"action\": { \"kind\": \"Jump\", \"title\": 1 }", "ARM2005, ARM2003", "'properties.action.title'")]
    [TestCase("\"action\": { \"kind\": \"WAIT\", \"seconds\": 61 }", "ARM2005, ARM2009", "'properties.action.seconds'")]
    [TestCase("\"action\": { \"kind\": \"Run\", \"command\": \"c\", \"seconds\": 1 }", "ARM2002", "'seconds'")]
    [TestCase("\"action\": { \"kind\": \"Run\" }", "ARM2001", "'command' is missing from 'properties.action'")]
    [TestCase(
        "\"action\": { \"kind\": \"Repeat\", \"body\": { \"kind\": \"Repeat\", \"body\": { \"kind\": \"Wait\", \"seconds\": -1 } } }",
        "ARM2009",
        "'properties.action.body.body.seconds'"
    )]
    [TestCase(
        "\"action\": { \"kind\": \"Repeat\", \"body\": { \"kind\": \"Wait\" }, \"until\": { \"test\": \"Elapsed\" } }",
        "ARM2001",
        "'seconds' is missing from 'properties.action.until'"
    )]
    [TestCase("\"provisioningState\": \"Succeeded\"", "ARM2006", "'properties.provisioningState'")]
    [TestCase("\"provisioningStat\": \"Succeeded\"", "ARM2002", "'provisioningStat'")]
    public void Does_not_fit(string member, string ids, string words)
    {
        var found = Contoso.InProperties(member);

        Assert.That(Contoso.Ids(found), Is.EqualTo(ids.Split(", ")));
        Assert.That(found[^1].Message, Does.Contain(words));
    }

    [Test]
    public void Required_properties_are_missed_each_once() =>
        Assert.That(
            Contoso.Lint(Contoso.Thing("")).Select(found => found.Message),
            Is.EqualTo(
                new[]
                {
                    "Required property 'count' is missing from 'properties'.",
                    "Required property 'tier' is missing from 'properties'.",
                }
            )
        );

    [Test]
    public void A_tree_as_deep_as_a_file_may_be_is_followed()
    {
        const int levels = 240;
        var tree = string.Concat(Enumerable.Repeat("{ \"label\": \"a\", \"left\": ", levels)) + "{ \"label\": 1 }";
        var found = Contoso.InProperties($"\"tree\": {tree}{new string('}', levels)}").Single();

        Assert.That(found.Descriptor.Id, Is.EqualTo("ARM2003"));
        Assert.That(found.Message, Does.EndWith("left.label' must be of type 'string', not 'integer'."));
    }

    [Test]
    public void Each_item_of_a_copy_is_checked_once() =>
        Assert.That(
            Contoso
                .InProperties(
                    "\"tier\": \"Basic\", \"count\": 1, \"copy\": [{ \"name\": \"ports\", \"count\": 2, \"input\": 0 }]"
                )
                .Select(found => (found.Descriptor.Id, found.Message)),
            Is.EqualTo(new[] { ("ARM2009", "'properties.ports[*]' is '0', and must be at least '1'.") })
        );
}

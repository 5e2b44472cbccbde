namespace Validator.Tests.Analysis.Packs;

/// <summary>Which resources of a template belong to another, as far as their ids are known.</summary>
public sealed class RelatedResourceTests
{
    private const string Lock = "Contoso.Test/things/locks";
    private const string Extension = "Microsoft.Authorization/locks";
    private const string User = "Contoso.Test/users";
    private const string Thing = "[resourceId('Contoso.Test/things', 'thing')]";
    private const string Other = "[resourceId('Contoso.Test/things', 'thing2')]";

    [TestCase("child", Lock, "'name': 'thing/lock'", true)]
    [TestCase("child", Lock, "'name': 'thing2/lock'", false)]
    [TestCase("child", Lock, "'name': \"[parameters('p')]\"", null)]
    [TestCase("child", User, "'name': \"[parameters('p')]\"", false)]
    [TestCase("child", Extension, "'name': 'l', 'scope': 'Contoso.Test/things/thing'", false)]
    [TestCase("scope", Extension, "'name': 'l', 'scope': 'Contoso.Test/things/thing'", true)]
    [TestCase("scope", Extension, "'name': 'l', 'scope': 'Contoso.Test/things/thing2'", false)]
    [TestCase("scope", Extension, "'name': 'l', 'scope': \"[parameters('p')]\"", null)]
    [TestCase("scope", Extension, $"'name': 'l', 'scope': \"{Thing}\"", true)]
    [TestCase("scope", Extension, $"'name': 'l', 'scope': \"{Other}\"", false)]
    [TestCase(
        "scope",
        Extension,
        "'name': 'l', 'scope': \"[resourceId('Contoso.Test/things', parameters('p'))]\"",
        null
    )]
    [TestCase("scope", Extension, "'name': 'l'", false)]
    [TestCase("scope", Lock, "'name': 'thing/lock'", false)]
    [TestCase("scope", User, "'name': \"[parameters('p')]\"", false)]
    [TestCase("any", Lock, "'name': 'thing/lock'", true)]
    [TestCase("any", Extension, "'name': 'l', 'scope': 'Contoso.Test/things/thing'", true)]
    [TestCase("any", User, $"'name': 'u', 'properties': {{ 'thingId': \"{Thing}\" }}", true)]
    [TestCase("any", User, "'name': 'u'", false)]
    [TestCase("reference", User, $"'name': 'u', 'properties': {{ 'thingId': \"{Thing}\" }}", true)]
    // The subscription is not known.
    [TestCase("reference", User, $"'name': 'u', 'properties': {{ 'thingId': \"{Other}\" }}", null)]
    [TestCase("reference", User, $"'name': 'u', 'properties': {{ 'a': {{ 'thing': \"{Thing}\" }}, 'b': 1 }}", true)]
    [TestCase("reference", User, $"'name': 'u', 'properties': {{ 'list': ['x', \"{Thing}\", 'y'] }}", true)]
    [TestCase("reference", User, $"'name': 'u', 'properties': {{ 'list': ['x', \"{Other}\"] }}", false)]
    [TestCase("reference", User, "'name': 'u', 'properties': { 'list': [] }", false)]
    [TestCase("reference", User, "'name': 'u', 'properties': { 'thingId': \"[parameters('p')]\" }", null)]
    [TestCase("reference", User, "'name': 'u', 'properties': { 'thingId': [\"[parameters('p')]\"] }", null)]
    [TestCase("reference", User, "'name': 'u', 'properties': { 'words': \"[parameters('p')]\" }", false)]
    [TestCase("reference", User, "'name': 'u', 'properties': { 'words': \"[concat('a', parameters('p'))]\" }", false)]
    [TestCase("reference", User, "'name': 'u', 'properties': { 'thingId': \"[concat(parameters('p'), '/a')]\" }", null)]
    [TestCase("reference", User, "'name': 'u', 'properties': { 'thingId': 'none' }", false)]
    [TestCase(
        "reference",
        User,
        "'name': 'u', 'properties': { 'thingId': \"[concat(resourceId('Contoso.Test/things', 'thing'), '/a')]\" }",
        true
    )]
    [TestCase("reference", User, $"'name': 'u', 'dependsOn': [\"{Thing}\"]", true)]
    [TestCase("reference", User, $"'name': 'u', 'dependsOn': [\"{Other}\"]", false)]
    [TestCase("reference", User, "'name': 'u', 'dependsOn': [\"[parameters('p')]\"]", false)]
    public void Belongs(string by, string type, string other, bool? belongs)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Judge($"resource: {type}, by: {by}", type, other), Is.EqualTo(belongs));
            Assert.That(Judge($"resource: {type}, by: {by}, where: {{ name: '*' }}", type, other), Is.Not.True);
            Assert.That(Judge($"resource: A/b, by: {by}", type, other), Is.False);
        }
    }

    [TestCase("'x'", true)]
    [TestCase("'y'", false)]
    [TestCase("\"[parameters('p')]\"", null)]
    public void Is_as_is_asked(string kind, bool? belongs) =>
        Assert.That(
            Judge($"resource: {Lock}, by: child, where: {{ kind: x }}", Lock, $"'name': 'thing/lock', 'kind': {kind}"),
            Is.EqualTo(belongs)
        );

    [Test]
    public void Nothing_belongs_to_itself() =>
        Assert.That(
            Judge("resource: Contoso.Test/things", User, $"'name': 'u', 'properties': {{ 'thingId': \"{Thing}\" }}"),
            Is.False
        );

    [Test]
    public void One_of_several_is_enough() =>
        Assert.That(
            Judge(
                $"resource: [A/b, {User}]",
                User,
                $$"""
                'name': 'u', 'properties': { 'thingId': "{{Thing}}" } },
                { 'type': '{{User}}', 'apiVersion': '2023-01-01', 'name': 'v', 'properties': { 'thingId': "[parameters('p')]" }
                """
            ),
            Is.True
        );

    private static bool? Judge(string related, string type, string other) =>
        Pack.Judge(
            "Contoso.Test/things",
            $"related: {{ {related} }}",
            Pack.Template(
                $$"""
                { "type": "Contoso.Test/things", "apiVersion": "2023-01-01", "name": "thing" },
                { "type": "{{type}}", "apiVersion": "2023-01-01", {{Quoted(other)}} }
                """,
                "\"p\": { \"type\": \"string\" }"
            )
        );

    // Outside of expressions an apostrophe stands for a quotation mark.
    private static string Quoted(string text) =>
        string.Join('"', text.Split('"').Select((part, i) => i % 2 == 0 ? part.Replace('\'', '"') : part));
}

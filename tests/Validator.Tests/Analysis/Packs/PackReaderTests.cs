namespace Validator.Tests.Analysis.Packs;

/// <summary>Every mistake in a pack is told with its place, what was expected and what was probably meant.</summary>
public sealed class PackReaderTests
{
    [TestCase("", "1:1: Expected a rule pack with keys such as 'name', found nothing.")]
    [TestCase("- a", "1:1: Expected a rule pack with keys such as 'name', found a list.")]
    [TestCase("name: x", "1:1: Key 'rules' is missing.")]
    [TestCase("name: x\nrules: 5", "2:8: Expected a list of rules for 'rules', found '5'.")]
    [TestCase("name: x\nruls: []\nrules: [{}]", "2:1: Unknown key 'ruls'. Did you mean 'rules'?")]
    [TestCase("name: x\nname: y", "2:1: Key 'name' is given twice; line 1 has it already.")]
    [TestCase("name: &a [*a]", "1:11: Alias 'a' is a part of what it names.")]
    public void Refuses_what_is_no_pack(string yaml, string problem) =>
        Assert.That(Pack.ProblemsOf(yaml), Does.Contain(problem));

    [TestCase("severty: error", "8:5: Unknown key 'severty'. Did you mean 'severity'?")]
    [TestCase("severity: fatal", "8:15: 'severity' cannot be 'fatal'. Known are 'error', 'warning', 'note', 'off'.")]
    [TestCase("severity: eror", "8:15: 'severity' cannot be 'eror'. Did you mean 'error'?")]
    [TestCase(
        "category: taste",
        "8:15: 'category' cannot be 'taste'. Known are 'correctness', 'security', 'maintainability', 'provider'."
    )]
    [TestCase("url: ftp", "8:10: Expected an address that begins with 'https://', found 'ftp'.")]
    [TestCase("peers: { psrul: A }", "8:14: Unknown key 'psrul'. Did you mean 'psrule'?")]
    [TestCase(
        "at: a..b",
        "8:9: 'a..b' is no path to a property; one looks like 'properties.rules[*].access' or 'tags['my.tag']'."
    )]
    [TestCase("where: []", "8:12: Expected a condition such as 'properties.enabled: true', found a list.")]
    [TestCase("where: { all: { a: 1 } }", "8:19: Expected a list of conditions for 'all', found keys and values.")]
    [TestCase("where: { a: null }", "8:17: Expected a value; a property that is not there is 'exists: false'.")]
    [TestCase("where: { a: [] }", "8:17: Expected at least one value, found an empty list.")]
    [TestCase("where: { a: { mathces: x } }", "8:19: Unknown key 'mathces'. Did you mean 'matches'?")]
    [TestCase("where: { a: { exists: yes } }", "8:27: Expected 'true' or 'false' for 'exists', found 'yes'.")]
    [TestCase(
        "where: { a: { length: many } }",
        "8:27: Expected numbers such as '3', '1..5' or '1..' for 'length', found 'many'."
    )]
    [TestCase(
        "where: { a: { range: 5..1 } }",
        "8:26: Expected numbers such as '3', '1..5' or '1..' for 'range', found '5..1'."
    )]
    [TestCase("where: { a: { atLeast: x } }", "8:28: Expected a number or a property, found 'x'.")]
    [TestCase(
        "where: { a: { version: new } }",
        "8:28: Expected API versions such as '2023-01-01', '2023-01-01..' or '..2022-12-31', found 'new'."
    )]
    [TestCase(
        "where: { a: { matches: '[' } }",
        "8:28: '[' cannot be used as a regular expression: Invalid pattern '[' at offset 1. Unterminated [] set."
    )]
    [TestCase(
        "where: { a: { matches: '(?=a)' } }",
        "8:28: '(?=a)' cannot be used as a regular expression: look-arounds, back-references and atomic groups are not supported."
    )]
    [TestCase(
        "where: { a: { matches: '((a{100}){100}){100}' } }",
        "8:28: '((a{100}){100}){100}' cannot be used as a regular expression: with its repetitions written out it has more than 5000 characters."
    )]
    [TestCase("where: { a: { some: 1 } }", "8:14: 'some' is about the elements of an array: expected '[*]' in 'a'.")]
    [TestCase(
        "where: { 'a[*]': { some: 1, equals: 2 } }",
        "8:22: 'some' has no other keys beside it; the test of the values goes inside."
    )]
    [TestCase(
        "where: { not: { 'a[*].b': 1 } }",
        "8:21: Inside 'not', 'a[*].b' could mean every element or some: expected 'every', 'some' or 'none'."
    )]
    [TestCase(
        "where: { a: { equals: { property: 'b[*]' } } }",
        "8:27: 'b[*]' leads to several values; compare with one."
    )]
    [TestCase("where: { related: { by: child } }", "8:25: Key 'resource' is missing.")]
    [TestCase(
        "where: { related: { resource: A/b, by: kin } }",
        "8:44: 'by' cannot be 'kin'. Known are 'any', 'child', 'scope', 'reference'."
    )]
    [TestCase("fix: { set: 1, remove: true }", "8:10: Expected one of 'set', 'remove', 'rename'.")]
    [TestCase("examples: [{ fail: x }]", "8:18: Unknown key 'fail'. Did you mean 'fails'?")]
    public void Refuses_what_a_rule_cannot_say(string line, string problem) =>
        Assert.That(
            Pack.ProblemsOf(Pack.Of($"{line}\nfor: A.B/c\nrequire: {{ a: 1 }}")),
            Is.EqualTo(new[] { problem })
        );

    [TestCase(
        "for: storage\nrequire: { a: 1 }",
        "8:10: Expected a resource type such as 'Microsoft.Storage/storageAccounts' or '*', found 'storage'."
    )]
    [TestCase(
        "for: { resource: A/b, output: '*' }\nrequire: { a: 1 }",
        "8:27: Expected one of 'resource', 'module', 'parameter', 'variable', 'output', 'template'."
    )]
    [TestCase(
        "for: { output: '*', each: 'a[*]' }\nrequire: { a: 1 }",
        "8:25: 'each' goes with 'resource', not with 'output'."
    )]
    [TestCase("for: A/b", "3:5: Key 'require' or 'forbid' is missing.")]
    [TestCase("for: A/b\nrequire: { a: 1 }\nforbid: { a: 1 }", "10:13: A rule has 'require' or 'forbid', not both.")]
    [TestCase("require: { a: 1 }", "3:5: Key 'for' is missing.")]
    public void Refuses_what_looks_at_nothing(string lines, string problem) =>
        Assert.That(Pack.ProblemsOf(Pack.Of(lines)), Is.EqualTo(new[] { problem }));

    [TestCase("CONTOSO001", "contoso", "3:9: Expected an id such as 'CONTOSO001', found 'contoso'.")]
    [TestCase("CONTOSO001", "ARM4101", "3:9: Ids that begin with 'ARM' are armlint's own; take another prefix.")]
    [TestCase(
        "test-rule",
        "Test Rule",
        "4:11: Expected a name in small letters with hyphens, such as 'storage-name', found 'Test Rule'."
    )]
    [TestCase("{value}", "{valeu}", "6:14: Unknown hole '{valeu}'. Did you mean '{value}'?")]
    [TestCase("{value}", "{value", "6:14: Expected a hole such as '{name}', or '{{' for a brace.")]
    public void Refuses_what_has_no_name(string right, string wrong, string problem) =>
        Assert.That(
            Pack.ProblemsOf(Pack.Of("for: A.B/c\nrequire: { a: 1 }").Replace(right, wrong, StringComparison.Ordinal)),
            Does.Contain(problem)
        );

    [Test]
    public void Refuses_two_rules_of_one_name()
    {
        var yaml = Pack.Of("for: A.B/c\nrequire: { a: 1 }");
        var second = yaml[yaml.IndexOf("  - id", StringComparison.Ordinal)..];
        Assert.That(
            Pack.ProblemsOf(yaml + second),
            Is.EqualTo(
                new[]
                {
                    "10:9: 'CONTOSO001' is taken by rule 'CONTOSO001 test-rule'.",
                    "11:11: 'test-rule' is taken by rule 'CONTOSO001 test-rule'.",
                }
            )
        );
    }

    [Test]
    public void Tells_all_that_is_wrong_at_once() =>
        Assert.That(
            Pack.ProblemsOf(Pack.Of("severity: x\nurl: y\nfor: z\nrequire: { a: { equls: 1 } }")),
            Has.Length.EqualTo(4)
        );

    [Test]
    public void A_naming_convention_and_a_tags_policy_take_ten_lines_each()
    {
        var pack = Pack.Read(
            """
            name: contoso
            rules:
              - id: CONTOSO001
                name: storage-name
                title: A storage account that is not named as agreed
                message: Name {name} is not 'st', the application, and dev, test or prod.
                for: Microsoft.Storage/storageAccounts
                require: { name: { matches: '^st[a-z0-9]+(dev|test|prod)$' } }

              - id: CONTOSO002
                name: required-tags
                title: A resource without the tags that every resource has
                message: Tag {property} is {value}.
                missing: Tag {property} is missing.
                for: { resource: '*', except: '*/*/*' }
                where: { location: { exists: true } }
                require: { tags.owner: { exists: true }, tags.costCentre: { matches: '^CC[0-9]{4}$' } }
            """
        );
        Assert.That(
            pack.Rules.Select(rule => rule.Descriptor.Name),
            Is.EqualTo(new[] { "storage-name", "required-tags" })
        );
    }
}

using System.Text;
using Validator.Schemas.Loading;
using Validator.Tests.Fixtures;

namespace Validator.Tests.Schemas.Loading;

public sealed class FormerVersionsTests
{
    private static readonly FormerVersions Former = new(
        Encoding.UTF8.GetBytes(
            "# a comment\nA.B/gone\r\nA.B/things 2015-01-01 2016-01-01-preview\nA.B/things/parts 2017-01-01\n"
        )
    );

    [TestCase("A.B/things", "2015-01-01", true)]
    [TestCase("a.b/THINGS", "2016-01-01-PREVIEW", true)]
    [TestCase("A.B/things", "2016-01-01", false)]
    [TestCase("A.B/things", "2017-01-01", false)]
    [TestCase("A.B/thing", "2015-01-01", false)]
    [TestCase("A.B/gone", "2015-01-01", false)]
    [TestCase("B/things", "2015-01-01", false)]
    [TestCase("A.B/things/parts", "2017-01-01", true)]
    public void Knows_the_versions_on_the_line_of_a_type(string type, string version, bool isKnown) =>
        Assert.That(Former.HasVersion(type, version), Is.EqualTo(isKnown));

    [TestCase("A.B/gone", true)]
    [TestCase("a.b/Gone/child/grandchild", true)]
    [TestCase("A.B/gon", false)]
    [TestCase("A.B/things", false)]
    [TestCase("A.B", false)]
    [TestCase("a comment", false)]
    public void Knows_the_types_that_stand_alone(string type, bool isGone) =>
        Assert.That(Former.HasGone(type), Is.EqualTo(isGone));

    [Test]
    public void Lists_nothing_that_there_is_a_definition_of()
    {
        var lines = File.ReadAllLines(Path.Combine(SchemaFiles.Root, "schemas/former-versions.txt"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(' '))
            .ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines.Select(line => line[0]), Is.Unique);
            foreach (var line in lines)
            {
                var versions = Linting.Store.VersionsOf(line[0]);
                Assert.That(versions.IsEmpty, Is.EqualTo(line.Length == 1), line[0]);
                Assert.That(line.Skip(1).Intersect(versions, StringComparer.OrdinalIgnoreCase), Is.Empty, line[0]);
                Assert.That(line.Skip(1).All(version => ApiVersion.TryParse(version, out _)), line[0]);
            }
        }
    }

    [TestCase("Microsoft.Resources/deployments", "2015-01-01", true)]
    [TestCase("Microsoft.Automation/automationAccounts/variables", "2015-01-01-preview", true)]
    [TestCase("Microsoft.Storage/storageAccounts", "2022-03-01", false)]
    [TestCase("Microsoft.VirtualMachineImages/imageTemplates/triggers", "2018-02-01-preview", false)]
    public void A_child_has_the_versions_of_what_is_above_it(string type, string version, bool isReal) =>
        Assert.That(
            Linting.Store.Find(type, version),
            Is.InstanceOf<ResourceTypeAnswer.UnknownVersion>().With.Property("IsReal").EqualTo(isReal)
        );
}

using Validator.Model;
using Validator.Schemas.Packs;
using Validator.Schemas.Types;

namespace Validator.Tests.Schemas.Packs;

/// <summary>What is in the pack that ships, and how it is found. That all of it is right is for Validator.PackTests.</summary>
public sealed class TypePackTests
{
    private static readonly TypePack Pack = EmbeddedPack.Instance;

    // Raising the version of the package changes these numbers: look at the difference before you write it here.
    [Test]
    public void It_holds_every_type_of_the_package()
    {
        var types = Pack.TypesFrom("").ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Pack.Package, Is.EqualTo("Azure.Bicep.Types.Az 0.2.972"));
            Assert.That(types, Has.Count.EqualTo(3_556));
            Assert.That(types.Sum(type => Pack.VersionsOf(type).Length), Is.EqualTo(36_835));
            Assert.That(Pack.Providers().Count(), Is.EqualTo(286));
            Assert.That(types, Is.Unique.Using((IEqualityComparer<string>)StringComparer.OrdinalIgnoreCase));
        }
    }

    [Test]
    public void It_keeps_to_its_budget()
    {
        var bytes = new PackBytes(EmbeddedPack.Copy());
        var descriptions = bytes.LengthOf(PackSection.DescriptionSites) + bytes.LengthOf(PackSection.DescriptionTexts);

        Assert.That(EmbeddedPack.Copy().Length - descriptions, Is.LessThan(6_000_000));
        Assert.That(descriptions, Is.LessThan(2_000_000));
    }

    [TestCase("Microsoft.Compute/virtualMachines", "2021-07-01")]
    [TestCase("MICROSOFT.COMPUTE/VIRTUALMACHINES", "2021-07-01")]
    [TestCase("microsoft.compute/virtualmachines", "2021-07-01")]
    public void A_type_is_found_in_any_case(string type, string version)
    {
        var found = EmbeddedPack.Find(type, version);

        Assert.That((found.Name, found.ApiVersion), Is.EqualTo(("Microsoft.Compute/virtualMachines", "2021-07-01")));
        Assert.That(found, Is.SameAs(EmbeddedPack.Find("Microsoft.Compute/virtualMachines", version)));
    }

    [Test]
    public void A_version_is_found_in_any_case() =>
        Assert.That(
            EmbeddedPack.Find("Microsoft.Insights/diagnosticSettings", "2021-05-01-PREVIEW").ApiVersion,
            Is.EqualTo("2021-05-01-preview")
        );

    [Test]
    public void A_type_that_is_spelled_otherwise_at_a_version_keeps_that_spelling()
    {
        Assert.That(Pack.NameOf("microsoft.network/DNSZONES/a"), Is.EqualTo("Microsoft.Network/dnsZones/A"));
        Assert.That(
            EmbeddedPack.Find("microsoft.network/DNSZONES/a", "2015-05-04-preview").Name,
            Is.EqualTo("Microsoft.Network/dnszones/A")
        );
    }

    [TestCase("Microsoft.Compute/virtualMachine", "2021-07-01")]
    [TestCase("Microsoft.Compute/virtualMachinesX", "2021-07-01")]
    [TestCase("Microsoft.Compute/virtualMachines", "2021-07-02")]
    [TestCase("Microsoft.Compute/virtualMachines", "")]
    [TestCase("Microsoft.Compute", "2021-07-01")]
    [TestCase("", "")]
    [TestCase("\uffff", "\uffff")]
    public void What_it_does_not_have_is_not_found(string type, string version) =>
        Assert.That(Pack.Find(type, version), Is.Null);

    [Test]
    public void Versions_run_from_the_oldest_to_the_newest()
    {
        var versions = Pack.VersionsOf("microsoft.storage/storageaccounts");

        Assert.That(versions[0], Is.EqualTo("2015-05-01-preview"));
        Assert.That(versions, Is.Ordered.And.Contains("2023-01-01"));
    }

    [Test]
    public void Types_of_a_provider_are_not_those_of_one_whose_name_goes_on()
    {
        var types = Pack.TypesFrom("microsoft.network/").ToList();

        Assert.That(types, Is.All.StartsWith("Microsoft.Network/").IgnoreCase);
        Assert.That(types, Does.Contain("Microsoft.Network/virtualNetworks/subnets"));
        Assert.That(Pack.Providers(), Does.Contain("Microsoft.Network").And.Contain("Microsoft.NetworkCloud"));
    }

    [Test]
    public void A_type_that_can_only_be_read_says_so()
    {
        var found = EmbeddedPack.Find("Microsoft.VirtualMachineImages/imageTemplates/runOutputs", "2024-02-01");

        Assert.That(found.WritableScopes, Is.EqualTo(DeploymentScopes.None));
        Assert.That(found.ReadableScopes, Is.EqualTo(DeploymentScopes.ResourceGroup));
    }

    [Test]
    public void Functions_are_kept_with_what_they_give()
    {
        var found = EmbeddedPack.Find("Microsoft.Storage/storageAccounts", "2023-01-01");
        var keys = found.Functions.Single(function => function.Name == "listKeys");

        Assert.That(found.Table[keys.Output], Is.InstanceOf<SchemaType.Object>());
        Assert.That(((SchemaType.Object)found.Table[keys.Output]).Properties.Find("keys")?.IsReadOnly, Is.True);
    }

    [Test]
    public void A_property_has_its_description()
    {
        var found = EmbeddedPack.Find("Microsoft.Storage/storageAccounts", "2023-01-01");
        var body = (SchemaType.Object)found.Table[found.Body];

        Assert.That(found.Table.Describe(body.Properties.Find("name")!), Is.EqualTo("The resource name"));
        Assert.That(
            found.Table.Describe(body.Properties.Find("sku")!),
            Is.EqualTo("Required. Gets or sets the SKU name.")
        );
    }

    [Test]
    public void A_recursive_type_refers_to_itself()
    {
        var found = EmbeddedPack.Find("Microsoft.DataFactory/factories/pipelines", "2018-06-01");
        var table = found.Table;
        var activities = (SchemaType.Array)Follow(table, found.Body, "properties", "activities");
        var activity = (SchemaType.Discriminated)table[activities.Item];
        var forEach = activity.Variants.Single(variant => variant.Key == "ForEach").Value;
        var inner = (SchemaType.Array)Follow(table, forEach, "typeProperties", "activities");

        Assert.That(activity.Name, Is.EqualTo("Activity"));
        Assert.That(inner.Item, Is.EqualTo(activities.Item));
    }

    private static SchemaType Follow(SchemaTable table, TypeRef from, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            from = ((SchemaType.Object)table[from]).Properties.Find(name)!.Type;
        }

        return table[from];
    }
}

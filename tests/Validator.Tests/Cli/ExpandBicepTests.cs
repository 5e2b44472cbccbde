using System.Text.Json;

namespace Validator.Tests.Cli;

/// <summary>What Bicep says of the resources of a file is what a deployment would find there.</summary>
public sealed class ExpandBicepTests
{
    private const string Main = """
        targetScope = 'subscription'

        param place string = 'westeurope'

        resource group 'Microsoft.Resources/resourceGroups@2022-09-01' = {
          name: 'shop-group'
          location: place
        }

        module inside 'part.bicep' = {
          name: 'inside'
          scope: group
        }

        module elsewhere 'part.bicep' = {
          name: 'elsewhere'
          scope: resourceGroup('other-group')
        }

        """;

    private const string Part = """
        resource network 'Microsoft.Network/virtualNetworks@2023-09-01' = {
          name: 'net'
          location: resourceGroup().location
          properties: {
            addressSpace: { addressPrefixes: ['10.0.0.0/16'] }
            dhcpOptions: { dnsServers: [newGuid2] }
          }
        }

        param newGuid2 string = newGuid()

        resource subnet 'Microsoft.Network/virtualNetworks/subnets@2023-09-01' = {
          name: '${network.name}/front'
          properties: {
            addressPrefix: network.properties.addressSpace.addressPrefixes[0]
            serviceEndpoints: network.properties.dhcpOptions.dnsServers
            delegations: network.properties.subnets
          }
        }

        resource tags 'Microsoft.Resources/tags@2022-09-01' = {
          name: 'default'
          properties: { tags: { subnet: subnet.id } }
        }

        """;

    [TestCase("shop-group", "westeurope")]
    [TestCase("other-group", "[resourceGroup().location]")]
    public void A_group_that_the_file_makes_is_where_it_says(string group, string location) =>
        Assert.That(
            Expanded("Microsoft.Network/virtualNetworks", group).GetProperty("location").GetString(),
            Is.EqualTo(location)
        );

    [Test]
    public void An_id_is_made_of_the_segments_of_a_name() =>
        Assert.That(
            Expanded("Microsoft.Resources/tags", "shop-group")
                .GetProperty("properties")
                .GetProperty("tags")
                .GetProperty("subnet")
                .GetString(),
            Is.EqualTo(
                "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop-group/providers/"
                    + "Microsoft.Network/virtualNetworks/net/subnets/front"
            )
        );

    [TestCase("addressPrefix", "\"10.0.0.0/16\"")]
    [TestCase("serviceEndpoints", "[\"[newGuid()]\"]")]
    [TestCase("delegations", "\"[network.properties.subnets]\"")]
    public void What_a_resource_is_given_is_what_others_read_there(string property, string value) =>
        Assert.That(
            Expanded("Microsoft.Network/virtualNetworks/subnets", "shop-group")
                .GetProperty("properties")
                .GetProperty(property)
                .GetRawText()
                .ReplaceLineEndings("")
                .Replace(" ", "", StringComparison.Ordinal),
            Is.EqualTo(value)
        );

    [Test]
    public void Resources_that_read_each_other_are_not_known()
    {
        using TemporaryFolder folder = new();
        folder.Write(".git", "");
        var file = folder.Write(
            "circle.bicep",
            """
            resource one 'Test.Rp/things@2023-01-01' = {
              name: 'one'
              properties: { a: two.properties.b }
            }

            resource two 'Test.Rp/things@2023-01-01' = {
              name: 'two'
              properties: { b: one.properties.a }
            }

            """
        );

        Assert.That(Run.Of("expand", file).Exit, Is.Not.EqualTo(3));
    }

    private static JsonElement Expanded(string type, string group)
    {
        using TemporaryFolder folder = new();
        folder.Write(".git", "");
        folder.Write("part.bicep", Part);
        var (exit, output, errors) = Run.Of(
            "expand",
            folder.Write("main.bicep", Main),
            "--subscription-id",
            "00000000-0000-0000-0000-000000000001"
        );
        Assert.That((exit, errors), Is.EqualTo((0, "")));
        return JsonDocument
            .Parse(output)
            .RootElement.GetProperty("predictedResources")
            .EnumerateArray()
            .First(one =>
                one.GetProperty("type").GetString() == type
                && one.GetProperty("id").GetString()!.Contains($"/{group}/", StringComparison.Ordinal)
            );
    }
}

using Validator.Model;

namespace Validator.Tests.Parsing.Bicep;

/// <summary>Resources of Bicep become what its compiler makes of them.</summary>
public sealed class LoweredResourceTests
{
    private const string File = """
        targetScope = 'subscription'

        resource group 'Microsoft.Resources/resourceGroups@2022-09-01' = if (true) {
          name: 'group'
          location: 'westus'
          dependsOn: []
        }

        resource account 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
          scope: resourceGroup('other')
          name: 'examplestorage'

          resource service 'blobServices' = {
            name: 'default'

            resource container 'containers@2022-09-01' = [for name in ['a', 'b']: {
              name: name
            }]
          }
        }

        resource queues 'Microsoft.Storage/storageAccounts/queueServices@2023-01-01' = {
          parent: account
          name: 'default'
        }

        resource loop 'Microsoft.Storage/storageAccounts@2023-01-01' existing = [for i in range(0, 2): {
          name: 'account${i}'
        }]

        resource ofLoop 'Microsoft.Storage/storageAccounts/queueServices@2023-01-01' = {
          parent: loop[0]
          name: 'default'
        }

        resource foreign 'core/Service@v1' = {
          metadata: { name: 'x' }
        }

        module inner 'inner.bicep' = {
          scope: group
          params: { size: 3 }
        }

        """;

    [TestCase("group", "Microsoft.Resources/resourceGroups", "2022-09-01")]
    [TestCase("service", "Microsoft.Storage/storageAccounts/blobServices", "2023-01-01")]
    [TestCase("container", "Microsoft.Storage/storageAccounts/blobServices/containers", "2022-09-01")]
    [TestCase("queues", "Microsoft.Storage/storageAccounts/queueServices", "2023-01-01")]
    [TestCase("inner", "Microsoft.Resources/deployments", "2025-04-01")]
    public void Has_the_whole_type_and_its_version(string name, string type, string version)
    {
        var resource = Lowered.Resource(File, name);

        Assert.That((resource.FullType, (resource.ApiVersion as StringLiteral)?.Text), Is.EqualTo((type, version)));
    }

    [Test]
    public void The_template_goes_where_the_file_says() =>
        Assert.That(Lowered.Template(File).Scope, Is.EqualTo(DeploymentScopes.Subscription));

    [Test]
    public void Children_are_inside_their_parents() =>
        Assert.That(
            Lowered.Resource(File, "account").Children.Select(child => child.SymbolicName?.Text),
            Is.EqualTo(new[] { "service", "queues" })
        );

    [TestCase("service", true)]
    [TestCase("queues", true)]
    [TestCase("ofLoop", true)]
    [TestCase("group", false)]
    public void A_child_has_the_name_of_its_own_segment(string name, bool isNested) =>
        Assert.That(Lowered.Resource(File, name).IsNested, Is.EqualTo(isNested));

    [Test]
    public void What_is_for_the_engine_is_not_in_the_body()
    {
        var group = Lowered.Resource(File, "group");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(group.Body.Properties.Select(one => one.Name.Text), Is.EqualTo(new[] { "name", "location" }));
            Assert.That(group.Condition, Is.TypeOf<BooleanLiteral>());
            Assert.That(group.DependsOn, Is.Not.Null);
            Assert.That(Lowered.Resource(File, "account").IsExisting, Is.True);
            Assert.That(Lowered.Resource(File, "account").Scope, Is.Not.Null);
            Assert.That(Lowered.Resource(File, "container").Loop?.Name, Is.EqualTo("name"));
        }
    }

    [Test]
    public void A_resource_of_an_extension_is_none_of_azures()
    {
        var foreign = Lowered.Resource(File, "foreign");

        Assert.That((foreign.IsExtensible, foreign.FullType), Is.EqualTo((true, null as string)));
    }

    [TestCase("group.name", "'group' < variable 'group.name'")]
    [TestCase("account::service.name", "'default' < variable 'account::service.name'")]
    [TestCase("account.type", "'Microsoft.Storage/storageAccounts'")]
    [TestCase("queues.properties.x", "unknown Any")]
    [TestCase("loop[0].name", "unknown Any")]
    [TestCase("inner.outputs.x", "unknown Any")]
    public void Its_members_are_known_as_far_as_they_are(string member, string expected) =>
        Assert.That(Arm.Bound.Say(Lowered.Output(File, member)), Is.EqualTo(expected));

    [Test]
    public void Parents_in_a_circle_are_children_of_none()
    {
        const string Circle = """
            resource a 'Microsoft.Storage/storageAccounts/b@2023-01-01' = {
              parent: b
              name: b.name
            }

            resource b 'Microsoft.Storage/storageAccounts/b@2023-01-01' = {
              parent: a
              name: a.name
            }
            """;

        Assert.That(Lowered.Template(Circle).Resources, Has.Length.EqualTo(2));
    }
}

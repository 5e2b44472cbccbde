using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.ImageBuilder;

/// <summary>The network of a build has what a subnet for container instances needs.</summary>
public sealed class ContainerInstanceSubnet : Rule
{
    private static readonly MessageFormat Alone = new(
        "alone",
        "'containerInstanceSubnetId' can be given only with 'subnetId', in the same virtual network."
    );

    private static readonly MessageFormat Proxy = new(
        "proxy",
        "'proxyVmSize' must not be given with 'containerInstanceSubnetId', because there is no proxy machine then."
    );

    private static readonly MessageFormat Same = new(
        "same",
        "'containerInstanceSubnetId' and 'subnetId' must be two subnets: this one is delegated to container instances."
    );

    private static readonly DiagnosticDescriptor Misfit = new()
    {
        Id = "ARM6109",
        Name = "container-instance-subnet",
        Title = "A network of an image build that does not fit together",
        Category = Category.Provider,
        DefaultSeverity = Severity.Error,
        Messages = [Alone, Proxy, Same],
        Docs = """
            With a subnet for container instances of its own a build needs no proxy machine, so that `proxyVmSize` must not be specified;
            `containerInstanceSubnetId` can be specified only if `subnetId` is, which is another subnet of the same network
            (https://github.com/Azure/azure-rest-api-specs/blob/main/specification/imagebuilder/resource-manager/Microsoft.VirtualMachineImages/ImageBuilder/models.tsp).

            ## Fails

            ```bicep
            param identity string

            resource image 'Microsoft.VirtualMachineImages/imageTemplates@2024-02-01' = {
              name: 'image'
              location: 'westeurope'
              identity: {
                type: 'UserAssigned'
                userAssignedIdentities: {
                  '${identity}': {}
                }
              }
              properties: {
                source: {
                  type: 'PlatformImage'
                  publisher: 'Canonical'
                  offer: 'ubuntu-24_04-lts'
                  sku: 'server'
                  version: 'latest'
                }
                vmProfile: {
                  vnetConfig: {
                    containerInstanceSubnetId: resourceId('Microsoft.Network/virtualNetworks/subnets', 'net', 'containers')
                  }
                }
                distribute: [
                  {
                    type: 'VHD'
                    runOutputName: 'disk'
                  }
                ]
              }
            }
            ```

            ## Passes

            ```bicep
            param identity string

            resource image 'Microsoft.VirtualMachineImages/imageTemplates@2024-02-01' = {
              name: 'image'
              location: 'westeurope'
              identity: {
                type: 'UserAssigned'
                userAssignedIdentities: {
                  '${identity}': {}
                }
              }
              properties: {
                source: {
                  type: 'PlatformImage'
                  publisher: 'Canonical'
                  offer: 'ubuntu-24_04-lts'
                  sku: 'server'
                  version: 'latest'
                }
                vmProfile: {
                  vnetConfig: {
                    subnetId: resourceId('Microsoft.Network/virtualNetworks/subnets', 'net', 'build')
                    containerInstanceSubnetId: resourceId('Microsoft.Network/virtualNetworks/subnets', 'net', 'containers')
                  }
                }
                distribute: [
                  {
                    type: 'VHD'
                    runOutputName: 'disk'
                  }
                ]
              }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Misfit];

    public override void Register(RuleRegistry on) => on.Resource(Check);

    private static void Check(RuleContext context, ResourceDeclaration resource)
    {
        if (ImageTemplate.Of(context, resource, Misfit) is not { } image)
        {
            return;
        }

        if (
            image.Properties.Part("vmProfile")?.Part("vnetConfig") is not { } network
            || !IsGiven(network.Find("containerInstanceSubnetId"))
        )
        {
            return;
        }

        var message =
            !network.Has("subnetId") && !network.MayHaveOthers ? Alone
            : IsGiven(network.Find("proxyVmSize")) ? Proxy
            : IsSame(network.Find("subnetId"), network.Find("containerInstanceSubnetId")!.Value) ? Same
            : null;
        if (message is not null)
        {
            var key = message == Proxy ? "proxyVmSize" : "containerInstanceSubnetId";
            context.Report(Misfit.At(message, network.Anchor with { Span = network.KeyOf(key) }));
        }
    }

    // An id may be known but for the subscription.
    private static bool IsGiven(Value? value) => value is { Form: StringLiteral or PartialText };

    private static bool IsSame(Value? subnet, Value other) =>
        subnet is { } one && IsGiven(one) && Texts.Key(Texts.Of(one)) == Texts.Key(Texts.Of(other));
}

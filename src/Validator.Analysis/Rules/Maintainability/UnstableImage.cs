using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>A machine is made from an image that its publisher has released.</summary>
public sealed class UnstableImage : Rule
{
    private static readonly ImmutableArray<string> Parts = ["offer", "sku", "version"];

    private static readonly DiagnosticDescriptor Preview = new()
    {
        Id = "ARM5050",
        Name = "unstable-image",
        Title = "A machine from a preview of an image",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Warning,
        Messages =
        [
            new(
                "default",
                "The '{0}' of the image is '{1}', a preview that may change or vanish at any time. Use a released one."
            ),
        ],
        Peers = [new("bicep", "use-stable-vm-image"), new("arm-ttk", "Virtual-Machines-Should-Not-Be-Preview")],
        Docs = """
            Publishers change and withdraw previews of images without notice, and give no support for machines that are made from
            them. What deploys today may not deploy tomorrow.

            An image is taken for a preview whose offer ends in `preview`, or whose SKU or version has that word in it. The source
            of an image template is looked at too.

            ## Fails

            ```bicep
            resource vm 'Microsoft.Compute/virtualMachines@2024-07-01' = {
              name: 'vm'
              location: 'westeurope'
              properties: {
                storageProfile: {
                  imageReference: {
                    publisher: 'Canonical'
                    offer: 'ubuntu-25_10'
                    sku: 'server-preview'
                    version: 'latest'
                  }
                }
              }
            }
            ```

            ## Passes

            ```bicep
            resource vm 'Microsoft.Compute/virtualMachines@2024-07-01' = {
              name: 'vm'
              location: 'westeurope'
              properties: {
                storageProfile: {
                  imageReference: {
                    publisher: 'Canonical'
                    offer: 'ubuntu-24_04-lts'
                    sku: 'server'
                    version: 'latest'
                  }
                }
              }
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Preview];

    public override void Register(RuleRegistry on)
    {
        on.Property(["imageReference"], Check);
        on.Property(["source"], CheckSource);
    }

    private static void CheckSource(RuleContext context, in PropertySite site)
    {
        if (site.Around.Resource?.FullType is { } type && IsImageTemplate(type))
        {
            Check(context, site);
        }
    }

    private static void Check(RuleContext context, in PropertySite site)
    {
        if (site.Around.Place is not (ExpressionPlace.ResourceBody or ExpressionPlace.Variable))
        {
            return;
        }

        var image = context.Scope.Evaluate(site.Property.Value);
        if (image.Form is not ObjectExpression written)
        {
            return;
        }

        foreach (var name in Parts)
        {
            if (written.Find(name) is { Value: var part } && image.Part(part) is { Text: { } text } value)
            {
                if (IsPreview(name, text))
                {
                    context.Report(Provenance.Finding(Preview, Preview.Messages[0], value.Place, [value], name, text));
                }
            }
        }
    }

    // Offers are products, some of which are called so: product-preview-edition.
    private static bool IsPreview(string part, string text) =>
        part == "offer"
            ? text.EndsWith("preview", StringComparison.OrdinalIgnoreCase)
            : text.Contains("preview", StringComparison.OrdinalIgnoreCase);

    private static bool IsImageTemplate(string type) =>
        type.Equals("Microsoft.VirtualMachineImages/imageTemplates", StringComparison.OrdinalIgnoreCase);
}

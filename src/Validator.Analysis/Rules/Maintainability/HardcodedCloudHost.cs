using System.Collections.Frozen;
using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5009: hosts that differ between the clouds come from the cloud.</summary>
public sealed class HardcodedCloudHost : Rule
{
    private static readonly MessageFormat KnownHost = new(
        "default",
        "'{0}' is the host of one cloud alone; '{1}' is that of the cloud deployed to."
    );

    private static readonly MessageFormat OtherHost = new("other", "'{0}' is the host of one cloud alone.");

    // Those that environment() knows, as in the defaults of Bicep's rule:
    // https://learn.microsoft.com/azure/azure-resource-manager/bicep/linter-rule-no-hardcoded-environment-urls
    // and https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment#environment
    private static readonly FrozenDictionary<string, string> Members = new Dictionary<string, string>
    {
        ["azuredatalakeanalytics.net"] = "suffixes.azureDatalakeAnalyticsCatalogAndJob",
        ["azuredatalakestore.net"] = "suffixes.azureDatalakeStoreFileSystem",
        ["batch.core.windows.net"] = "batch",
        ["core.windows.net"] = "suffixes.storage",
        ["database.windows.net"] = "suffixes.sqlServerHostname",
        ["datalake.azure.net"] = "activeDirectoryDataLake",
        ["gallery.azure.com"] = "gallery",
        ["graph.windows.net"] = "graph",
        ["login.microsoftonline.com"] = "authentication.loginEndpoint",
        ["management.azure.com"] = "resourceManager",
        ["management.core.windows.net"] = "authentication.audiences",
        ["vault.azure.net"] = "suffixes.keyvaultDns",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly TextsOption Disallowed = new(
        "disallowed-hosts",
        [
            "azuredatalakeanalytics.net",
            "azuredatalakestore.net",
            "batch.core.windows.net",
            "core.windows.net",
            "database.windows.net",
            "datalake.azure.net",
            "gallery.azure.com",
            "graph.windows.net",
            "login.microsoftonline.com",
            "management.azure.com",
            "management.core.windows.net",
            "vault.azure.net",
        ],
        "The hosts that may not be written down, each with a dot."
    );

    private static readonly TextsOption Excluded = new(
        "excluded-hosts",
        ["schema.management.azure.com", "devopsgallerystorage.blob.core.windows.net"],
        "Longer hosts that contain one of these, and are the same in every cloud."
    );

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5009",
        Name = "hardcoded-cloud-host",
        Title = "The host of one cloud",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Note,
        Messages = [KnownHost, OtherHost],
        Peers =
        [
            new("bicep", "no-hardcoded-env-urls"),
            new("arm-ttk", "DeploymentTemplate-Must-Not-Contain-Hardcoded-Uri"),
        ],
        Options = [Disallowed, Excluded],
        Docs = """
            Azure has several clouds, and the hosts of their services differ: `core.windows.net` is `core.chinacloudapi.cn` in China. The
            function `environment()` knows those of the cloud that the template is deployed to. Defaults of parameters are left alone,
            because they can be overridden.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": { "url": { "type": "string", "value": "https://contoso.blob.core.windows.net" } }
            }
            ```

            ```bicep
            output url string = 'https://contoso.blob.core.windows.net'
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": { "url": { "type": "string", "value": "[concat('https://contoso.blob.', environment().suffixes.storage)]" } }
            }
            ```

            ```bicep
            output url string = 'https://contoso.blob.${environment().suffixes.storage}'
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Text(Check);

    private static void Check(RuleContext context, StringLiteral text, in Surroundings around)
    {
        if (
            around.Place == ExpressionPlace.ParameterDefault
            || around.Section == "type"
            || !text.Text.Contains('.', StringComparison.Ordinal)
        )
        {
            return;
        }

        var written = context.Template.Source.Slice(text.Span);
        var hosts = context.Option(Disallowed);
        foreach (var host in hosts)
        {
            for (var at = IndexOf(written, host, 0); at >= 0; at = IndexOf(written, host, at + host.Length))
            {
                if (
                    IsWhole(written, at, host.Length)
                    && !IsPartOfLonger(written, at, host, context.Option(Excluded))
                    && !IsPartOfLonger(written, at, host, hosts)
                )
                {
                    Report(context, new(text.Span.Start + at, host.Length), host);
                }
            }
        }
    }

    private static void Report(RuleContext context, TextSpan span, string host)
    {
        Place place = new(context.Template.Source, span);
        context.Report(
            Members.TryGetValue(host, out var member)
                ? Descriptor.At(KnownHost, place, host, $"environment().{member}")
                : Descriptor.At(OtherHost, place, host)
        );
    }

    // From dot to dot, which is many times faster than a search that ignores case.
    private static int IndexOf(ReadOnlySpan<char> text, string host, int start)
    {
        var inside = host.IndexOf('.', StringComparison.Ordinal);
        if (inside < 0)
        {
            return -1;
        }

        for (var at = start + inside; at < text.Length; at++)
        {
            var dot = text[at..].IndexOf('.');
            if (dot < 0)
            {
                return -1;
            }

            at += dot;
            if (text[(at - inside)..].StartsWith(host, StringComparison.OrdinalIgnoreCase))
            {
                return at - inside;
            }
        }

        return -1;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

    private static bool IsPartOfLonger(ReadOnlySpan<char> text, int at, string host, ImmutableArray<string> others)
    {
        foreach (var other in others)
        {
            var inside = other.Length > host.Length ? other.IndexOf(host, StringComparison.OrdinalIgnoreCase) : -1;
            if (
                inside >= 0
                && at >= inside
                && text[(at - inside)..].StartsWith(other, StringComparison.OrdinalIgnoreCase)
            )
            {
                return true;
            }
        }

        return false;
    }
}

using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.Security;

/// <summary>What is run on a machine, or deployed, comes by a connection that nobody can change it on.</summary>
public sealed class InsecureProtocol : Rule
{
    private const string Scheme = "http://";

    private static readonly DiagnosticDescriptor Unencrypted = new()
    {
        Id = "ARM4009",
        Name = "insecure-protocol",
        Title = "Code that comes by an unencrypted connection",
        Category = Category.Security,
        DefaultSeverity = Severity.Warning,
        Messages = [new("default", "'{0}' is loaded by 'http', so that others can change it on the way. Use 'https'.")],
        Docs = """
            Scripts, packages, modules and templates are run with all the rights of the machine or the deployment that loads them.
            Without encryption anyone on the way can put other code in their place.

            Looked at are properties that say what to load: `fileUris`, `scriptUri`, `primaryScriptUri`, `supportingScriptUris`,
            `sourceUri`, `packageUri`, `repoUrl`, and the `uri` of `contentLink`, `publishContentLink`, `templateLink` and
            `parametersLink`. An address of the machine itself is none that others are on the way to.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Compute/virtualMachines/extensions",
                  "apiVersion": "2024-07-01",
                  "name": "vm/setup",
                  "location": "westeurope",
                  "properties": {
                    "publisher": "Microsoft.Azure.Extensions",
                    "type": "CustomScript",
                    "typeHandlerVersion": "2.1",
                    "settings": { "fileUris": [ "http://contoso.com/setup.sh" ], "commandToExecute": "sh setup.sh" }
                  }
                }
              ]
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Compute/virtualMachines/extensions",
                  "apiVersion": "2024-07-01",
                  "name": "vm/setup",
                  "location": "westeurope",
                  "properties": {
                    "publisher": "Microsoft.Azure.Extensions",
                    "type": "CustomScript",
                    "typeHandlerVersion": "2.1",
                    "settings": { "fileUris": [ "https://contoso.com/setup.sh" ], "commandToExecute": "sh setup.sh" }
                  }
                }
              ]
            }
            ```
            """,
    };

    private static readonly ImmutableArray<string> Sources =
    [
        "fileUri",
        "fileUris",
        "scriptUri",
        "scriptUris",
        "primaryScriptUri",
        "supportingScriptUris",
        "sourceUri",
        "packageUri",
        "repoUrl",
    ];

    private static readonly ImmutableArray<string> Links =
    [
        "contentLink",
        "publishContentLink",
        "templateLink",
        "parametersLink",
    ];

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Unencrypted];

    public override void Register(RuleRegistry on)
    {
        on.Property(Sources, CheckSource);
        on.Property(Links, CheckLink);
    }

    private static void CheckSource(RuleContext context, in PropertySite site)
    {
        if (site.Around.Place == ExpressionPlace.ResourceBody)
        {
            Check(context, context.Scope.Evaluate(site.Property.Value));
        }
    }

    private static void CheckLink(RuleContext context, in PropertySite site)
    {
        if (
            site.Around.Place == ExpressionPlace.ResourceBody
            && context.Scope.Evaluate(site.Property.Value) is { Form: ObjectExpression written } link
            && written.Find("uri") is { Value: var address }
        )
        {
            Check(context, link.Part(address));
        }
    }

    private static void Check(RuleContext context, Value value)
    {
        if (value.Form is ArrayExpression && context.Compared.Add(value, Unencrypted))
        {
            foreach (var item in value.Items)
            {
                Check(context, item);
            }
        }

        if (value.Form is (StringLiteral or PartialText) && Texts.Of(value) is [{ Literal: { } start }, ..] text)
        {
            if (start.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && !IsOfMachine(start[Scheme.Length..]))
            {
                context.Report(
                    Provenance.Finding(
                        Unencrypted,
                        Unencrypted.Messages[0],
                        value.Place,
                        [value],
                        Texts.Known(text) ?? $"{start}…"
                    ) with
                    {
                        Repair = value is { IsSpelledOut: true, Text: { } whole }
                            ? new Repair.ReplaceString(value.Form.Span, $"https://{whole[Scheme.Length..]}")
                            : null,
                    }
                );
            }
        }
    }

    private static bool IsOfMachine(string address) =>
        address.StartsWith("localhost", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("127.", StringComparison.Ordinal)
        || address.StartsWith("[::1]", StringComparison.Ordinal);
}

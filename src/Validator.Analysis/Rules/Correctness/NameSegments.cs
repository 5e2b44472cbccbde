using System.Collections.Immutable;
using System.Globalization;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Evaluation.Deployments;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>The name of a resource has as many segments as its type.</summary>
public sealed class NameSegments : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM3040",
        Name = "name-segments-mismatch",
        Title = "A name whose segments do not match those of the type",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Messages =
        [
            new("default", "The name of a '{0}' has '{1}' segments between slashes, not '{2}'."),
            new(
                "nested",
                "The name of a resource inside its parent has '{0}' segments of its own between slashes, not '{1}'."
            ),
        ],
        Docs = """
            A resource is named by one segment for each segment of its type behind the namespace: a
            `Microsoft.Sql/servers/databases` is called `server/database`. A resource that is declared inside its parent
            has the last segment of both. Azure refuses any other name before it deploys anything.

            A parameter or a function may supply a slash, so a name is reported only where it certainly has too many
            segments, or where all of it is known.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.Storage/storageAccounts/blobServices",
                  "apiVersion": "2023-01-01",
                  "name": "default"
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
                  "type": "Microsoft.Storage/storageAccounts/blobServices",
                  "apiVersion": "2023-01-01",
                  "name": "examplestorage/default"
                }
              ]
            }
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Register(RuleRegistry on) => on.Template(Check);

    private static void Check(RuleContext context, DeployedResources resources)
    {
        foreach (var resource in resources)
        {
            Check(context, resource);
        }
    }

    private static void Check(RuleContext context, DeployedResource resource)
    {
        var declaration = resource.Declaration;
        if (declaration.WrittenType is not { } type || declaration.Body.Find("name") is not { Value: var written })
        {
            return;
        }

        var name = resource.Scope.Evaluate(written);
        var text = Texts.Of(name);
        var found = Texts.CountSegments(text);
        var expected = declaration.IsNested ? OwnSegments(declaration) : type.AsSpan().Count('/');
        var isWrong = name.IsKnown ? found != expected : found > expected;
        var isNoType = !type.Contains('/', StringComparison.Ordinal) || type.EndsWith('/');
        if (!isWrong || isNoType || name.Kinds != ValueKinds.String || IsSnippet(name))
        {
            return;
        }

        Place place = new(resource.Scope.Source, written.Span);
        context.Report(
            declaration.IsNested
                ? Provenance.Finding(Descriptor, Descriptor.Messages[1], place, [name], Count(expected), Count(found))
                : Provenance.Finding(
                    Descriptor,
                    Descriptor.Messages[0],
                    place,
                    [name],
                    type,
                    Count(expected),
                    Count(found)
                )
        );
    }

    // An editor or a script fills ${1:name} in.
    private static bool IsSnippet(Value name) => name.Text is { } text && text.Contains("${", StringComparison.Ordinal);

    // One, but for an extension inside the resource that it extends: providers/diagnosticSettings.
    private static int OwnSegments(ResourceDeclaration nested) =>
        nested.Type is StringLiteral { Text: var own } ? own.AsSpan().Count('/') + 1 : 1;

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}

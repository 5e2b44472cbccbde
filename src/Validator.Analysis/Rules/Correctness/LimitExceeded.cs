using System.Collections.Immutable;
using System.Globalization;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation.Deployments;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>ARM3060: a template keeps to the limits of the deployment engine.</summary>
public sealed class LimitExceeded : Rule
{
    // https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#template-limits
    private const int MostParameters = 256;
    private const int MostVariables = 512;
    private const int MostOutputs = 64;
    private const int MostResources = 800;
    private const int MostOfExpression = 24_576;
    private const int MostCharacters = 4 * 1024 * 1024;

    private static readonly MessageFormat TooMany = new(
        "default",
        "The template has more '{0}' than it may have: '{1}', and at most '{2}' are allowed."
    );

    private static readonly MessageFormat TooLong = new(
        "expression",
        "The expression has '{0}' characters, and at most '{1}' are allowed."
    );

    private static readonly MessageFormat TooLarge = new(
        "size",
        "The template has '{0}' characters without its blanks, and at most '{1}' are allowed."
    );

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM3060",
        Name = "limit-exceeded",
        Title = "More of something than a template may have",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Messages = [TooMany, TooLong, TooLarge],
        Peers =
        [
            new("bicep", "max-params"),
            new("bicep", "max-variables"),
            new("bicep", "max-outputs"),
            new("bicep", "max-resources"),
            new("psrule", "Azure.Template.ExpressionLength"),
            new("cfn-lint", "E2010"),
            new("cfn-lint", "E7010"),
            new("cfn-lint", "E6010"),
            new("cfn-lint", "E3010"),
        ],
        Docs = """
            A template may have 256 parameters, 512 variables, 64 outputs and 800 resources, each turn of a loop being one; an
            expression 24,576 characters, and a template 4 MB (blanks are not counted here, because tools may leave them out). The
            deployment engine refuses a template over one of these limits. An object can hold several values in one parameter, and
            nested or linked templates share out the resources.

            Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#template-limits

            ## Fails

            ```bicep
            resource networks 'Microsoft.Network/virtualNetworks@2024-05-01' = [for i in range(0, 500): {
              name: 'network${i}'
              location: 'westeurope'
            }]

            resource tables 'Microsoft.Network/routeTables@2024-05-01' = [for i in range(0, 500): {
              name: 'table${i}'
              location: 'westeurope'
            }]
            ```

            ## Passes

            ```bicep
            resource networks 'Microsoft.Network/virtualNetworks@2024-05-01' = [for i in range(0, 500): {
              name: 'network${i}'
              location: 'westeurope'
            }]
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on)
    {
        on.Declarations(CheckNames);
        on.Template(CheckResources);
        on.Call(CheckLength);
    }

    private static void CheckNames(RuleContext context)
    {
        var template = context.Template;
        Check(context, "parameters", MostParameters, template.Parameters, one => one.Name.Span);
        Check(
            context,
            "variables",
            MostVariables,
            [.. template.Variables.Where(one => !one.IsImplied)],
            one => one.Name.Span
        );
        Check(context, "outputs", MostOutputs, template.Outputs, one => one.Name.Span);
        if (context.Scope.Outer is null && !template.HasCompiler && template.Source.Text.Length > MostCharacters)
        {
            CheckSize(context);
        }
    }

    // At the first that is too many.
    private static void Check<T>(
        RuleContext context,
        string what,
        int most,
        ImmutableArray<T> declared,
        Func<T, TextSpan> at
    )
    {
        if (declared.Length > most)
        {
            Place place = new(context.Template.Source, at(declared[most]));
            context.Report(Descriptor.At(TooMany, place, what, Of(declared.Length), Of(most)));
        }
    }

    private static void CheckResources(RuleContext context, DeployedResources made)
    {
        var count = 0;
        foreach (var resource in made)
        {
            if (resource is { Declaration.IsExisting: false, IsDeployed: true } && ++count == MostResources + 1)
            {
                Place place = new(context.Template.Source, resource.Declaration.Anchor);
                var all = made.Count(one => one is { Declaration.IsExisting: false, IsDeployed: true });
                context.Report(Descriptor.At(TooMany, place, "resources", Of(all), Of(MostResources)));
                return;
            }
        }
    }

    // Of a compiler the engine gets another text.
    private static void CheckLength(RuleContext context, in CallSite site)
    {
        if (site.Call.Span.Length > MostOfExpression && site.Around.Parent is null && !context.Template.HasCompiler)
        {
            Place place = new(context.Template.Source, site.Call.Name.Span);
            context.Report(Descriptor.At(TooLong, place, Of(site.Call.Span.Length), Of(MostOfExpression)));
        }
    }

    private static void CheckSize(RuleContext context)
    {
        var count = 0;
        foreach (var character in context.Template.Source.Text)
        {
            count += char.IsWhiteSpace(character) ? 0 : 1;
        }

        if (count > MostCharacters)
        {
            context.Report(
                Descriptor.At(TooLarge, new(context.Template.Source, new(0, 1)), Of(count), Of(MostCharacters))
            );
        }
    }

    private static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}

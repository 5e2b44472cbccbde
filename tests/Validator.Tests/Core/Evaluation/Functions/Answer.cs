using System.Text.RegularExpressions;
using Validator.Evaluation;

namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>One line of testdata/functions: an expression, and what the deployment engine answers.</summary>
internal sealed partial record Answer(string Expression, string Expected, AnswerContext Context)
{
    public bool IsFailure => Expected.StartsWith("fails ", StringComparison.Ordinal);

    /// <summary>Whether it is about what the engine evaluates, and not about its limits or what it prints.</summary>
    public bool IsAnswer => Expected is not ("fails timeout" or "fails unprintable");

    public override string ToString() => $"{Expression} -> {Expected}";

    public static IEnumerable<Answer> In(string text)
    {
        AnswerContext context = new([]);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                context = AnswerContext.From(line);
            }
            else if (line.Split('\t') is [var expression, var expected, ..])
            {
                yield return new(Unescape(expression), expected, context);
            }
        }
    }

    private static string Unescape(string text) =>
        Escapes()
            .Replace(
                text,
                escape =>
                    escape.Value switch
                    {
                        "\\\\" => "\\",
                        "\\t" => "\t",
                        "\\n" => "\n",
                        "\\r" => "\r",
                        _ => char.ConvertFromUtf32(Convert.ToInt32(escape.Groups[1].Value, 16)),
                    }
            );

    [GeneratedRegex("""\\(?:u\{([0-9a-f]+)\}|.)""")]
    private static partial Regex Escapes();
}

/// <summary>What is known of the deployment in which the engine was asked: <c># scope=tenant location=westus</c>.</summary>
internal sealed record AnswerContext(Dictionary<string, string> Known)
{
    // What bench/functions tells the engine where a file says nothing.
    private static readonly DeploymentContext Usual = new()
    {
        SubscriptionId = "00000000-0000-0000-0000-000000000001",
        ResourceGroup = "rg1",
        Location = "westus",
    };

    public string Schema =>
        Known.GetValueOrDefault("scope") switch
        {
            "subscription" => "subscriptionDeploymentTemplate",
            "managementGroup" => "managementGroupDeploymentTemplate",
            "tenant" => "tenantDeploymentTemplate",
            _ => "deploymentTemplate",
        };

    public DeploymentContext Deployment =>
        Known.Count == 0
            ? Usual
            : new()
            {
                SubscriptionId = Known.GetValueOrDefault("subscriptionId"),
                ResourceGroup = Known.GetValueOrDefault("resourceGroup"),
                Location = Known.GetValueOrDefault("location"),
                TenantId = Known.GetValueOrDefault("tenantId"),
                ManagementGroupId = Known.GetValueOrDefault("managementGroupId"),
                DeploymentName = Known.GetValueOrDefault("deploymentName"),
            };

    public static AnswerContext From(string line) =>
        new(
            line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Split('=', 2))
                .Where(pair => pair.Length == 2)
                .ToDictionary(pair => pair[0], pair => pair[1])
        );
}

using System.Globalization;
using System.Text;
using Validator.Analysis.Packs.Definition;
using Validator.Diagnostics;

namespace Validator.Analysis.Packs;

/// <summary>Describes a rule of a pack as those in code are described, with its examples on its page.</summary>
internal static class PackDescriptor
{
    public static DiagnosticDescriptor Of(PackRuleDefinition rule, bool isShipped) =>
        new()
        {
            Id = rule.Id,
            Name = rule.Name,
            Title = rule.Title,
            Category = rule.Category,
            DefaultSeverity = rule.Severity,
            Peers = rule.Peers,
            Tags = rule.Tags,
            Url = isShipped ? null : rule.Url,
            Messages = rule.Missing is { } missing
                ? [new("default", rule.Message.Format), new("missing", missing.Format)]
                : [new("default", rule.Message.Format)],
            Docs = DocsOf(rule),
        };

    private static string DocsOf(PackRuleDefinition rule)
    {
        StringBuilder docs = new();
        docs.Append(rule.Docs.Length == 0 ? rule.Title + "." : rule.Docs.TrimEnd());
        foreach (var example in rule.Examples)
        {
            docs.Append(
                CultureInfo.InvariantCulture,
                $"\n\n## {(example.Fails ? "Fails" : "Passes")}\n\n```{example.Language}\n{example.Code.TrimEnd()}\n```"
            );
        }

        if (rule.Url is { } url)
        {
            docs.Append(CultureInfo.InvariantCulture, $"\n\nSource: <{url}>");
        }

        return docs.ToString();
    }
}

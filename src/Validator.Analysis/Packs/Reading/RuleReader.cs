using System.Text.RegularExpressions;
using Validator.Analysis.Configuration.Yaml;
using Validator.Analysis.Packs.Definition;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Analysis.Packs.Reading;

/// <summary>Reads one rule of a pack.</summary>
/// <param name="isShipped">Whether the pack is one of armlint's own.</param>
internal sealed partial class RuleReader(SourceText source, PackProblems problems, bool isShipped)
{
    private const string ReservedPrefix = "ARM";

    private readonly TargetReader _targets = new(problems);

    public PackRuleDefinition? Read(YamlValue value)
    {
        if (PackFields.Of(value, "a rule", PackShapes.OfRule, problems) is not { } fields)
        {
            return null;
        }

        var isForbidden = fields["forbid"] is not null;
        var (title, message) = (fields.RequiredText("title"), fields.RequiredText("message"));
        var (id, name) = (ReadId(fields), ReadName(fields));
        var condition = ReadCondition(fields, isForbidden);
        var target = fields["for"] is { } written ? _targets.Read(written) : Lacks(fields, "for");
        var url = ReadUrl(fields);
        var peers = new PeerReader(problems).Read(fields["peers"]);
        var where = fields["where"] is { } when ? new ConditionReader(problems, Quantifier.Some).Read(when) : null;
        var at = PathReader.Read(fields["at"], "at", problems);
        var fix = fields["fix"] is { } mend ? new FixReader(problems).Read(mend) : null;
        var examples = new ExampleReader(source, problems).Read(fields["examples"]);
        var (severity, category) = (
            fields.Choice("severity", PackWords.Severities),
            fields.Choice("category", PackWords.Categories)
        );
        if (title is null || message is null || id is null || name is null || condition is null || target is null)
        {
            return null;
        }

        return new()
        {
            Id = id,
            Name = name,
            Title = title.TrimEnd('.'),
            Message = MessageReader.Read(fields["message"]!, message, problems),
            Missing = fields.Text("missing") is { } missing
                ? MessageReader.Read(fields["missing"]!, missing, problems)
                : null,
            Severity = severity ?? Severity.Warning,
            Category = category ?? Category.Maintainability,
            Docs = fields.Text("docs")?.Trim() ?? "",
            Url = url,
            Tags = [.. fields.Texts("tags").Select(tag => tag.Value)],
            Peers = peers,
            Target = target,
            Where = where,
            Condition = condition,
            IsForbidden = isForbidden,
            At = at,
            Fix = fix,
            Examples = examples,
        };
    }

    private static PackTarget? Lacks(PackFields fields, string key)
    {
        fields.RequiredText(key);
        return null;
    }

    private Condition? ReadCondition(PackFields fields, bool isForbidden)
    {
        var (required, forbidden) = (fields["require"], fields["forbid"]);
        if (required is null == forbidden is null)
        {
            problems.Add(
                forbidden?.Span ?? fields.Start,
                required is null
                    ? "Key 'require' or 'forbid' is missing."
                    : "A rule has 'require' or 'forbid', not both."
            );
        }

        var quantifier = isForbidden ? Quantifier.Some : Quantifier.Every;
        return (forbidden ?? required) is { } written ? new ConditionReader(problems, quantifier).Read(written) : null;
    }

    private string? ReadId(PackFields fields)
    {
        if (fields.RequiredText("id") is not { } id)
        {
            return null;
        }

        if (!Id().IsMatch(id))
        {
            problems.Add(fields["id"]!, $"Expected an id such as 'CONTOSO001', found '{PackProblems.Short(id)}'.");
        }
        else if (!isShipped && id.StartsWith(ReservedPrefix, StringComparison.Ordinal))
        {
            problems.Add(
                fields["id"]!,
                $"Ids that begin with '{ReservedPrefix}' are armlint's own; take another prefix."
            );
        }

        return id;
    }

    private string? ReadName(PackFields fields)
    {
        if (fields.RequiredText("name") is not { } name)
        {
            return null;
        }

        if (!Kebab().IsMatch(name))
        {
            problems.Add(
                fields["name"]!,
                $"Expected a name in small letters with hyphens, such as 'storage-name', found '{PackProblems.Short(name)}'."
            );
        }

        return name;
    }

    private string? ReadUrl(PackFields fields)
    {
        var url = fields.Text("url");
        if (url is not null && !Address().IsMatch(url))
        {
            problems.Add(
                fields["url"]!,
                $"Expected an address that begins with 'https://', found '{PackProblems.Short(url)}'."
            );
        }

        return url;
    }

    [GeneratedRegex($@"^{PackPatterns.Id}\z")]
    private static partial Regex Id();

    [GeneratedRegex($@"^{PackPatterns.Name}\z")]
    private static partial Regex Kebab();

    [GeneratedRegex($@"^{PackPatterns.Address}\z")]
    private static partial Regex Address();
}

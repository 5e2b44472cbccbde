using System.Collections.Immutable;
using Validator.Analysis.Configuration.Yaml;
using Validator.Analysis.Packs.Definition;

namespace Validator.Analysis.Packs.Reading;

/// <summary>Reads what a rule looks at: the key <c>for</c>.</summary>
internal sealed class TargetReader(PackProblems problems)
{
    private static readonly ImmutableArray<string> Kinds =
    [
        PackShapes.OfResource[0].Name,
        .. PackShapes.OfOthers.Select(key => key.Name),
    ];

    private static readonly PackShape.Keys Known = new([.. PackShapes.OfResource, .. PackShapes.OfOthers]);

    public PackTarget? Read(YamlValue value)
    {
        // Types of resources may stand by themselves.
        if (value is YamlValue.Text { IsNothing: false } or YamlValue.List)
        {
            return ReadTypes(value) is { IsEmpty: false } types ? new PackTarget.Resource(types, [], null, null) : null;
        }

        if (PackFields.Of(value, "what the rule looks at", Known, problems) is not { } fields)
        {
            return null;
        }

        ImmutableArray<YamlEntry> kinds = [.. fields.Map.Entries.Where(entry => Kinds.Contains(entry.Key.Value))];
        if (kinds is not [var (kind, _)])
        {
            problems.Add(
                kinds is [_, var second, ..] ? second.Key : value,
                $"Expected one of '{string.Join("', '", Kinds)}'."
            );
            return null;
        }

        if (kind.Value != "resource")
        {
            RefuseWhatIsOfResources(fields, kind.Value);
        }

        return kind.Value switch
        {
            "resource" => ReadResource(fields),
            "template" => ReadTemplate(fields),
            _ => fields.Text(kind.Value) is { } name ? Named(kind.Value, name) : null,
        };
    }

    private PackTarget.Template ReadTemplate(PackFields fields)
    {
        if (fields.Flag("template") == false)
        {
            problems.Add(fields["template"]!, "Expected 'template: true'.");
        }

        return new();
    }

    private static PackTarget Named(string kind, string name) =>
        kind switch
        {
            "module" => new PackTarget.Module(name),
            "parameter" => new PackTarget.Parameter(name),
            "variable" => new PackTarget.Variable(name),
            _ => new PackTarget.Output(name),
        };

    private PackTarget.Resource ReadResource(PackFields fields) =>
        new(
            ReadTypes(fields["resource"]!),
            fields["except"] is { } except ? ReadTypes(except) : [],
            BoundsReader.ReadVersions(fields["versions"], problems),
            PathReader.Read(fields["each"], "each", problems)
        );

    public ImmutableArray<string> ReadTypes(YamlValue value)
    {
        ImmutableArray<YamlValue> written = value is YamlValue.List { Items: var items } ? items : [value];
        if (written.IsEmpty)
        {
            problems.Add(value, "Expected at least one resource type, found an empty list.");
        }

        var types = ImmutableArray.CreateBuilder<string>();
        foreach (var one in written)
        {
            if (one is YamlValue.Text { IsNothing: false, Value: var type } && type.AsSpan().ContainsAny('/', '*'))
            {
                types.Add(type);
                continue;
            }

            problems.Add(
                one,
                $"Expected a resource type such as 'Microsoft.Storage/storageAccounts' or '*', found {PackProblems.Kind(one)}."
            );
        }

        return types.ToImmutable();
    }

    private void RefuseWhatIsOfResources(PackFields fields, string kind)
    {
        foreach (var (key, _) in fields.Map.Entries.Where(entry => entry.Key.Value is "except" or "versions" or "each"))
        {
            problems.Add(key, $"'{key.Value}' goes with 'resource', not with '{kind}'.");
        }
    }
}

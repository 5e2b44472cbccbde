using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Analysis.Packs.Reading;

/// <summary>Every key of a rule pack: the only list of them there is.</summary>
public static class PackShapes
{
    internal const string Test = "test";
    internal const string Rule = "rule";
    private const string Condition = "condition";
    private const string Negated = "negatedCondition";
    private const string PropertyOfOne = "testOfOneValue";
    private const string PropertyOfMany = "testOfValues";
    private const string Counted = "testOfCountedValues";

    private static readonly PackShape AnyText = new PackShape.Text();
    private static readonly PackShape Texts = new PackShape.List(AnyText, MayStandAlone: true);
    private static readonly PackShape Path = new PackShape.Text(PackPatterns.Path);
    private static readonly PackShape Types = new PackShape.List(
        new PackShape.Text(PackPatterns.ResourceType),
        MayStandAlone: true
    );

    /// <summary>What the file is.</summary>
    public static readonly PackShape.Keys Root = new([
        new("name", AnyText, "What the pack is called.") { IsRequired = true },
        new("description", AnyText, "What its rules have in common."),
        new("rules", new PackShape.List(new PackShape.Reference(Rule)), "The rules.") { IsRequired = true },
    ]);

    internal static readonly PackShape.Keys OfRelated = new([
        new("resource", Types, "The resource types that it may be of; * stands for any characters.")
        {
            IsRequired = true,
        },
        new(
            "by",
            Choice(PackWords.Relations),
            "How it belongs to this one: as a child, by its scope, by a reference to it, or in any of these ways."
        ),
        new("where", new PackShape.Reference(Condition), "What must hold of it."),
    ]);

    internal static readonly ImmutableArray<PackKey> OfResource =
    [
        new("resource", Types, "Resources of these types; * stands for any characters."),
        new("except", Types, "Types that are left out."),
        new("versions", new PackShape.Text(PackPatterns.Versions), "The API versions that the rule is about."),
        new("each", Path, "The elements that are looked at one by one, instead of the resource."),
    ];

    internal static readonly ImmutableArray<PackKey> OfOthers =
    [
        new("module", AnyText, "Nested deployments and modules by these names; * stands for any characters."),
        new("parameter", AnyText, "Parameters by these names."),
        new("variable", AnyText, "Variables by these names."),
        new("output", AnyText, "Outputs by these names."),
        new("template", new PackShape.Flag(true), "The template as a whole."),
    ];

    internal static readonly PackShape.Keys OfFix = new([
        new("set", new PackShape.Literal(), "The value that the property gets."),
        new("remove", new PackShape.Flag(true), "The property is removed."),
        new("rename", AnyText, "The name that the property gets."),
        new(
            "safety",
            Choice(PackWords.Safeties),
            "Whether '--fix' makes it (safe), or '--unsafe-fixes' alone (unsafe, unless it is said)."
        ),
    ])
    {
        ExactlyOneOf = ["set", "remove", "rename"],
    };

    internal static readonly PackShape.Keys OfExample = new([
        new("fails", AnyText, "A template in which the rule finds something."),
        new("passes", AnyText, "A template in which it finds nothing."),
        new("language", Choice(PackWords.Languages), "The language, where the first character does not tell."),
    ])
    {
        ExactlyOneOf = ["fails", "passes"],
    };

    internal static readonly PackShape.Keys OfPeers = new([
        .. PeerRule.Tools.Select(tool => new PackKey(tool, Texts, $"The rules of {tool} that look for the same.")),
    ]);

    internal static readonly PackShape.Keys OfRule = new([
        new("id", new PackShape.Text(PackPatterns.Id), "What reports call it, such as CONTOSO001.")
        {
            IsRequired = true,
        },
        new("name", new PackShape.Text(PackPatterns.Name), "What people call it, such as storage-name.")
        {
            IsRequired = true,
        },
        new("title", AnyText, "What is wrong, in a few words without a full stop.") { IsRequired = true },
        new(
            "message",
            AnyText,
            "What a finding says, with {name}, {type}, {property}, {value}, {expected} and paths such as {sku.name}."
        )
        {
            IsRequired = true,
        },
        new("missing", AnyText, "What it says where the property is not set."),
        new(
            "severity",
            Choice(PackWords.Severities),
            "How bad it is; warning unless it is said. 'off' waits to be asked."
        ),
        new("category", Choice(PackWords.Categories), "What the rule is about; maintainability unless it is said."),
        new("docs", AnyText, "Why the rule is there, in Markdown."),
        new("url", new PackShape.Text(PackPatterns.Address), "The guidance that the rule follows."),
        new("tags", Texts, "Words that reports carry along."),
        new("peers", OfPeers, "The rules of other tools that look for the same."),
        new("for", Target, "What the rule looks at.") { IsRequired = true },
        new("where", new PackShape.Reference(Condition), "What must hold for the rule to apply."),
        new("require", new PackShape.Reference(Condition), "What must hold. Each part that does not is a finding."),
        new("forbid", new PackShape.Reference(Condition), "What must not hold."),
        new("at", Path, "Where a finding stands, instead of at the value that decides."),
        new("fix", OfFix, "What mends a finding."),
        new("examples", new PackShape.List(OfExample), "Templates that 'armlint rules test' runs."),
    ])
    {
        ExactlyOneOf = ["require", "forbid"],
    };

    /// <summary>The shapes that others refer to.</summary>
    public static readonly ImmutableArray<(string Name, PackShape Shape)> Named =
    [
        (Rule, OfRule),
        (Condition, ConditionOf(Condition, PropertyOfMany)),
        // Inside 'not' one has to say how many are meant.
        (Negated, ConditionOf(Negated, Counted)),
        (Test, TestShapes.Of),
        (PropertyOfOne, TestShapes.OfOne),
        (
            PropertyOfMany,
            new PackShape.AnyOf([new PackShape.Reference(PropertyOfOne), new PackShape.Reference(Counted)])
        ),
        (Counted, TestShapes.OfCounted),
    ];

    private static PackShape Target =>
        new PackShape.AnyOf([
            Types,
            new PackShape.Keys([OfResource[0] with { IsRequired = true }, .. OfResource[1..]]),
            .. OfOthers.Select(key => new PackShape.Keys([key with { IsRequired = true }])),
        ]);

    private static PackShape.Condition ConditionOf(string parts, string ofMany)
    {
        PackShape list = new PackShape.List(new PackShape.Reference(parts));
        return new(
            [
                new("all", list, "Conditions that all hold."),
                new("any", list, "Conditions of which at least one holds."),
                new("not", new PackShape.Reference(Negated), "A condition that does not hold."),
                new("related", OfRelated, "There is another resource in the template that belongs to this one."),
            ],
            new PackShape.Reference(PropertyOfOne),
            new PackShape.Reference(ofMany)
        );
    }

    private static PackShape.Choice Choice<T>(Dictionary<string, T> words) => new([.. words.Keys]);
}

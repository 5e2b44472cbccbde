using System.Collections.Immutable;

namespace Validator.Diagnostics;

/// <summary>
/// Something about a rule that a configuration may set: declared once, so that the rule's page, the reader of configurations and
/// the schema for editors say the same. Closed: every kind is in this file.
/// </summary>
/// <param name="name">In kebab case.</param>
/// <param name="description">One sentence with a full stop.</param>
public abstract class RuleOption(string name, string description)
{
    public string Name { get; } = name;

    public string Description { get; } = description;
}

/// <summary>An option whose values are of one kind. Two are equal only if they are the same object.</summary>
public abstract class RuleOption<T>(string name, T byDefault, string description) : RuleOption(name, description)
{
    public T Default { get; } = byDefault;
}

public sealed class NumberOption(string name, int byDefault, string description)
    : RuleOption<int>(name, byDefault, description)
{
    public int Minimum { get; init; }

    public int Maximum { get; init; } = int.MaxValue;
}

public sealed class FlagOption(string name, bool byDefault, string description)
    : RuleOption<bool>(name, byDefault, description);

public sealed class TextOption(string name, string byDefault, string description)
    : RuleOption<string>(name, byDefault, description)
{
    /// <summary>The texts that mean something; empty where every text does.</summary>
    public ImmutableArray<string> Allowed { get; init; } = [];
}

public sealed class TextsOption(string name, ImmutableArray<string> byDefault, string description)
    : RuleOption<ImmutableArray<string>>(name, byDefault, description);

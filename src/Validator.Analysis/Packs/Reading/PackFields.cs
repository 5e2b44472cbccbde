using System.Collections.Immutable;
using Validator.Analysis.Configuration.Yaml;
using Validator.Text;

namespace Validator.Analysis.Packs.Reading;

/// <summary>The keys and values of one mapping of a pack, of which each key is known.</summary>
internal sealed class PackFields
{
    private readonly YamlValue.Map _map;
    private readonly PackProblems _problems;

    private PackFields(YamlValue.Map map, PackProblems problems) => (_map, _problems) = (map, problems);

    public YamlValue.Map Map => _map;

    /// <summary>Null where it is no mapping; what it should not have is a problem.</summary>
    /// <param name="what">What the mapping is, as it goes on after "expected".</param>
    public static PackFields? Of(YamlValue value, string what, PackShape.Keys shape, PackProblems problems)
    {
        var known = shape.Names;
        if (value is not YamlValue.Map map)
        {
            problems.Add(value, $"Expected {what} with keys such as '{known[0]}', found {PackProblems.Kind(value)}.");
            return null;
        }

        foreach (var (key, _) in map.Entries)
        {
            if (!known.Contains(key.Value))
            {
                problems.Add(key, $"Unknown key '{key.Value}'.{PackProblems.Suggest(key.Value, known)}");
            }
        }

        return new(map, problems);
    }

    public YamlValue? this[string key] => _map[key];

    public string? RequiredText(string key)
    {
        if (_map[key] is null)
        {
            _problems.Add(Start, $"Key '{key}' is missing.");
            return null;
        }

        return Text(key);
    }

    /// <summary>The text at a key; null where there is none, or none that can be used.</summary>
    public string? Text(string key)
    {
        switch (_map[key])
        {
            case null:
                return null;
            case YamlValue.Text { IsNothing: false, Value: { Length: > 0 } text }:
                return text;
            case var other:
                _problems.Add(other, $"Expected a text for '{key}', found {PackProblems.Kind(other)}.");
                return null;
        }
    }

    public bool? Flag(string key)
    {
        switch (_map[key])
        {
            case null:
                return null;
            case YamlValue.Text { IsPlain: true, Value: "true" or "false" } text:
                return text.Value == "true";
            case var other:
                _problems.Add(other, $"Expected 'true' or 'false' for '{key}', found {PackProblems.Kind(other)}.");
                return null;
        }
    }

    /// <summary>One text, or a list of them; none where something else is there, or nothing.</summary>
    public ImmutableArray<YamlValue.Text> Texts(string key)
    {
        if (_map[key] is not { } value)
        {
            return [];
        }

        ImmutableArray<YamlValue> written = value is YamlValue.List { Items: { Length: > 0 } items } ? items : [value];
        var wrong = written.FirstOrDefault(item => !IsText(item));
        if (wrong is null)
        {
            return [.. written.Cast<YamlValue.Text>()];
        }

        _problems.Add(wrong, $"Expected a text or a list of texts for '{key}', found {PackProblems.Kind(wrong)}.");
        return [];
    }

    private static bool IsText(YamlValue value) => value is YamlValue.Text { IsNothing: false, Value.Length: > 0 };

    /// <summary>The value that a word stands for.</summary>
    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> known)
        where T : struct
    {
        if (Text(key) is not { } word)
        {
            return null;
        }

        if (known.TryGetValue(word, out var value))
        {
            return value;
        }

        _problems.Add(
            _map[key]!,
            $"'{key}' cannot be '{PackProblems.Short(word)}'.{PackProblems.Suggest(word, [.. known.Keys])}"
        );
        return null;
    }

    /// <summary>Where to point at for what the mapping lacks.</summary>
    public TextSpan Start => _map.Entries is [var first, ..] ? first.Key.Span : _map.Span;
}

namespace Validator.Analysis.Engine;

/// <summary>The names of properties that rules want to see. Most properties are nobody's, which has to show at once.</summary>
internal sealed class PropertyWatch
{
    private readonly Dictionary<string, List<(Rule Rule, PropertyCheck Check)>> _checks = new(
        StringComparer.OrdinalIgnoreCase
    );

    // One bit for each length and first letter that a name has.
    private ulong _marks;

    public void Add(string name, Rule rule, PropertyCheck check)
    {
        _marks |= MarkOf(name);
        if (!_checks.TryGetValue(name, out var checks))
        {
            _checks[name] = checks = [];
        }

        checks.Add((rule, check));
    }

    public List<(Rule Rule, PropertyCheck Check)>? Find(string name) =>
        name.Length > 0 && (_marks & MarkOf(name)) != 0 ? _checks.GetValueOrDefault(name) : null;

    private static ulong MarkOf(string name) => 1UL << (((name.Length * 7) + (name[0] | 0x20)) & 63);
}

using Validator.TypePack.Reading;

namespace Validator.TypePack.Writing;

/// <summary>Places every text that is used, the most used first: a small offset takes fewer bytes.</summary>
internal sealed class StringLayout
{
    private readonly StringTable _table;
    private readonly Dictionary<int, int> _uses = [];
    private readonly Dictionary<int, int> _offsets = [];

    public StringLayout(StringTable table) => _table = table;

    public void Use(int text) => _uses[text] = _uses.GetValueOrDefault(text) + 1;

    public void Use(string text) => Use(_table.Add(text));

    public int OffsetOf(int text) => _offsets[text];

    public int OffsetOf(string text) => _offsets[_table.Add(text)];

    public PackBuffer Place()
    {
        var bytes = new PackBuffer();
        var order = _uses
            .OrderByDescending(use => use.Value)
            .ThenBy(use => _table[use.Key], StringComparer.Ordinal)
            .Select(use => use.Key);
        foreach (var text in order)
        {
            _offsets.Add(text, bytes.Length);
            bytes.Text(_table[text]);
        }

        return bytes;
    }
}

using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>An object while it is put together out of the properties of others.</summary>
/// <param name="self">The object as an expression, for what is not known of it.</param>
internal sealed class PropertyList(Call call, Expression self)
{
    private readonly List<(Member Key, Value Value)> _properties = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether something was put in that may have any properties.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The property of that name that is there, without regard to case.</summary>
    public Member? Find(Member member) =>
        _byName.TryGetValue(member.Name, out var index) ? _properties[index].Key : null;

    public Value? ValueOf(Member member) =>
        _byName.TryGetValue(member.Name, out var index) ? _properties[index].Value : null;

    /// <summary>Puts a property in, in the place of the one of that name.</summary>
    public void Put(Member key, Value value)
    {
        if (_byName.TryGetValue(key.Name, out var index))
        {
            _properties[index] = (key, value);
            if (_byName.Count < _properties.Count)
            {
                RemoveOthers(key.Name, index);
            }
        }
        else
        {
            Add(key, value);
        }
    }

    /// <summary>Puts a property in, even beside one whose name differs in case alone.</summary>
    public void Add(Member key, Value value)
    {
        _byName[key.Name] = _properties.Count;
        _properties.Add((key, value));
    }

    private void RemoveOthers(string name, int kept)
    {
        for (var i = _properties.Count - 1; i >= 0; i--)
        {
            if (i != kept && string.Equals(_properties[i].Key.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                _properties.RemoveAt(i);
            }
        }

        for (var i = 0; i < _properties.Count; i++)
        {
            _byName[_properties[i].Key.Name] = i;
        }
    }

    /// <summary>Puts an object in of which nothing is known: it may have another value for each property, and more.</summary>
    public void Open()
    {
        IsOpen = true;
        for (var i = 0; i < _properties.Count; i++)
        {
            var (key, _) = _properties[i];
            _properties[i] = (key, call.Unknown(self, key.Name, ValueKinds.Any));
        }
    }

    public Value ToValue() =>
        call.Of([.. _properties.Select(property => property.Key.With(property.Value))], isOpen: IsOpen);
}

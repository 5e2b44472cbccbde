using System.Text.Json;
using Validator.Schemas.Packs;

namespace Validator.TypePack.Reading;

// Types that have no properties.
internal ref partial struct TypesFileReader
{
    private void ReadLeaf(NodeKind kind)
    {
        _words.Add((int)kind);
        if (_json.IsMember(out var name))
        {
            throw _json.Unexpected($"'{name}' of {kind}");
        }
    }

    private void ReadLimited(NodeKind kind)
    {
        long? minimum = null;
        long? maximum = null;
        int? pattern = null;
        int? item = null;
        var flags = NodeFlags.None;
        while (_json.IsMember(out var name))
        {
            switch (kind, name)
            {
                case (NodeKind.Integer, "minValue") or (NodeKind.String or NodeKind.Array, "minLength"):
                    (minimum, flags) = (_json.Number(), flags | NodeFlags.HasMinimum);
                    break;
                case (NodeKind.Integer, "maxValue") or (NodeKind.String or NodeKind.Array, "maxLength"):
                    (maximum, flags) = (_json.Number(), flags | NodeFlags.HasMaximum);
                    break;
                case (NodeKind.String, "pattern"):
                    (pattern, flags) = (_json.Text(_strings), flags | NodeFlags.HasPatternOrRest);
                    break;
                case (NodeKind.String, "sensitive"):
                    flags |= ReadSensitive();
                    break;
                case (NodeKind.Array, "itemType"):
                    item = _json.Reference();
                    break;
                default:
                    throw _json.Unexpected($"'{name}' of {kind}");
            }
        }

        _words.Add((int)kind | (int)flags);
        AddIfAny(item);
        AddIfAny(minimum);
        AddIfAny(maximum);
        AddIfAny(pattern);
    }

    private void ReadLiteral()
    {
        _words.Add((int)NodeKind.Literal);
        while (_json.IsMember(out var name))
        {
            _words.Add(name == "value" ? _json.Text(_strings) : throw _json.Unexpected($"'{name}' of a literal"));
        }
    }

    private void ReadUnion()
    {
        _words.Add((int)NodeKind.Union);
        while (_json.IsMember(out var name))
        {
            if (name != "elements")
            {
                throw _json.Unexpected($"'{name}' of a union");
            }

            _json.Expect(JsonTokenType.StartArray);
            while (_json.Next() == JsonTokenType.StartObject)
            {
                _words.Add(_json.ReferenceInside());
            }
        }
    }

    private NodeFlags ReadSensitive() => _json.Boolean() ? NodeFlags.IsSensitive : NodeFlags.None;

    private readonly void AddIfAny(int? word)
    {
        if (word is { } some)
        {
            _words.Add(some);
        }
    }

    private readonly void AddIfAny(long? number)
    {
        if (number is { } some)
        {
            _words.Add((int)some);
            _words.Add((int)(some >> 32));
        }
    }
}

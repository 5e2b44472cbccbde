using System.Text.Json;
using Validator.Schemas.Packs;

namespace Validator.TypePack.Reading;

// Types that have properties.
internal ref partial struct TypesFileReader
{
    private void ReadObject()
    {
        int? type = null;
        int? rest = null;
        var flags = NodeFlags.None;
        List<int> properties = [];
        while (_json.IsMember(out var name))
        {
            switch (name)
            {
                case "name":
                    type = _json.Text(_strings);
                    break;
                case "properties":
                    ReadProperties(properties);
                    break;
                case "additionalProperties":
                    (rest, flags) = (_json.Reference(), flags | NodeFlags.HasPatternOrRest);
                    break;
                case "sensitive":
                    flags |= ReadSensitive();
                    break;
                default:
                    throw _json.Unexpected($"'{name}' of an object");
            }
        }

        _words.Add((int)NodeKind.Object | (int)flags);
        _words.Add(type ?? throw _json.Unexpected("An object without a name"));
        AddIfAny(rest);
        _words.AddRange(properties);
    }

    private void ReadDiscriminated()
    {
        int? type = null;
        int? discriminator = null;
        List<int> properties = [];
        List<int> variants = [];
        while (_json.IsMember(out var name))
        {
            switch (name)
            {
                case "name":
                    type = _json.Text(_strings);
                    break;
                case "discriminator":
                    discriminator = _json.Text(_strings);
                    break;
                case "baseProperties":
                    ReadProperties(properties);
                    break;
                case "elements":
                    ReadVariants(variants);
                    break;
                default:
                    throw _json.Unexpected($"'{name}' of a discriminated object");
            }
        }

        _words.Add((int)NodeKind.Discriminated);
        _words.Add(type ?? throw _json.Unexpected("A discriminated object without a name"));
        _words.Add(discriminator ?? throw _json.Unexpected("A discriminated object without a discriminator"));
        _words.Add(properties.Count / TypeWords.PropertySize);
        _words.AddRange(properties);
        _words.AddRange(variants);
    }

    private void ReadVariants(List<int> variants)
    {
        _json.Expect(JsonTokenType.StartObject);
        while (_json.IsMember(_strings, out var value))
        {
            variants.Add(value);
            variants.Add(_json.Reference());
        }
    }

    private void ReadProperties(List<int> properties)
    {
        _json.Expect(JsonTokenType.StartObject);
        while (_json.IsMember(_strings, out var name))
        {
            properties.Add(name);
            ReadProperty(properties);
        }
    }

    private void ReadProperty(List<int> properties)
    {
        int? type = null;
        var flags = 0;
        var description = -1;
        _json.Expect(JsonTokenType.StartObject);
        while (_json.IsMember(out var name))
        {
            switch (name)
            {
                case "type":
                    type = _json.Reference();
                    break;
                case "flags":
                    flags = (int)_json.Number();
                    break;
                case "description":
                    description = _json.Text(_descriptions);
                    break;
                default:
                    throw _json.Unexpected($"'{name}' of a property");
            }
        }

        properties.Add(flags);
        properties.Add(type ?? throw _json.Unexpected("A property without a type"));
        properties.Add(description);
    }
}

using System.Text.Json;
using Validator.Schemas.Packs;

namespace Validator.TypePack.Reading;

/// <summary>
/// Reads a <c>types.json</c> of bicep-types. Whatever it does not know ends the build: a pack that lacks a part of the
/// package would say something else than the package.
/// </summary>
internal ref partial struct TypesFileReader
{
    private readonly StringTable _strings;
    private readonly StringTable _descriptions;
    private readonly TypesFile _file = new();
    private readonly List<int> _words = [];
    private JsonCursor _json;

    private TypesFileReader(ReadOnlySpan<byte> utf8, StringTable strings, StringTable descriptions)
    {
        _json = new(utf8);
        _strings = strings;
        _descriptions = descriptions;
    }

    public static TypesFile Read(ReadOnlySpan<byte> utf8, StringTable strings, StringTable descriptions)
    {
        var reader = new TypesFileReader(utf8, strings, descriptions);
        reader._json.Expect(JsonTokenType.StartArray);
        while (reader._json.Next() == JsonTokenType.StartObject)
        {
            reader.ReadEntry();
        }

        return reader._file;
    }

    private void ReadEntry()
    {
        _words.Clear();
        var place = _file.Types.Count;
        if (!_json.IsMember(out var first) || first != "$type")
        {
            throw _json.Unexpected("A type that does not begin with '$type'");
        }

        switch (_json.Text())
        {
            case "ResourceType":
                _file.Resources.Add(place, ReadResource());
                break;
            case "ResourceFunctionType":
                _file.Functions.Add(place, ReadFunction());
                break;
            case var kind:
                ReadType(kind);
                break;
        }

        _file.Types.Add([.. _words]);
    }

    private void ReadType(string kind)
    {
        switch (kind)
        {
            case "AnyType":
                ReadLeaf(NodeKind.Any);
                break;
            case "NullType":
                ReadLeaf(NodeKind.Null);
                break;
            case "BooleanType":
                ReadLeaf(NodeKind.Boolean);
                break;
            case "IntegerType":
                ReadLimited(NodeKind.Integer);
                break;
            case "StringType":
                ReadLimited(NodeKind.String);
                break;
            case "StringLiteralType":
                ReadLiteral();
                break;
            case "ArrayType":
                ReadLimited(NodeKind.Array);
                break;
            case "UnionType":
                ReadUnion();
                break;
            case "ObjectType":
                ReadObject();
                break;
            case "DiscriminatedObjectType":
                ReadDiscriminated();
                break;
            default:
                throw _json.Unexpected($"The kind of type '{kind}'");
        }
    }

    private RawResource ReadResource()
    {
        string? type = null;
        int? body = null;
        var (readable, writable) = (0, 0);
        while (_json.IsMember(out var name))
        {
            switch (name)
            {
                case "name":
                    type = _json.Text();
                    break;
                case "body":
                    body = _json.Reference();
                    break;
                case "readableScopes":
                    readable = (int)_json.Number();
                    break;
                case "writableScopes":
                    writable = (int)_json.Number();
                    break;
                default:
                    throw _json.Unexpected($"'{name}' of a resource");
            }
        }

        return type is not null && body is { } at
            ? new(type, at, readable, writable)
            : throw _json.Unexpected("A resource without a name or a body");
    }

    private RawFunction ReadFunction()
    {
        int? called = null;
        int? input = null;
        int? output = null;
        while (_json.IsMember(out var name))
        {
            switch (name)
            {
                case "name":
                    called = _json.Text(_strings);
                    break;
                case "input":
                    input = _json.Reference();
                    break;
                case "output":
                    output = _json.Reference();
                    break;
                case "resourceType" or "apiVersion":
                    // The index says the same, and a test compares them.
                    _json.Text();
                    break;
                default:
                    throw _json.Unexpected($"'{name}' of a function");
            }
        }

        return called is { } number && output is { } type
            ? new(number, input, type)
            : throw _json.Unexpected("A function without a name or an output");
    }
}

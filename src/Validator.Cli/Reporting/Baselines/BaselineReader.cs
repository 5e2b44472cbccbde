using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Validator.Text;

namespace Validator.Cli.Reporting.Baselines;

/// <summary>Reads a baseline strictly: one that says something else would let findings pass, or fail, for no visible reason.</summary>
internal ref struct BaselineReader
{
    private static readonly ImmutableArray<string> Keys = ["version", "findings"];
    private static readonly ImmutableArray<string> EntryKeys =
    [
        "file",
        "path",
        "rule",
        "message",
        "fingerprint",
        "caller",
    ];

    private readonly string _path;
    private readonly ReadOnlySpan<byte> _text;
    private Utf8JsonReader _json;

    private BaselineReader(string path, ReadOnlySpan<byte> text)
    {
        _path = path;
        _text = text;
        _json = new(text, new JsonReaderOptions { MaxDepth = 8 });
    }

    /// <exception cref="BaselineException">It is no baseline, or one of another version.</exception>
    public static ImmutableArray<BaselineEntry> Read(string path, ReadOnlySpan<byte> bytes)
    {
        var text = bytes is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : bytes;
        BaselineReader reader = new(path, text);
        try
        {
            return reader.ReadAll();
        }
        catch (JsonException e)
        {
            TextPosition place = new((int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            throw new BaselineException(path, place, "This is no JSON, or it is cut short.");
        }
        catch (InvalidOperationException)
        {
            throw new BaselineException(path, null, "A text in it is no valid UTF-8.");
        }
    }

    private ImmutableArray<BaselineEntry> ReadAll()
    {
        ImmutableArray<BaselineEntry>? findings = null;
        var hasVersion = false;
        Expect(JsonTokenType.StartObject, "an object with 'version' and 'findings'");
        while (ReadKey(Keys) is { } key)
        {
            if (key == "version")
            {
                ReadVersion();
                hasVersion = true;
            }
            else
            {
                findings = ReadFindings();
            }
        }

        _json.Read();
        return hasVersion && findings is { } all
            ? all
            : throw Error(hasVersion ? "'findings' is missing." : "'version' is missing.");
    }

    private void ReadVersion()
    {
        Expect(JsonTokenType.Number, "the version as a number");
        if (!_json.TryGetInt32(out var version) || version != BaselineWriter.Version)
        {
            var written = Encoding.UTF8.GetString(_json.ValueSpan[..Math.Min(_json.ValueSpan.Length, 20)]);
            throw Error($"The baseline has version '{written}', and this armlint reads version '1'.");
        }
    }

    private ImmutableArray<BaselineEntry> ReadFindings()
    {
        var entries = ImmutableArray.CreateBuilder<BaselineEntry>();
        Expect(JsonTokenType.StartArray, "a list of findings");
        while (Next() != JsonTokenType.EndArray)
        {
            entries.Add(ReadEntry());
        }

        return entries.DrainToImmutable();
    }

    private BaselineEntry ReadEntry()
    {
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            throw Error("Expected an object with 'file', 'path', 'rule', 'message' and 'fingerprint'.");
        }

        Dictionary<string, string> values = new(StringComparer.Ordinal);
        while (ReadKey(EntryKeys) is { } key)
        {
            Expect(JsonTokenType.String, $"a text for '{key}'");
            values[key] = _json.GetString()!;
        }

        var missing = EntryKeys.FirstOrDefault(key => key != "caller" && !values.ContainsKey(key));
        return missing is null
            ? new(
                values["file"],
                values["rule"],
                values["path"],
                values["message"],
                values["fingerprint"],
                values.GetValueOrDefault("caller")
            )
            : throw Error($"'{missing}' is missing in the finding that ends here.");
    }

    /// <summary>The next key of an object; null at its end.</summary>
    private string? ReadKey(ImmutableArray<string> known)
    {
        if (Next() == JsonTokenType.EndObject)
        {
            return null;
        }

        var key = _json.GetString()!;
        return known.Contains(key)
            ? key
            : throw Error(
                NearestName.Of(key, known) is { } near
                    ? $"Unknown key '{Short(key)}'. Did you mean '{near}'?"
                    : $"Unknown key '{Short(key)}'. Known are '{string.Join("', '", known)}'."
            );
    }

    private void Expect(JsonTokenType type, string what)
    {
        if (Next() != type)
        {
            throw Error($"Expected {what}.");
        }
    }

    private JsonTokenType Next() => _json.Read() ? _json.TokenType : throw Error("The file ends too early.");

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;

    private readonly BaselineException Error(string reason)
    {
        var before = _text[..(int)_json.TokenStartIndex];
        var line = before.Count((byte)'\n') + 1;
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new(_path, new(line, Encoding.UTF8.GetCharCount(before[start..]) + 1), reason);
    }
}

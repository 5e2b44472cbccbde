using System.Text.Json.Nodes;
using Validator.Schemas.Types;

namespace Validator.Tests.Schemas.Checking;

// Single values and what makes them wrong.
internal sealed partial class InstanceBuilder
{
    // Most readers of JSON have numbers of 53 bits.
    private const long GreatestExact = 1L << 53;

    private JsonNode Scalar(SchemaType type) =>
        type switch
        {
            SchemaType.Literal literal => literal.Value,
            SchemaType.Boolean => random.Next(2) == 0,
            SchemaType.Integer integer => Number(integer),
            SchemaType.String { Format: StringFormat.Sha256 } => Digits(64),
            SchemaType.String { Format: StringFormat.ArmId } text => ResourceId(text),
            SchemaType.String { Pattern: { } pattern } text => PatternText.For(pattern, text, random)
                ?? throw new UnbuildableException($"no text was found that matches {pattern}"),
            SchemaType.String text => Text(Length(text)),
            _ => "anything",
        };

    private void MutateScalar(SchemaType type, string path, Action<JsonNode> put)
    {
        switch (type)
        {
            case SchemaType.Literal literal:
                MutateLiteral(literal.Value, path, put);
                break;
            case SchemaType.Integer integer:
                MutateInteger(integer, path, put);
                break;
            case SchemaType.String text:
                MutateText(text, path, put);
                break;
        }
    }

    private void MutateLiteral(string literal, string path, Action<JsonNode> put)
    {
        Mutate("ARM2004", $"replace {path}", () => put("Nothing like it"));
        Mutate("ARM2004", $"misspell the value of {path}", () => put(literal + "z"));
        Mutate("ARM2010", $"recase the value of {path}", () => put(Recase(literal)));
    }

    private void MutateInteger(SchemaType.Integer integer, string path, Action<JsonNode> put)
    {
        if (integer.Minimum is { } least and > -GreatestExact)
        {
            Mutate("ARM2009", $"lower {path}", () => put(least - 1));
        }

        if (integer.Maximum is { } most and < GreatestExact)
        {
            Mutate("ARM2009", $"raise {path}", () => put(most + 1));
        }
    }

    private void MutateText(SchemaType.String text, string path, Action<JsonNode> put)
    {
        if (text.Format == StringFormat.Sha256)
        {
            Mutate("ARM2014", $"shorten {path}", () => put(Digits(63)));
            Mutate("ARM2014", $"digest {path} with MD5", () => put(Digits(32)));
            Mutate("ARM2014", $"break a digit of {path}", () => put("g" + Digits(63)));
        }

        if (text.Pattern is { } pattern && PatternText.Against(pattern, text) is { } wrong)
        {
            Mutate("ARM2007", $"break the pattern of {path}", () => put(wrong));
        }

        if (text.MinLength is { } least and > 0)
        {
            Mutate("ARM2008", $"shorten {path}", () => put(Text(least - 1)));
        }

        if (text.MaxLength is { } most and < LongestExcess)
        {
            Mutate("ARM2008", $"lengthen {path}", () => put(Text(most + 1)));
        }
    }

    private long Number(SchemaType.Integer integer)
    {
        var least = Math.Max(integer.Minimum ?? integer.Maximum - 1000 ?? -1000, -GreatestExact);
        return random.NextInt64(least, Math.Min(integer.Maximum ?? least + 1000, GreatestExact) + 1);
    }

    private int Length(SchemaType.String text)
    {
        var least = text.MinLength ?? 1;
        return random.Next(least, Math.Min(text.MaxLength ?? int.MaxValue, Math.Max(least, 10)) + 1);
    }

    /// <summary>A value of a kind that the type does not take; null where it takes all.</summary>
    private JsonNode? Another(SchemaType type) =>
        type switch
        {
            SchemaType.Any => null,
            SchemaType.Object or SchemaType.Discriminated => new JsonArray(),
            SchemaType.Union union when union.Members.Any(member => table[member] is SchemaType.Object) =>
                new JsonArray(),
            _ => new JsonObject(),
        };

    private static bool IsLike(SchemaType left, SchemaType right) => Kind(left) == Kind(right);

    private static Type Kind(SchemaType type) =>
        type switch
        {
            SchemaType.Literal => typeof(SchemaType.String),
            SchemaType.Discriminated => typeof(SchemaType.Object),
            _ => type.GetType(),
        };

    private static string ResourceId(SchemaType.String text)
    {
        var type = text.ResourceTypes is [var first, ..] ? first : "Contoso.Test/things";
        const string group = "/subscriptions/s/resourceGroups/g";
        var segments = type.Split('/');
        return type == "Microsoft.Resources/resourceGroups"
            ? group
            : $"{group}/providers/{segments[0]}/{string.Join('/', segments.Skip(1).Select(segment => segment + "/a"))}";
    }

    /// <summary>A letter and digits, as most patterns take them.</summary>
    private string Text(int length) => length == 0 ? "" : "a" + Digits(length - 1);

    private string Digits(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => "0123456789abcdef"[random.Next(16)]));
}

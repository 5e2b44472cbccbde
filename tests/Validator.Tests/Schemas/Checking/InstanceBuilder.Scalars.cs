using System.Text.Json.Nodes;
using Validator.Schemas.Types;

namespace Validator.Tests.Schemas.Checking;

// Single values and what makes them wrong.
internal sealed partial class InstanceBuilder
{
    private JsonNode Scalar(SchemaType type) =>
        type switch
        {
            SchemaType.Literal literal => literal.Value,
            SchemaType.Boolean => random.Next(2) == 0,
            SchemaType.Integer integer => random.NextInt64(
                integer.Minimum ?? integer.Maximum - 1000 ?? -1000,
                (integer.Maximum ?? integer.Minimum + 1000 ?? 1000) + 1
            ),
            SchemaType.String { Format: StringFormat.Sha256 } => Digits(64),
            SchemaType.String text => Text(random.Next(text.MinLength ?? 1, Math.Min(text.MaxLength ?? 10, 10) + 1)),
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
        Mutate("ARM2003", $"break {path}", () => put(0.5));
        if (integer.Minimum is { } least)
        {
            Mutate("ARM2009", $"lower {path}", () => put(least - 1));
        }

        if (integer.Maximum is { } most)
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

        if (text.Pattern is not null)
        {
            Mutate("ARM2007", $"break the pattern of {path}", () => put("white space?"));
        }

        if (text.MinLength is { } least)
        {
            Mutate("ARM2008", $"shorten {path}", () => put(Text(least - 1)));
        }

        if (text.MaxLength is { } most)
        {
            Mutate("ARM2008", $"lengthen {path}", () => put(Text(most + 1)));
        }
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

    /// <summary>A letter and digits, as every pattern of the definitions takes them.</summary>
    private string Text(int length) => length == 0 ? "" : "a" + Digits(length - 1);

    private string Digits(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => "0123456789abcdef"[random.Next(16)]));
}

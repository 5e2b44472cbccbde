using System.Globalization;
using Validator.Schemas.Types;

namespace Validator.Cli.Reporting.Types;

/// <summary>Says in words what a type is. A word is never broken, so a literal is one.</summary>
internal sealed class TypeWords(SchemaTable table)
{
    // Arrays of arrays may be recursive.
    private const int Deepest = 4;

    private int _most;

    /// <param name="most">Of more alternatives, only the first are said.</param>
    public IEnumerable<string> Of(TypeRef reference, int most)
    {
        _most = most;
        return Of(table[reference], Deepest);
    }

    /// <summary>The pattern of a string or of the strings in an array, which is too long to stand among words.</summary>
    public string? PatternOf(TypeRef reference) =>
        table[reference] switch
        {
            SchemaType.String { Pattern: var pattern } => pattern,
            SchemaType.Array { Item: var item } when table[item] is SchemaType.String { Pattern: var pattern } =>
                pattern,
            _ => null,
        };

    public bool IsSensitive(TypeRef reference) =>
        table[reference]
            is SchemaType.String { IsSensitive: true }
                or SchemaType.Literal { IsSensitive: true }
                or SchemaType.Object { IsSensitive: true };

    private IEnumerable<string> Of(SchemaType type, int depth) =>
        type switch
        {
            SchemaType.Null => ["null"],
            SchemaType.Boolean => ["boolean"],
            SchemaType.Integer integer => Ranged("integer", integer.Minimum, integer.Maximum, null),
            SchemaType.String { Format: StringFormat.Sha256 or StringFormat.Sha256OrEmpty } =>
            [
                "SHA-256",
                "checksum,",
                "64",
                "hexadecimal",
                "digits",
            ],
            SchemaType.String text => Ranged("string", text.MinLength, text.MaxLength, "character"),
            SchemaType.Literal { Value: var value } => [$"'{value}'"],
            SchemaType.Array or SchemaType.Union when depth == 0 => ["…"],
            SchemaType.Array array => ArrayOf(array, depth),
            SchemaType.Union union => Alternatives(union, depth),
            SchemaType.Object { Properties.Count: 0, Rest: { } rest } => table[rest] is SchemaType.Any
                ? ["object"]
                : ["map", "of", .. depth == 0 ? ["…"] : Of(table[rest], depth - 1)],
            SchemaType.Object { Name: var name } => [NameOf(name)],
            SchemaType.Discriminated { Name: var name, Discriminator: var chooser } =>
            [
                $"{NameOf(name)},",
                "chosen",
                "by",
                $"'{chooser}'",
            ],
            _ => ["any"],
        };

    private static string NameOf(string name) => name.Length == 0 ? "object" : name;

    private IEnumerable<string> ArrayOf(SchemaType.Array array, int depth)
    {
        var item = table[array.Item];
        string[] words = [.. Of(item, depth - 1)];
        if (item is SchemaType.Union)
        {
            words[0] = $"({words[0]}";
            words[^1] = $"{words[^1]})";
        }

        return ["array", "of", .. Ranged(words, array.MinLength, array.MaxLength, "item")];
    }

    private IEnumerable<string> Alternatives(SchemaType.Union union, int depth)
    {
        // The last one tells whether other strings are allowed as well.
        var hidden = Math.Max(0, union.Members.Length - _most);
        for (var i = 0; i < union.Members.Length; i++)
        {
            if (i > 0)
            {
                yield return "|";
            }

            if (hidden > 0 && i == _most - 1)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{hidden} more |");
                i += hidden;
            }

            foreach (var word in Of(table[union.Members[i]], depth - 1))
            {
                yield return word;
            }
        }
    }

    private static string[] Ranged(string word, long? low, long? high, string? unit) => Ranged([word], low, high, unit);

    private static string[] Ranged(string[] words, long? low, long? high, string? unit)
    {
        IEnumerable<string> range = (low, high) switch
        {
            ({ } least, { } most) when least == most => ["exactly", Number(least)],
            ({ } least, { } most) => [Number(least), "to", Number(most)],
            ({ } least, null) => ["at", "least", Number(least)],
            (null, { } most) => ["at", "most", Number(most)],
            _ => [],
        };
        if (!range.Any())
        {
            return words;
        }

        var plural = (high ?? low) == 1 ? "" : "s";
        return [.. words[..^1], $"{words[^1]},", .. range, .. unit is null ? [] : new[] { unit + plural }];
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}

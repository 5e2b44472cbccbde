using System.Globalization;
using System.Text.Json;
using CsCheck;
using Validator.Parsing.Json;

namespace Validator.Tests.Parsing.Json;

public sealed class JsonDocumentPropertyTests
{
    private static readonly Gen<string> Gap = Gen.OneOf(
        "",
        "",
        " ",
        "\n",
        "\r\n\t",
        "    ",
        "/* \" { */",
        "// [ ' ,\n",
        "\u00A0"
    );

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf("\"\"", "\"name\"", "\"[concat('a')]\"", "\"\\\"\\\\\\/\"", "\"\\u0041\\ud83d\\ude00\"", "\"//\""),
        Gen.String.Select(text => JsonSerializer.Serialize(text))
    );

    private static readonly Gen<string> Scalar = Gen.OneOf(
        Text,
        Gen.OneOf("true", "false", "null", "0", "-0", "1.5", "-2.5e-3", "1E+5"),
        Gen.Long.Select(number => number.ToString(CultureInfo.InvariantCulture))
    );

    [Test]
    public void A_document_means_what_System_Text_Json_reads()
    {
        Document(4)
            .Sample(
                text =>
                {
                    var tree = JsonSample.Parse(text);
                    using var document = JsonDocument.Parse(
                        text.Replace('\u00A0', ' '),
                        new() { CommentHandling = JsonCommentHandling.Skip }
                    );

                    Assert.That(tree.Diagnostics.Where(finding => finding.Descriptor.Id != "ARM1002"), Is.Empty);
                    Assert.That(tree.IsClosed, Is.EqualTo(true));
                    AssertSame(tree.Root, document.RootElement);
                },
                iter: 2_000
            );
    }

    private static Gen<string> Document(int depth)
    {
        var value = depth == 0 ? Scalar : Gen.OneOf(Scalar, Array(Document(depth - 1)), Object(Document(depth - 1)));
        return Spaced(value);
    }

    private static Gen<string> Spaced(Gen<string> value) =>
        Gen.Select(Gap, value, Gap, (before, text, after) => before + text + after);

    private static Gen<string> Array(Gen<string> item) =>
        Gen.Select(item.List[0, 4], Gap, (items, gap) => $"[{gap}{string.Join(',', items)}]");

    private static Gen<string> Object(Gen<string> value) =>
        Gen.Select(
            // Utf8JsonReader takes no comment between a name and its colon.
            Gen.Select(Gap, Text, value, (gap, name, text) => $"{gap}{name} :{text}").List[0, 4],
            Gap,
            (properties, gap) => $"{{{gap}{string.Join(',', properties)}}}"
        );

    private static void AssertSame(JsonNode node, JsonElement element)
    {
        Assert.That(KindOf(node.Kind), Is.EqualTo(element.ValueKind));
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var properties = node.Properties;
                foreach (var expected in element.EnumerateObject())
                {
                    Assert.That(properties.MoveNext(), Is.True);
                    Assert.That(properties.Current.Name.GetString(), Is.EqualTo(expected.Name));
                    AssertSame(properties.Current.Value, expected.Value);
                }

                Assert.That(properties.MoveNext(), Is.False);
                break;
            case JsonValueKind.Array:
                var items = node.Items;
                foreach (var expected in element.EnumerateArray())
                {
                    Assert.That(items.MoveNext(), Is.True);
                    AssertSame(items.Current, expected);
                }

                Assert.That(items.MoveNext(), Is.False);
                break;
            case JsonValueKind.String:
                Assert.That(node.GetString(), Is.EqualTo(element.GetString()));
                break;
            case JsonValueKind.Number:
                Assert.That(node.GetDouble(), Is.EqualTo(element.GetDouble()));
                Assert.That(node.TryGetInt64(out _), Is.EqualTo(element.TryGetInt64(out _)));
                break;
        }
    }

    private static JsonValueKind KindOf(JsonKind kind) =>
        kind switch
        {
            JsonKind.Object => JsonValueKind.Object,
            JsonKind.Array => JsonValueKind.Array,
            JsonKind.String => JsonValueKind.String,
            JsonKind.Number => JsonValueKind.Number,
            JsonKind.True => JsonValueKind.True,
            JsonKind.False => JsonValueKind.False,
            JsonKind.Null => JsonValueKind.Null,
            _ => JsonValueKind.Undefined,
        };
}

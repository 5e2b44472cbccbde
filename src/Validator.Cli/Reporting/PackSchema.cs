using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Validator.Analysis.Packs.Reading;

namespace Validator.Cli.Reporting;

/// <summary>The JSON Schema of rule packs for editors, made of the table by which they are read.</summary>
internal sealed class PackSchema(SchemaWriter to)
{
    public const string Address =
        "https://raw.githubusercontent.com/armlint/armlint/main/schemas/configuration/rule-pack.json";

    public static byte[] Bytes =>
        SchemaWriter.File(Address, "Rule pack of armlint", writer => new PackSchema(writer).Write());

    private static readonly ImmutableArray<(string Name, string Example)> TypesOf =
    [
        ("number", "1"),
        ("boolean", "true"),
    ];

    private void Write()
    {
        WriteShape(PackShapes.Root);
        to.Object(
            "definitions",
            () =>
            {
                foreach (var (name, shape) in PackShapes.Named)
                {
                    to.Object(name, () => WriteShape(shape));
                }
            }
        );
    }

    private void WriteShape(PackShape shape)
    {
        switch (shape)
        {
            case PackShape.Text(null):
                to.Types("string", "number", "boolean");
                to.Number("minLength", 1);
                break;
            case PackShape.Text(var pattern):
                // An unquoted number or truth value is a text, where it looks like one that may stand there.
                to.Types([
                    "string",
                    .. TypesOf.Where(type => Regex.IsMatch(type.Example, Whole(pattern))).Select(type => type.Name),
                ]);
                WritePattern(pattern);
                break;
            case PackShape.Literal:
                to.Types("string", "number", "boolean");
                break;
            case PackShape.Number:
                to.Type("number");
                break;
            case PackShape.Flag(bool only):
                to.Flag("const", only);
                break;
            case PackShape.Flag:
                to.Type("boolean");
                break;
            case PackShape.Choice(var words):
                to.Words(words);
                break;
            case PackShape.List(var item, true):
                to.List("anyOf", () => WriteShape(item), () => WriteList(item));
                break;
            case PackShape.List(var item, _):
                WriteList(item);
                break;
            case PackShape.AnyOf(var shapes):
                to.List("anyOf", shapes.Select<PackShape, Action>(one => () => WriteShape(one)));
                break;
            case PackShape.Keys keys:
                WriteKeys(keys);
                break;
            case PackShape.Table(var pattern, var value):
                to.Type("object");
                to.Number("minProperties", 1);
                to.Object("propertyNames", () => WritePattern(pattern));
                to.Object("additionalProperties", () => WriteShape(value));
                break;
            case PackShape.Condition condition:
                WriteCondition(condition);
                break;
            case PackShape.Reference(var name):
                to.Reference(name);
                break;
        }
    }

    private void WritePattern(string pattern) => to.Text("pattern", Whole(pattern));

    private static string Whole(string pattern) => $"^({pattern})$";

    private void WriteList(PackShape item)
    {
        to.Type("array");
        to.Number("minItems", 1);
        to.Object("items", () => WriteShape(item));
    }

    private void WriteKeys(PackShape.Keys keys)
    {
        to.Type("object");
        to.Object("properties", () => WriteProperties(keys.All));
        to.Required([.. keys.All.Where(key => key.IsRequired).Select(key => key.Name)]);
        WriteChoice("oneOf", keys.ExactlyOneOf);
        WriteChoice("anyOf", keys.AtLeastOneOf);
        to.Flag("additionalProperties", false);
    }

    private void WriteProperties(ImmutableArray<PackKey> keys)
    {
        foreach (var key in keys)
        {
            to.Object(key.Name, () => WriteKey(key));
        }
    }

    private void WriteKey(PackKey key)
    {
        to.Text("description", key.Description);
        // What stands beside a reference counts for nothing in this draft.
        if (key.Shape is PackShape.Reference)
        {
            to.List("allOf", () => WriteShape(key.Shape));
        }
        else
        {
            WriteShape(key.Shape);
        }
    }

    private void WriteChoice(string word, ImmutableArray<string> names)
    {
        if (!names.IsEmpty)
        {
            to.List(word, names.Select<string, Action>(name => () => to.Required([name])));
        }
    }

    private void WriteCondition(PackShape.Condition condition)
    {
        to.Type("object");
        to.Number("minProperties", 1);
        to.Object("propertyNames", () => WritePattern(PackPatterns.Path));
        to.Object("properties", () => WriteProperties(condition.Words));
        to.Object(
            "patternProperties",
            () => to.Object(Whole(PackPatterns.PathToMany), () => WriteShape(condition.OfMany))
        );
        to.Object("additionalProperties", () => WriteShape(condition.OfOne));
    }
}

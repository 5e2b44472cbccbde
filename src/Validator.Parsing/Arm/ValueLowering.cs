using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Expressions;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Parsing.Arm;

/// <summary>Lowers JSON values to expressions of the model.</summary>
/// <param name="hasExpressions">Whether strings in brackets are expressions, as they are in templates.</param>
/// <param name="hasPlaceholders">Whether a tool may put other text in before it is deployed, as in parameter files.</param>
internal sealed class ValueLowering(
    SourceText source,
    ICollection<Diagnostic> findings,
    bool hasExpressions,
    bool hasPlaceholders = false
)
{
    /// <summary>Of the objects that are being lowered.</summary>
    public OpenLists<ObjectProperty> Properties { get; } = new();

    private readonly OpenLists<Expression> _items = new();

    /// <summary>Lowers the value of a property: what it lacks is shown at the key.</summary>
    public Expression Lower(JsonProperty property) => Lower(property.Value, property.Name.Span);

    // The recursion is bounded by the depth that the JSON parser allows.
    public Expression Lower(JsonNode node, TextSpan? anchor = null) =>
        node.Kind switch
        {
            JsonKind.Object => LowerObject(node, anchor, []),
            JsonKind.Array => new ArrayExpression(node.Span, LowerItems(node)),
            JsonKind.String => LowerString(node),
            JsonKind.Number => node.TryGetInt64(out var integer)
                ? new IntegerLiteral(node.Span, integer)
                : new NumberLiteral(node.Span, node.GetDouble())
                {
                    IsRounded = !source.Slice(node.Span).ContainsAny(".eE"),
                },
            JsonKind.True => new BooleanLiteral(node.Span, true),
            JsonKind.False => new BooleanLiteral(node.Span, false),
            JsonKind.Null => new NullLiteral(node.Span),
            _ => new UnknownValue(node.Span, ValueKinds.Any),
        };

    /// <param name="opaque">The names of properties whose value is a template of its own or mere data.</param>
    public ObjectExpression LowerObject(JsonNode node, TextSpan? anchor, ReadOnlySpan<string> opaque)
    {
        var properties = Properties.Open();
        foreach (var property in node.Properties)
        {
            var name = NameOf(property.Name);
            if (hasExpressions && IsCopy(property))
            {
                AddLoops(property.Value);
            }
            else if (Contains(opaque, name.Text))
            {
                Properties.Add(new(name, new UnknownValue(property.Value.Span, ValueKinds.Object)));
            }
            else
            {
                Properties.Add(new(name, Lower(property)) { ComputedName = Computed(property.Name) });
            }
        }

        return new(node.Span, anchor ?? new(node.Span.Start, 1), Properties.Close(properties)) { IsCut = node.IsOpen };
    }

    public static Name NameOf(JsonNode key) => new(key.GetString(), key.Span);

    private Expression LowerString(JsonNode node)
    {
        // Where a string without an end was to end is a guess.
        if (node.IsOpen)
        {
            return new UnknownValue(node.Span, ValueKinds.String);
        }

        if (hasExpressions && node.StartsWith('['))
        {
            DecodedText text = new(node.GetText(), node.Span.Start + 1, node.DecodeOffsets());
            return ArmString.Lower(source, node.Span, text, findings, new(node.Names, _items));
        }

        var literal = node.GetString();
        return hasPlaceholders && Placeholder.KindsOf(literal) is var kinds and not 0
            ? new UnknownValue(node.Span, kinds) { Placeholder = node.Span }
            : new StringLiteral(node.Span, literal);
    }

    public ImmutableArray<Expression> LowerItems(JsonNode array)
    {
        var items = _items.Open();
        foreach (var item in array.Items)
        {
            _items.Add(Lower(item));
        }

        return _items.Close(items);
    }

    // A key is an expression as any other string is; only the name that results counts.
    private Expression? Computed(JsonNode key) =>
        hasExpressions && key.StartsWith('[') && LowerString(key) is var lowered and not StringLiteral ? lowered : null;

    // "copy": [{ "name", "count", "input" }] makes a property for each of its elements
    // (https://learn.microsoft.com/azure/azure-resource-manager/templates/copy-properties).
    private static bool IsCopy(JsonProperty property)
    {
        if (
            property.Value.Kind != JsonKind.Array
            || !string.Equals(property.Name.GetString(), "copy", StringComparison.OrdinalIgnoreCase)
        )
        {
            return false;
        }

        foreach (var loop in property.Value.Items)
        {
            if (
                loop.Kind != JsonKind.Object
                || loop.Find("name") is not { Value.Kind: JsonKind.String }
                || loop.Find("count") is null
            )
            {
                return false;
            }
        }

        return true;
    }

    private void AddLoops(JsonNode loops)
    {
        foreach (var loop in loops.Items)
        {
            var name = loop.Find("name")!.Value.Value;
            var count = Lower(loop.Find("count")!.Value);
            var body = loop.Find("input") is { } input ? Lower(input) : new UnknownValue(loop.Span, ValueKinds.Any);
            Properties.Add(
                new(NameOf(name), new LoopExpression(loop.Span, name.GetString(), count, body))
                {
                    ComputedName = Computed(name),
                }
            );
        }
    }

    private static bool Contains(ReadOnlySpan<string> names, string name)
    {
        foreach (var one in names)
        {
            if (string.Equals(one, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

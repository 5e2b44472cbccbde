using System.Collections.Immutable;
using System.Globalization;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>Values of one kind made of those of another.</summary>
internal static class ConversionFunctions
{
    private const string Templates = "https://learn.microsoft.com/azure/azure-resource-manager/templates/";

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new(
            "bool",
            [ValueKinds.String | ValueKinds.Integer | ValueKinds.Number | ValueKinds.Boolean],
            ValueKinds.Boolean
        )
        {
            Evaluate = Bool,
            Source = Templates + "template-functions-logical#bool",
        },
        new("float", [ValueKinds.String | ValueKinds.Integer | ValueKinds.Number], ValueKinds.Number)
        {
            Evaluate = Float,
            Source = Templates + "template-functions-numeric#float",
        },
        new("int", [ValueKinds.String | ValueKinds.Integer], ValueKinds.Integer)
        {
            Evaluate = Int,
            Source = Templates + "template-functions-numeric#int",
        },
        new(
            "string",
            [ValueKinds.String | ValueKinds.Integer | ValueKinds.Boolean | ValueKinds.Array | ValueKinds.Object],
            ValueKinds.String
        )
        {
            TakesUnknown = true,
            Evaluate = String,
            Source = Templates + "template-functions-string#string",
        },
    ];

    private static Value Bool(Call call) =>
        call[0].Form switch
        {
            BooleanLiteral => call.Choose(call[0]),
            IntegerLiteral integer => call.Of(integer.Value != 0),
            NumberLiteral number => call.Of(number.Value != 0),
            StringLiteral { Text: var text } => bool.TryParse(text, out var truth)
                ? call.Of(truth)
                : call.FailAt(0, $"the text must be true or false, and not {Excerpt.Of(text)}"),
            _ => call.Unknown(),
        };

    private static Value Float(Call call) =>
        call[0].Form switch
        {
            NumberLiteral => call.Choose(call[0]),
            IntegerLiteral integer => call.Of(Rounded(integer.Value)),
            StringLiteral { Text: var text } => double.TryParse(
                text,
                NumberStyles.Float | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? call.Of(number)
                : call.FailAt(0, $"the text must be a number, and not {Excerpt.Of(text)}"),
            _ => call.Unknown(),
        };

    // The engine rounds towards zero what has more than 53 bits.
    private static double Rounded(long integer)
    {
        var size = UInt128.LeadingZeroCount((UInt128)Int128.Abs(integer));
        var beyond = Math.Max(0, 128 - 53 - (int)size);
        return (double)((Int128.Abs(integer) >> beyond << beyond) * long.Sign(integer));
    }

    private static Value Int(Call call) =>
        call[0].Form switch
        {
            IntegerLiteral => call.Choose(call[0]),
            StringLiteral { Text: var text } => long.TryParse(
                text,
                NumberStyles.Integer,
                CultureInfo.InvariantCulture,
                out var integer
            )
                ? call.Of(integer)
                : call.FailAt(0, $"the text must be an integer of 64 bits, and not {Excerpt.Of(text)}"),
            _ => call.Unknown(),
        };

    private static Value String(Call call) =>
        call[0] switch
        {
            { Kinds: ValueKinds.String } text => call.Choose(text),
            { Form: ArrayExpression or ObjectExpression } whole => JsonText.Of(whole) is { } text
                ? call.Of(text)
                : call.Unknown(),
            var other => ScalarText.Of(other) is { } text ? call.Of(text) : call.Unknown(),
        };
}

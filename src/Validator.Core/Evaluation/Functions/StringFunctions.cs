using System.Collections.Immutable;
using System.Globalization;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string</summary>
internal static class StringFunctions
{
    private const string Strings =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string";

    private const int WidestPadding = 16;
    private const int LongestSearch = 1 << 18;

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("endsWith", [ValueKinds.String, ValueKinds.String], ValueKinds.Boolean)
        {
            Evaluate = call =>
                HasAffix(call, (text, affix) => text.EndsWith(affix, StringComparison.OrdinalIgnoreCase)),
            Source = Strings + "#endswith",
        },
        new("like", [ValueKinds.String, ValueKinds.String], ValueKinds.Boolean)
        {
            Evaluate = call => Wildcard.Matches(call) is { } matches ? call.Of(matches) : call.Unknown(),
            Source = "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions",
        },
        new(
            "padLeft",
            [ValueKinds.String | ValueKinds.Integer, ValueKinds.Integer, ValueKinds.String],
            ValueKinds.String
        )
        {
            Least = 2,
            Evaluate = PadLeft,
            Source = Strings + "#padleft",
        },
        new("replace", [ValueKinds.String, ValueKinds.String, ValueKinds.String], ValueKinds.String)
        {
            Evaluate = Replace,
            Source = Strings + "#replace",
        },
        new("split", [ValueKinds.String, ValueKinds.String | ValueKinds.Array], ValueKinds.Array)
        {
            Evaluate = Split,
            Source = Strings + "#split",
        },
        new("startsWith", [ValueKinds.String, ValueKinds.String], ValueKinds.Boolean)
        {
            Evaluate = call =>
                HasAffix(call, (text, affix) => text.StartsWith(affix, StringComparison.OrdinalIgnoreCase)),
            Source = Strings + "#startswith",
        },
        new("substring", [ValueKinds.String, ValueKinds.Integer, ValueKinds.Integer], ValueKinds.String)
        {
            Least = 2,
            Evaluate = Substring,
            Source = Strings + "#substring",
        },
        new("toLower", [ValueKinds.String], ValueKinds.String)
        {
            TakesUnknown = true,
            Evaluate = call => Each(call, text => text.ToLowerInvariant()),
            Source = Strings + "#tolower",
        },
        new("toUpper", [ValueKinds.String], ValueKinds.String)
        {
            TakesUnknown = true,
            Evaluate = call => Each(call, text => text.ToUpperInvariant()),
            Source = Strings + "#toupper",
        },
        new("trim", [ValueKinds.String], ValueKinds.String)
        {
            Evaluate = call => call.Of(call.Text(0).Trim()),
            Source = Strings + "#trim",
        },
    ];

    // The engine compares as no language in particular does, to which an accent and its letter are one.
    private static Value HasAffix(Call call, Func<string, string, bool> compare) =>
        call.Text(1).Length == 0 || (TextOrder.IsAscii(call.Text(0)) && TextOrder.IsAscii(call.Text(1)))
            ? call.Of(compare(call.Text(0), call.Text(1)))
            : call.Unknown();

    // What fills a hole is changed as well.
    private static Value Each(Call call, Func<string, string> change) =>
        call[0].Form switch
        {
            StringLiteral { Text: var text } => call.Of(change(text)),
            PartialText { Parts: var parts } => call.Of([
                .. parts.Select(part =>
                    part.Literal is { } literal
                        ? TextPart.Of(change(literal))
                        : TextPart.Of(call.Unknown(ValueKinds.String))
                ),
            ]),
            _ => call.Unknown(),
        };

    private static Value PadLeft(Call call)
    {
        var width = call.Integer(1);
        if (width is < 1 or > WidestPadding)
        {
            return call.FailAt(
                1,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the width must be from 1 to {WidestPadding}, and not {width}"
                )
            );
        }

        var filling = call.Count > 2 ? call.Text(2) : " ";
        return filling.Length == 1
            ? call.Of(ScalarText.Of(call[0])!.PadLeft((int)width, filling[0]))
            : call.FailAt(2, $"the filling must be one character, and not {Excerpt.Of(filling)}");
    }

    private static Value Replace(Call call)
    {
        var (text, old, replacement) = (call.Text(0), call.Text(1), call.Text(2));
        if (old.Length == 0)
        {
            return call.FailAt(1, "an empty text cannot be replaced");
        }

        // Seen before it is made: a text of a million letters may become one of a million million.
        var growth = (long)Math.Max(0, replacement.Length - old.Length) * (text.Length / old.Length);
        return call.Spend(text.Length / 64) && text.Length + growth <= EvaluationBudget.LongestText * 4L
            ? call.Of(text.Replace(old, replacement, StringComparison.Ordinal))
            : call.Unknown();
    }

    private static Value Split(Call call)
    {
        List<string> separators = [];
        foreach (var separator in call[1].Form is ArrayExpression ? call.Items(1) : [call[1]])
        {
            if ((separator.Kinds & ValueKinds.String) == 0)
            {
                return call.FailAt(1, $"separators are strings, and one is of kind {KindWords.Of(separator.Kinds)}");
            }

            if (separator.Text is not { } text)
            {
                return call.Unknown();
            }

            separators.Add(text);
        }

        var cost = (long)call.Text(0).Length * Math.Max(1, separators.Count) / 4;
        if (cost > LongestSearch || !call.Spend((int)cost))
        {
            return call.Unknown();
        }

        var pieces = call.Text(0).Split([.. separators], StringSplitOptions.None);
        return pieces.Length > EvaluationBudget.MostItems
            ? call.Unknown()
            : call.Of([.. pieces.Select(piece => call.Of(piece))]);
    }

    private static Value Substring(Call call)
    {
        var text = call.Text(0);
        var start = call.Integer(1);
        if (start < 0 || start > text.Length)
        {
            return call.FailAt(
                1,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{start} is outside of the text, which has {text.Length} characters"
                )
            );
        }

        var length = call.Count > 2 ? call.Integer(2) : text.Length - start;
        return length < 0 || length > text.Length - start
            ? call.FailAt(
                2,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"behind position {start} the text has {text.Length - start} characters, and not {length}"
                )
            )
            : call.Of(text.Substring((int)start, (int)length));
    }
}

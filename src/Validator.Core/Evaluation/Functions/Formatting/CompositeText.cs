using System.Globalization;
using Validator.Model;

namespace Validator.Evaluation.Functions.Formatting;

/// <summary>Evaluates <c>format()</c>.</summary>
internal static class CompositeText
{
    // A standard format may ask for a thousand million digits.
    private const int LongestPrecision = 4;

    public static Value Evaluate(Call call)
    {
        if (call[0].Text is not { } format)
        {
            return call.Unknown();
        }

        if (FormatItem.Parse(format) is not { } items)
        {
            return call.FailAt(0, $"the braces of {Excerpt.Of(format)} do not match");
        }

        TextBuilder text = new();
        foreach (var item in items)
        {
            if (item.Literal is { } literal)
            {
                text.Add(literal);
            }
            else if (item.Index >= call.Count - 1)
            {
                return call.FailAt(
                    0,
                    string.Create(CultureInfo.InvariantCulture, $"there is no argument for {{{item.Index}}}")
                );
            }
            else if (!TryAdd(text, item, call))
            {
                return call.FailAt(0, $"a number cannot be written as {Excerpt.Of(item.Format)}");
            }
        }

        return text.Finish(call);
    }

    private static bool TryAdd(TextBuilder text, FormatItem item, Call call)
    {
        var argument = call[item.Index + 1];
        if (argument.Form is UnknownValue && item is { Width: 0, Format: "" })
        {
            text.Add(argument);
            return true;
        }

        try
        {
            if (Written(argument, item.Format) is not { } written)
            {
                text.Add(call.Unknown(ValueKinds.String));
                return true;
            }

            // Padded by hand, so that a width of a million is seen to be too long before there are many of them.
            var padding = Math.Max(0, Math.Abs(item.Width) - written.Length);
            if (!text.IsTooLong)
            {
                text.Add(item.Width < 0 ? written + new string(' ', padding) : new string(' ', padding) + written);
            }

            return true;
        }
        catch (FormatException)
        {
            // There is no other way to ask whether a format is one.
            return false;
        }
    }

    // Null for what is not known.
    private static string? Written(Value argument, string format) =>
        argument.Form switch
        {
            IntegerLiteral or NumberLiteral when IsTooLong(format) => null,
            IntegerLiteral integer => integer.Value.ToString(format, CultureInfo.InvariantCulture),
            NumberLiteral { IsRounded: true } => null,
            NumberLiteral number => number.Value.ToString(format, CultureInfo.InvariantCulture),
            NullLiteral => "",
            ArrayExpression or ObjectExpression => JsonText.Of(argument)?.Replace('"', '\''),
            _ => ScalarText.Of(argument),
        };

    private static bool IsTooLong(string format) =>
        format.Length > LongestPrecision + 1 && !format.AsSpan(1).ContainsAnyExceptInRange('0', '9');
}

using System.Buffers;
using System.Globalization;
using Validator.Analysis.Configuration.Yaml;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Files;

/// <summary>Reads YAML as data, by the core schema (https://yaml.org/spec/1.2.2/#103-core-schema), as SharpYaml does.</summary>
internal static class YamlContent
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.eE+-");

    /// <summary>The value, all of which stands at one place; null where the text is not YAML.</summary>
    public static Expression? Read(string text, TextSpan at)
    {
        try
        {
            return YamlReader.Read(SourceText.FromString("", text)) is { } value
                ? Lower(value, at)
                : new UnknownValue(at, ValueKinds.Any);
        }
        catch (MalformedYamlException e)
        {
            // What only armlint refuses, such as a tag or a second document, is nothing to say.
            return e.Message.StartsWith("This is not YAML", StringComparison.Ordinal)
                ? null
                : new UnknownValue(at, ValueKinds.Any);
        }
    }

    // The recursion is bounded by the depth that the reader allows.
    private static Expression Lower(YamlValue value, TextSpan at) =>
        value switch
        {
            YamlValue.List list => new ArrayExpression(at, [.. list.Items.Select(item => Lower(item, at))]),
            YamlValue.Map map => new ObjectExpression(
                at,
                at,
                [.. map.Entries.Select(entry => new ObjectProperty(new(entry.Key.Value, at), Lower(entry.Value, at)))]
            ),
            YamlValue.Text { IsNothing: true } => new NullLiteral(at),
            YamlValue.Text { IsPlain: true, Value: var plain } => Scalar(plain, at),
            YamlValue.Text quoted => new StringLiteral(at, quoted.Value),
            _ => new UnknownValue(at, ValueKinds.Any),
        };

    private static Expression Scalar(string plain, TextSpan at) =>
        plain switch
        {
            "true" or "True" or "TRUE" => new BooleanLiteral(at, true),
            "false" or "False" or "FALSE" => new BooleanLiteral(at, false),
            _ when Integer(plain) is { } integer => new IntegerLiteral(at, integer),
            _ when IsNumber(plain) => new NumberLiteral(
                at,
                double.Parse(plain, NumberStyles.Float, CultureInfo.InvariantCulture)
            ),
            // Other readers see more in these than a text.
            _ when plain[0] is '0' or '.' or '+' or '-' && plain.Any(char.IsAsciiDigit) => new UnknownValue(
                at,
                ValueKinds.Any
            ),
            _ => new StringLiteral(at, plain),
        };

    private static long? Integer(string plain) =>
        plain.AsSpan().TrimStart("+-") is var digits
        && digits.Length > 0
        && !digits.ContainsAnyExceptInRange('0', '9')
        && (digits[0] != '0' || digits.Length == 1)
        && long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    private static bool IsNumber(string plain) =>
        plain is [>= '1' and <= '9', ..] or ['0', '.', ..] or ['-', >= '0' and <= '9', ..]
        && !plain.AsSpan().ContainsAnyExcept(OfNumbers)
        && double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}

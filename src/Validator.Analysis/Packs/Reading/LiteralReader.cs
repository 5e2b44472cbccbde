using System.Collections.Immutable;
using System.Globalization;
using Validator.Analysis.Configuration.Yaml;
using Validator.Analysis.Packs.Definition;

namespace Validator.Analysis.Packs.Reading;

/// <summary>Reads single values, and what a value is compared with.</summary>
internal static class LiteralReader
{
    public static PackLiteral? Read(YamlValue value, PackProblems problems)
    {
        switch (value)
        {
            case YamlValue.Text { IsNothing: true }:
                problems.Add(value, "Expected a value; a property that is not there is 'exists: false'.");
                return null;
            case YamlValue.Text text:
                return new(KindOf(text), text.Value);
            default:
                problems.Add(value, $"Expected a single value, found {PackProblems.Kind(value)}.");
                return null;
        }
    }

    /// <summary>A literal, or <c>{ property: PATH }</c>.</summary>
    public static Operand? ReadOperand(YamlValue value, PackProblems problems)
    {
        if (value is not YamlValue.Map)
        {
            return Read(value, problems) is { } literal ? new(literal, null) : null;
        }

        var fields = PackFields.Of(value, "a value or a property", TestShapes.OtherProperty, problems);
        var path = PathReader.Read(fields?["property"], "property", problems);
        if (fields is not null && fields["property"] is null)
        {
            fields.RequiredText("property");
        }

        if (path?.HasMany == true)
        {
            problems.Add(value, $"'{path.Text}' leads to several values; compare with one.");
        }

        return path is null ? null : new(null, path);
    }

    public static ImmutableArray<PackLiteral> ReadMany(YamlValue value, PackProblems problems)
    {
        ImmutableArray<YamlValue> written = value is YamlValue.List { Items: var items } ? items : [value];
        if (written.IsEmpty)
        {
            problems.Add(value, "Expected at least one value, found an empty list.");
        }

        return [.. written.Select(one => Read(one, problems)).OfType<PackLiteral>()];
    }

    private static LiteralKind KindOf(YamlValue.Text text) =>
        !text.IsPlain ? LiteralKind.Text
        : text.Value is "true" or "false" ? LiteralKind.Boolean
        : double.TryParse(
            text.Value,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out _
        )
            ? LiteralKind.Number
        : LiteralKind.Text;
}

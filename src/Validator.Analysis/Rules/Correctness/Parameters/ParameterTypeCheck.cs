using System.Globalization;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness.Parameters;

/// <summary>Compares a value with the type that a parameter declares.</summary>
/// <param name="declaration">Where the parameter is declared, if the value stands elsewhere.</param>
/// <param name="report">Is told what the engine refuses; the first hole of a message names the parameter or a part of it.</param>
internal sealed class ParameterTypeCheck(
    DiagnosticDescriptor descriptor,
    DeclaredTypes types,
    RelatedPlace? declaration,
    Action<Diagnostic> report
)
{
    /// <summary>Whether properties that an open type does not list are worth a warning.</summary>
    public bool WarnsOfOthers { get; init; }

    // A value that was made of others may be larger than all that a person wrote.
    private int _left = 20_000;

    public void Check(Value value, TypeExpression type, string path)
    {
        if (--_left < 0)
        {
            return;
        }

        if (value.Form is AnyOf choice)
        {
            CheckAlternatives(value, choice, type, path);
            return;
        }

        var kinds = types.KindsOf(type);
        if ((value.Kinds & kinds) == 0)
        {
            var repair = ScalarConversion.Repair(value, kinds, isCertain: true);
            Report(MismatchMessages.WrongKind, value, repair, path, KindWords.Of(kinds), KindWords.Of(value.Kinds));
            return;
        }

        // Nothing is given, whether or not that is allowed.
        if (value.Form is NullLiteral)
        {
            return;
        }

        foreach (var one in types.Chain(type))
        {
            CheckAllowed(value, type, one, path);
            CheckRange(value, one, path);
            CheckLength(value, one, path);
            if (value.Form is ArrayExpression)
            {
                CheckItems(value, one, path);
            }
        }

        if (value.Form is ObjectExpression written)
        {
            CheckObject(value, written, [.. types.Chain(type)], path);
        }
    }

    // Each was written for some case, and is wrong in that case. Empty ones are mostly for the case that needs none.
    private void CheckAlternatives(Value value, AnyOf choice, TypeExpression type, string path)
    {
        foreach (var alternative in choice.Alternatives)
        {
            if (!alternative.IsEmpty)
            {
                Check(alternative with { Trail = Trail.Join(value.Trail, alternative.Trail) }, type, path);
            }
        }
    }

    private void CheckAllowed(Value value, TypeExpression whole, TypeExpression type, string path)
    {
        if (WarnsOfOthers && IsMadeText(value) && type.AllowedValues is [_, ..] && type.Kinds == ValueKinds.String)
        {
            Report(MismatchMessages.WrongKind, value, null, path, AllowedValues.List(type.AllowedValues), "string");
            return;
        }

        if (!AllowedValues.Exclude(type.AllowedValues, value))
        {
            return;
        }

        if (value.Form is ArrayExpression)
        {
            foreach (var item in value.Items.Where(item => AllowedValues.Exclude(type.AllowedValues, item)))
            {
                ReportNotAllowed(item, whole, type, path);
            }
        }
        else
        {
            ReportNotAllowed(value, whole, type, path);
        }
    }

    // A parameter of type string may be one of them; what is put together of texts passes no compiler.
    private static bool IsMadeText(Value value) =>
        value.Form is UnevaluatedExpression { Kinds: ValueKinds.String, Shape: null, Written: FunctionCall made }
        && (made.Calls("format") || made.Calls("concat") || made.Calls("uniqueString") || made.Calls("guid"));

    private void ReportNotAllowed(Value value, TypeExpression whole, TypeExpression type, string path)
    {
        var shown = types.IsSecure(whole) ? "***" : AllowedValues.Word(value.Form);
        var allowed = AllowedValues.List(type.AllowedValues);
        if (value.Text is { } text && NearestName.Of(text, AllowedValues.Texts(type.AllowedValues)) is { } near)
        {
            Repair repair = new Repair.ReplaceString(value.Form.Span, near);
            Report(MismatchMessages.NotAllowedNear, value, repair, shown, path, allowed, near);
        }
        else
        {
            Report(MismatchMessages.NotAllowed, value, null, shown, path, allowed);
        }
    }

    private void CheckRange(Value value, TypeExpression type, string path)
    {
        if (value.Form is not IntegerLiteral { Value: var number })
        {
            return;
        }

        if (number < type.MinValue)
        {
            Report(MismatchMessages.TooSmall, value, null, path, Of(number), Of(type.MinValue.Value));
        }
        else if (number > type.MaxValue)
        {
            Report(MismatchMessages.TooLarge, value, null, path, Of(number), Of(type.MaxValue.Value));
        }
    }

    private void CheckLength(Value value, TypeExpression type, string path)
    {
        var length = value.Form switch
        {
            StringLiteral text => text.Text.Length,
            ArrayExpression array => array.Items.Length,
            _ => -1,
        };
        if (length < 0)
        {
            return;
        }

        if (length < type.MinLength)
        {
            Report(MismatchMessages.TooShort, value, null, path, Of(length), Of(type.MinLength.Value));
        }
        else if (length > type.MaxLength)
        {
            Report(MismatchMessages.TooLong, value, null, path, Of(length), Of(type.MaxLength.Value));
        }
    }

    private void CheckItems(Value value, TypeExpression type, string path)
    {
        if (type is { Items: null, PrefixItems: [] })
        {
            return;
        }

        var items = value.Items;
        var fixedCount = type.PrefixItems.Length;
        for (var i = 0; i < items.Length; i++)
        {
            if ((i < fixedCount ? type.PrefixItems[i] : type.Items) is { } expected)
            {
                Check(items[i], expected, $"{path}[{Of(i)}]");
            }
        }

        if (items.Length < fixedCount)
        {
            Report(MismatchMessages.TooShort, value, null, path, Of(items.Length), Of(fixedCount));
        }
        else if (items.Length > fixedCount && type.HasNoOtherItems)
        {
            Report(MismatchMessages.TooLong, value, null, path, Of(items.Length), Of(fixedCount));
        }
    }

    private void CheckObject(Value value, ObjectExpression written, List<TypeExpression> chain, string path)
    {
        if (chain.Find(one => one.Discriminator is not null)?.Discriminator is { } choice)
        {
            CheckVariant(value, written, choice, path);
        }

        Dictionary<string, TypeExpression> declared = new(StringComparer.OrdinalIgnoreCase);
        foreach (var property in chain.SelectMany(one => one.Properties))
        {
            declared.TryAdd(property.Name.Text, property.Type);
        }

        foreach (var property in written.Properties.Where(one => one.ComputedName is null))
        {
            var name = property.Name.Text;
            if (declared.GetValueOrDefault(name) is { } type)
            {
                Check(value.Part(property.Value), type, $"{path}.{name}");
            }
            else if (chain.Find(one => one.AdditionalProperties is not null) is { AdditionalProperties: { } others })
            {
                Check(value.Part(property.Value), others, $"{path}.{name}");
            }
            else if (IsUnexpected(chain, declared.Count))
            {
                ReportUnknown(value, property, written, declared.Keys, path, chain.Exists(one => one.IsSealed));
            }
        }

        foreach (var (name, type) in declared)
        {
            if (!types.KindsOf(type).HasFlag(ValueKinds.Null) && !written.MayHaveOthers && written.Find(name) is null)
            {
                ReportAt(MismatchMessages.MissingProperty, Anchor(value, written), value.Trail, null, true, path, name);
            }
        }
    }

    private bool IsUnexpected(List<TypeExpression> chain, int declared) =>
        (chain.Exists(one => one.IsSealed) || (WarnsOfOthers && declared > 0))
        && chain.TrueForAll(one => one.Discriminator is null);

    private void CheckVariant(Value value, ObjectExpression written, TypeDiscriminator choice, string path)
    {
        var expected = string.Join("', '", choice.Variants.Select(one => one.Name.Text));
        if (written.Find(choice.Property) is not { } chosen)
        {
            if (!written.MayHaveOthers)
            {
                var anchor = Anchor(value, written);
                ReportAt(MismatchMessages.MissingProperty, anchor, value.Trail, null, true, path, choice.Property);
            }

            return;
        }

        var choosing = value.Part(chosen.Value);
        if (choosing.Text is not { } text)
        {
            return;
        }

        if (choice.Variants.FirstOrDefault(one => Same(one.Name.Text, text)) is { } variant)
        {
            Check(value, variant.Type, path);
        }
        else
        {
            Report(MismatchMessages.NoVariant, choosing, null, text, $"{path}.{choice.Property}", expected);
        }
    }

    private void ReportUnknown(
        Value value,
        ObjectProperty property,
        ObjectExpression written,
        IEnumerable<string> declared,
        string path,
        bool isCertain
    )
    {
        var (place, trail) = value.KeyOf(property);
        var name = property.Name.Text;
        if (NearestName.Of(name, declared.Where(one => written.Find(one) is null)) is { } near)
        {
            Repair repair = new Repair.RenameProperty(property.Name.Span, near);
            ReportAt(MismatchMessages.UnknownPropertyNear, place, trail, repair, isCertain, path, name, near);
        }
        else
        {
            ReportAt(MismatchMessages.UnknownProperty, place, trail, null, isCertain, path, name);
        }
    }

    private void Report(MessageFormat message, Value value, Repair? repair, params ReadOnlySpan<string> arguments) =>
        ReportAt(message, value.Place, value.Trail, value.IsSpelledOut ? repair : null, true, arguments);

    private void ReportAt(
        MessageFormat message,
        Place place,
        Trail? trail,
        Repair? repair,
        bool isCertain,
        params ReadOnlySpan<string> arguments
    )
    {
        var diagnostic = Provenance.At(descriptor, message, place, trail?.Default, arguments);
        var related = Provenance.Of(trail, place);
        report(
            diagnostic with
            {
                Repair = repair,
                Severity = isCertain ? diagnostic.Severity : Severity.Warning,
                Related = declaration is null ? related : [.. related, declaration],
            }
        );
    }

    private static Place Anchor(Value value, ObjectExpression written) => new(value.Scope.Source, written.Anchor);

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}

using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Schemas.Types;
using Validator.Text;
using static Validator.Schemas.Checking.FindingSink;

namespace Validator.Schemas.Checking;

// Objects whose properties depend on the value of one of them.
internal sealed partial class TypeChecker
{
    private void CheckDiscriminated(
        Value value,
        ObjectExpression written,
        SchemaType.Discriminated type,
        PropertyPath path,
        string? resourceType = null,
        params ReadOnlySpan<string> supplied
    )
    {
        var variant = Variant(value, written, type, path);
        var shape = variant is null
            ? new Shape(PropertyCollection.Empty, type.Base, null, type.Discriminator, IsOpen: true, resourceType)
            : new Shape(variant.Properties, type.Base, variant.Rest, type.Discriminator, IsOpen: false, resourceType);
        CheckObject(value, written, shape, path, supplied);
    }

    /// <summary>The variant that the object says it is; reports where it says nothing or something else.</summary>
    private SchemaType.Object? Variant(
        Value value,
        ObjectExpression written,
        SchemaType.Discriminated type,
        PropertyPath path
    )
    {
        if (type.Variants.IsEmpty)
        {
            // The provider published the base alone, and takes more than it says (Microsoft.DataFactory, DatasetStorageFormat).
            return null;
        }

        var property = written.Find(type.Discriminator);
        var chosen = property is null ? (Value?)null : value.Part(property.Value);
        switch (chosen?.Form)
        {
            case NullLiteral when IsPlaceholder(chosen.Value):
                return null;
            case null or NullLiteral:
                ReportAbsent(value, written, type, path);
                return null;
            case StringLiteral { Text: var text }:
                return VariantNamed(text, chosen.Value, type, path);
            default:
                Accepts(chosen.Value, AnyString, path.Property(type.Discriminator));
                return null;
        }
    }

    private SchemaType.Object? VariantNamed(string text, Value chosen, SchemaType.Discriminated type, PropertyPath path)
    {
        foreach (var (name, variant) in type.Variants)
        {
            if (name == text)
            {
                return (SchemaType.Object)table[variant];
            }
        }

        if (IsPlaceholder(chosen))
        {
            return null;
        }

        var names = type.Variants.Select(variant => variant.Key).ToList();
        var near = names.Find(name => Same(name, text)) ?? NearestName.Of(text, names);
        var (message, arguments) = near is null
            ? (
                SchemaDiagnostics.WrongDiscriminator,
                (string[])[Words.Of(text), type.Discriminator, path.ToString(), Words.List(names)]
            )
            : (
                SchemaDiagnostics.NearDiscriminator,
                [Words.Of(text), type.Discriminator, path.ToString(), near, Words.List(names)]
            );
        Report(chosen, SchemaDiagnostics.InvalidDiscriminator, message, near, arguments);

        // Wrong in case alone: there is no doubt which variant is meant, so the rest can be checked.
        return near is not null && Same(near, text)
            ? (SchemaType.Object)table[type.Variants.First(variant => variant.Key == near).Value]
            : null;
    }

    private void ReportAbsent(Value value, ObjectExpression written, SchemaType.Discriminated type, PropertyPath path)
    {
        if (written.MayHaveOthers)
        {
            return;
        }

        var choices = Words.List([.. type.Variants.Select(variant => variant.Key)]);
        var misspelled = written.Properties.FirstOrDefault(property =>
            IsInNoVariant(type, property.Name.Text)
            && NearestName.Of(property.Name.Text, [type.Discriminator]) is not null
        );
        if (misspelled is { Name: var name })
        {
            sink.Report(
                SchemaDiagnostics.InvalidDiscriminator,
                SchemaDiagnostics.MisspelledDiscriminator,
                Spot.OfKey(value, misspelled),
                new Repair.RenameProperty(name.Span, type.Discriminator),
                path.ToString(),
                type.Discriminator,
                choices,
                name.Text
            );
            return;
        }

        sink.Report(
            SchemaDiagnostics.InvalidDiscriminator,
            SchemaDiagnostics.NoDiscriminator,
            Spot.Of(value).At(written.Anchor),
            null,
            path.ToString(),
            type.Discriminator,
            choices
        );
    }

    private bool IsInNoVariant(SchemaType.Discriminated type, string name) =>
        type.Base.Find(name) is null
        && !type.Variants.Any(variant =>
            table[variant.Value] is SchemaType.Object o && o.Properties.Find(name) is not null
        );

    private static readonly SchemaType AnyString = new SchemaType.String(null, null, null, StringFormat.None);
}

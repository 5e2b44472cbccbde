using System.Collections.Immutable;
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
        var variant = Variant(value, written, type, path, isResource: resourceType is not null);
        var shape = variant is null
            ? OfAnyVariant(type)
            : new Shape(variant.Properties, type.Base, variant.Rest, type.Discriminator);
        CheckObject(value, written, resourceType is null ? shape : OfResource(shape, resourceType), path, supplied);
    }

    /// <summary>What can be said of an object while it is not known which variant it is.</summary>
    private Shape OfAnyVariant(SchemaType.Discriminated type) =>
        new(PropertyCollection.Empty, OfEveryVariant(type), null, type.Discriminator, IsOpen: true)
        {
            Engine = new([
                .. ResourceTopLevel.Properties.Where(known =>
                    !type.Variants.Any(variant => Declares(variant.Value, known))
                ),
            ]),
        };

    /// <summary>The properties of the base that mean the same whichever variant it is.</summary>
    private PropertyCollection OfEveryVariant(SchemaType.Discriminated type) =>
        new([
            .. type.Base.Where(property =>
                property.Name == type.Discriminator || type.Variants.All(variant => !Declares(variant.Value, property))
            ),
        ]);

    private bool Declares(TypeRef variant, Property property) =>
        (table[variant] as SchemaType.Object)?.Properties.Find(property.Name) is not null;

    /// <summary>The variant that the object says it is; reports where it says nothing or something else.</summary>
    private SchemaType.Object? Variant(
        Value value,
        ObjectExpression written,
        SchemaType.Discriminated type,
        PropertyPath path,
        bool isResource
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
                return type.WhenAbsent is { } meant && !written.MayHaveOthers ? VariantOf(type, meant) : null;
            case StringLiteral when isResource && type.Discriminator == "name":
                var own = VariantNamed(LastSegment(chosen.Value, out _parents), type, path);
                _parents = "";
                return own;
            case StringLiteral:
                return VariantNamed(chosen.Value, type, path);
            case AnyOf { Alternatives: var alternatives }:
                CheckNames(chosen.Value, alternatives, type, path);
                return null;
            case UnknownValue { Shape.Choices: { Count: > 0 } choices } unknown
                when choices.All(choice => choice is StringLiteral { Text: var name } && VariantOf(type, name) is null):
                VariantNamed(chosen.Value with { Form = At(unknown.Span, choices[0]) }, type, path);
                return null;
            default:
                Accepts(chosen.Value, SomeName, path.Property(type.Discriminator));
                return null;
        }
    }

    // Each was written for some case, and is wrong in that case.
    private void CheckNames(
        Value value,
        ImmutableArray<Value> alternatives,
        SchemaType.Discriminated type,
        PropertyPath path
    )
    {
        foreach (var alternative in alternatives.Where(one => one.Form is StringLiteral { Text: not "" }))
        {
            VariantNamed(alternative with { Trail = Trail.Join(value.Trail, alternative.Trail) }, type, path);
        }
    }

    private SchemaType.Object? VariantNamed(Value chosen, SchemaType.Discriminated type, PropertyPath path)
    {
        var text = chosen.Text!;
        if (VariantOf(type, text) is { } exact)
        {
            return exact;
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
        var before = _sink;
        _sink = MayBeMeant(text, near, type, path) ? _sink.OfTolerated : _sink;
        Report(chosen, SchemaDiagnostics.InvalidDiscriminator, message, near, arguments);
        _sink = before;

        // Wrong in case alone: there is no doubt which variant is meant, so the rest can be checked.
        return near is not null && Same(near, text) ? VariantOf(type, near) : null;
    }

    // Many services compare without regard to case. Resources that are one of a few known names have more of them than
    // their providers publish.
    private static bool MayBeMeant(string text, string? near, SchemaType.Discriminated type, PropertyPath path) =>
        near is null ? path.Depth == 0 && type.Discriminator == "name" : Same(near, text);

    private SchemaType.Object? VariantOf(SchemaType.Discriminated type, string name)
    {
        foreach (var (value, variant) in type.Variants)
        {
            if (value == name)
            {
                return (SchemaType.Object)table[variant];
            }
        }

        return null;
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
            _sink.Report(
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

        // What a provider says of a whole resource is no proof that it takes none without the property: many give it one.
        var mayBeSupplied = type.WhenAbsent is not null || (path.Depth == 0 && !_sink.IsTrusted);
        (mayBeSupplied ? _sink.OfNotes : _sink).Report(
            SchemaDiagnostics.InvalidDiscriminator,
            SchemaDiagnostics.NoDiscriminator,
            Spot.Of(value).At(written.Anchor),
            value.Trail is null && type.Variants is [var only]
                ? new Repair.SetProperty(written.Span, [type.Discriminator], new StringLiteral(written.Span, only.Key))
                {
                    IsCertain = _sink.IsTrusted,
                }
                : null,
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

    // What is no text at all is none of the names either.
    private static readonly SchemaType SomeName = new SchemaType.Literal("");
}

using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Schemas.Types;
using Validator.Text;
using static Validator.Schemas.Checking.FindingSink;

namespace Validator.Schemas.Checking;

// Objects: which properties they have, lack and must not set, and the one that chooses among variants.
internal sealed partial class TypeChecker
{
    /// <summary>What an object may hold: its own properties, those that all variants share, and the rest.</summary>
    /// <param name="Discriminator">The property whose value was judged already, as the one that chose the variant.</param>
    /// <param name="ResourceType">Of a resource itself, on which the engine knows some properties as well, its type.</param>
    /// <param name="IsOpen">Whether properties outside the shape go unchecked, because the variant is not known.</param>
    internal readonly record struct Shape(
        PropertyCollection Own,
        PropertyCollection Base,
        TypeRef? Rest,
        string? Discriminator = null,
        bool IsOpen = false,
        string? ResourceType = null
    )
    {
        public IEnumerable<Property> All => Own.Concat(Base.Where(IsNotOverridden));

        /// <summary>Those that a template has to set.</summary>
        public ImmutableArray<Property> Required =>
            Base.Required.IsEmpty ? Own.Required : [.. Own.Required, .. Base.Required.Where(IsNotOverridden)];

        public Property? Find(string name) => Own.Find(name) ?? Base.Find(name);

        private bool IsNotOverridden(Property property) => Own.Find(property.Name) is null;
    }

    /// <param name="supplied">The names of required properties that something outside the object supplies.</param>
    public void CheckObject(
        Value value,
        ObjectExpression written,
        Shape shape,
        PropertyPath path,
        params ReadOnlySpan<string> supplied
    )
    {
        HashSet<string>? renamed = null;
        List<string>? free = null;
        foreach (var property in written.Properties)
        {
            if (property.ComputedName is not null)
            {
                continue;
            }

            if (shape.Find(property.Name.Text) is { } declared)
            {
                // Of properties with the same name the later one wins; the front end has reported the others.
                if (ReferenceEquals(written.Find(property.Name.Text), property))
                {
                    CheckProperty(value, property, declared, shape, path);
                }
            }
            else if (shape.Rest is { } rest)
            {
                Check(value.Part(property.Value), rest, path.Property(property.Name.Text));
            }
            else if (shape.ResourceType is { } type && ResourceTopLevel.Knows(property.Name.Text, type))
            {
                // Whether this provider uses it is not for the definition to say.
            }
            else if (
                !shape.IsOpen && ReportUnknown(value, property, free ??= FreeNames(written, shape), path) is { } meant
            )
            {
                (renamed ??= new(StringComparer.OrdinalIgnoreCase)).Add(meant);
            }
        }

        CheckRequired(value, written, shape, path, renamed, supplied);
    }

    private void CheckProperty(Value owner, ObjectProperty property, Property declared, Shape shape, PropertyPath path)
    {
        var name = property.Name;
        var value = owner.Part(property.Value);
        var here = path.Property(declared.Name);
        if (!string.Equals(name.Text, declared.Name, StringComparison.Ordinal))
        {
            sink.Report(
                SchemaDiagnostics.PropertyCasing,
                SchemaDiagnostics.PropertyCase,
                Spot.OfKey(owner, property),
                new Repair.RenameProperty(name.Span, declared.Name),
                name.Text,
                declared.Name
            );
        }

        if (declared.Name == shape.Discriminator || value.Form is NullLiteral)
        {
            // The discriminator was judged before. The engine drops `null`: an optional property is then not set, and
            // a required one is missing.
            return;
        }

        if (!declared.IsReadOnly)
        {
            Check(
                shape.ResourceType is not null && declared.Name == "name" ? LastSegment(value) : value,
                declared.Type,
                here
            );
        }
        else if (value.Form is not UnknownValue { Kinds: var kinds } || !kinds.HasFlag(ValueKinds.Null))
        {
            sink.Report(
                SchemaDiagnostics.ReadOnlyProperty,
                SchemaDiagnostics.SetByService,
                Spot.OfKey(owner, property),
                new Repair.RemoveProperty(name.Span, name.Text),
                here.ToString()
            );
        }
    }

    private void CheckRequired(
        Value value,
        ObjectExpression written,
        Shape shape,
        PropertyPath path,
        HashSet<string>? renamed,
        ReadOnlySpan<string> supplied
    )
    {
        if (written.MayHaveOthers)
        {
            return;
        }

        foreach (var declared in shape.Required)
        {
            if (declared.Name == shape.Discriminator || supplied.Contains(declared.Name))
            {
                continue;
            }

            var property = written.Find(declared.Name);
            var given = property is null ? (Value?)null : value.Part(property.Value);
            if (given is null && renamed?.Contains(declared.Name) != true)
            {
                ReportMissing(Spot.Of(value).At(written.Anchor), declared, path);
            }
            else if (given is { Form: NullLiteral } && !IsPlaceholder(given.Value))
            {
                ReportMissing(Spot.Of(given.Value), declared, path);
            }
        }
    }

    private void ReportMissing(Spot spot, Property declared, PropertyPath path) =>
        sink.Report(
            SchemaDiagnostics.MissingRequiredProperty,
            SchemaDiagnostics.Missing,
            spot,
            null,
            declared.Name,
            path.ToString()
        );

    /// <summary>Reports a property that the type does not have, and gives the one that is meant instead, if one is near.</summary>
    private string? ReportUnknown(Value owner, ObjectProperty property, List<string> free, PropertyPath path)
    {
        var name = property.Name;
        var spot = Spot.OfKey(owner, property);
        var near = NearestName.Of(name.Text, free);
        var message =
            near is not null ? SchemaDiagnostics.UnknownNear
            : free is [] ? SchemaDiagnostics.UnknownNoneLeft
            : SchemaDiagnostics.UnknownOneOf;
        sink.Report(
            SchemaDiagnostics.UnknownProperty,
            message,
            spot,
            near is null ? null : new Repair.RenameProperty(name.Span, near),
            free is [] ? [path.ToString(), name.Text] : [path.ToString(), name.Text, near ?? Words.List(free)]
        );
        return near;
    }

    /// <summary>The properties that the object could have besides those it has.</summary>
    private static List<string> FreeNames(ObjectExpression written, Shape shape) =>
        [
            .. shape
                .All.Where(declared => !declared.IsReadOnly && written.Find(declared.Name) is null)
                .Select(declared => declared.Name),
        ];
}

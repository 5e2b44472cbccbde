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
    /// <param name="IsOpen">Whether properties outside the shape go unchecked, because the variant is not known.</param>
    internal readonly record struct Shape(
        PropertyCollection Own,
        PropertyCollection Base,
        TypeRef? Rest,
        string? Discriminator = null,
        bool IsOpen = false
    )
    {
        /// <summary>Of a resource itself, its type.</summary>
        public string? ResourceType { get; init; }

        /// <summary>The properties that the engine knows beside those of the provider.</summary>
        public PropertyCollection? Engine { get; init; }

        /// <summary>The type of the names of all properties but its own.</summary>
        public TypeRef? OtherNames { get; init; }

        public IEnumerable<Property> All => Own.Concat(Base.Where(IsNotOverridden));

        /// <summary>Those that a template has to set.</summary>
        public ImmutableArray<Property> Required =>
            Base.Required.IsEmpty ? Own.Required : [.. Own.Required, .. Base.Required.Where(IsNotOverridden)];

        public static Shape Of(SchemaType.Object type, PropertyCollection? engine) =>
            new(type.Properties, PropertyCollection.Empty, type.Rest) { Engine = engine, OtherNames = type.OtherNames };

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
                CheckComputedName(value, property, shape, path);
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
                CheckOther(value, property, rest, shape.OtherNames, path);
            }
            else if (shape.ResourceType is { } type && ResourceTopLevel.IsForEngine(property.Name.Text, type))
            {
                // The provider never sees it.
            }
            else if (shape.Engine?.Find(property.Name.Text) is { } known)
            {
                CheckUndeclared(value, property, known, path);
            }
            else if (
                !shape.IsOpen
                && !IsAbsentPerhaps(value, property)
                && ReportUnknown(value, property, free ??= FreeNames(written, shape), path) is { } meant
            )
            {
                (renamed ??= new(StringComparer.OrdinalIgnoreCase)).Add(meant);
            }
        }

        CheckRequired(value, written, shape, path, renamed, supplied);
    }

    // Which one it is only the deployment can know.
    private void CheckComputedName(Value owner, ObjectProperty property, Shape shape, PropertyPath path)
    {
        if (NotesComputedNames && property.ComputedName is not UnknownValue && shape is { Rest: null, IsOpen: false })
        {
            _sink.OfNotes.Report(
                SchemaDiagnostics.UnknownProperty,
                SchemaDiagnostics.ComputedName,
                Spot.OfKey(owner, property),
                null,
                path.ToString(),
                property.Name.Text
            );
        }
    }

    // Templates for several kinds of a resource give the property to the kinds that have it and null to the others.
    private static bool IsAbsentPerhaps(Value owner, ObjectProperty property) =>
        property.Value is not (NullLiteral or BoundExpression { Inner: NullLiteral })
        && Nullness.Shows(owner.Part(property.Value));

    private void CheckOther(Value owner, ObjectProperty property, TypeRef type, TypeRef? names, PropertyPath path)
    {
        var here = path.Property(property.Name.Text);
        if (names is { } name)
        {
            var (place, trail) = owner.KeyOf(property);
            Check(new(new StringLiteral(place.Span, property.Name.Text), owner.Scope, trail), name, here);
        }

        // The engine drops null here, too.
        var value = owner.Part(property.Value);
        if (value.Form is not NullLiteral)
        {
            Check(value, type, here);
        }
    }

    /// <summary>A property that the engine knows although the provider does not declare it: it deploys, and mostly to no effect.</summary>
    private void CheckUndeclared(Value owner, ObjectProperty property, Property known, PropertyPath path)
    {
        var value = owner.Part(property.Value);
        if (property.Value is not NullLiteral && Nullness.Shows(value))
        {
            return;
        }

        var here = path.Property(known.Name);
        _sink.OfNotes.Report(
            SchemaDiagnostics.UnknownProperty,
            SchemaDiagnostics.KnownToEngine,
            Spot.OfKey(owner, property),
            null,
            here.ToString(),
            path.Root
        );
        if (value.Form is not NullLiteral)
        {
            TypeChecker ofEngine = new(ResourceTopLevel.Table, compared, patterns, _sink.OfUnverified);
            ofEngine.Check(value, known.Type, here);
        }
    }

    private void CheckProperty(Value owner, ObjectProperty property, Property declared, Shape shape, PropertyPath path)
    {
        var name = property.Name;
        var value = owner.Part(property.Value);
        var here = path.Property(declared.Name);
        if (!string.Equals(name.Text, declared.Name, StringComparison.Ordinal))
        {
            _sink.Report(
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

        var engine = shape.Engine?.Find(declared.Name);
        var before = _sink;
        _sink = declared.IsTolerated ? _sink.OfNotes : _sink;
        if (declared.IsReadOnly)
        {
            CheckReadOnly(owner, property, value, here, isKnownToEngine: engine is { Name: not "properties" });
        }
        else if (shape.ResourceType is not null && declared.Name == "name")
        {
            CheckName(value, declared.Type, here);
        }
        else
        {
            Check(value, declared.Type, here, engine is null ? null : ResourceTopLevel.Inside(engine));
        }

        _sink = before;
    }

    // What the engine itself knows on every resource, providers take and set themselves: it comes with every export.
    private void CheckReadOnly(
        Value owner,
        ObjectProperty property,
        Value value,
        PropertyPath here,
        bool isKnownToEngine
    )
    {
        if (!Nullness.Shows(value))
        {
            (isKnownToEngine ? _sink.OfTolerated : _sink).Report(
                SchemaDiagnostics.ReadOnlyProperty,
                SchemaDiagnostics.SetByService,
                Spot.OfKey(owner, property),
                new Repair.RemoveProperty(property.Name.Span, property.Name.Text)
                {
                    IsCertain = _sink.IsTrusted && !isKnownToEngine,
                },
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
                ReportMissing(
                    Spot.Of(value).At(written.Anchor),
                    declared,
                    path,
                    OnlyValue(value, written, declared, shape)
                );
            }
            else if (given is { Form: NullLiteral } && !IsPlaceholder(given.Value))
            {
                ReportMissing(Spot.Of(given.Value), declared, path, null);
            }
        }
    }

    // Where only one value is allowed, that is the one. A name is more than its last segment.
    private Repair.SetProperty? OnlyValue(Value value, ObjectExpression written, Property declared, Shape shape) =>
        value.Trail is null
        && !(shape.ResourceType is not null && declared.Name == "name")
        && table[declared.Type] is var type
        && (type is SchemaType.Union { Members: [var member] } ? table[member] : type) is SchemaType.Literal only
            ? new(written.Span, [declared.Name], new StringLiteral(written.Span, only.Value))
            {
                IsCertain = _sink.IsTrusted,
            }
            : null;

    private void ReportMissing(Spot spot, Property declared, PropertyPath path, Repair? repair) =>
        (declared.IsTolerated ? _sink.OfNotes : _sink).Report(
            SchemaDiagnostics.MissingRequiredProperty,
            SchemaDiagnostics.Missing,
            spot,
            repair,
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
        _sink.Report(
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

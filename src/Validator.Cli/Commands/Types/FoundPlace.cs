using Validator.Schemas.Loading.Overlays;
using Validator.Schemas.Types;

namespace Validator.Cli.Commands.Types;

/// <summary>Where a path leads. Closed: every kind is nested here.</summary>
internal abstract record FoundPlace
{
    private FoundPlace() { }

    /// <param name="Path">In the case of the definition; empty for the resource itself.</param>
    /// <param name="Property">What is there, with flags and description where it is a property.</param>
    /// <param name="Owner">The discriminated object that it is a variant of, if it is one.</param>
    public sealed record Part(string Path, Property Property, SchemaType.Discriminated? Owner) : FoundPlace
    {
        public TypeRef Type => Property.Type;
    }

    /// <param name="Place">How far the path leads.</param>
    /// <param name="Choices">What could stand in the place of the step.</param>
    public sealed record Nothing(string Place, MissingStep Step, IReadOnlyCollection<string> Choices) : FoundPlace;
}

/// <summary>A step that leads nowhere.</summary>
internal readonly record struct MissingStep(PathStep Step)
{
    /// <summary>The name that the step gives; empty where it gives none.</summary>
    public string Text =>
        Step switch
        {
            PathStep.Property { Name: var name } => name,
            PathStep.Variant { Value: var value } => value,
            _ => "",
        };

    public override string ToString() =>
        Step switch
        {
            PathStep.Items => "items",
            PathStep.OtherProperties => "other properties",
            PathStep.OtherNames => "names of other properties",
            PathStep.Variant => $"variant '{Text}'",
            _ => $"'{Text}'",
        };
}

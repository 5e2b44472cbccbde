using System.Collections.Immutable;
using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>A text of which only parts are known, such as a resource id below a resource group that is not.</summary>
public sealed class PartialText(TextSpan span, ImmutableArray<TextPart> parts) : UnknownValue(span, ValueKinds.String)
{
    public ImmutableArray<TextPart> Parts { get; } = parts;

    public override UnknownValue At(TextSpan span) => new PartialText(span, Parts);
}

/// <summary>A known piece of a text, or a hole.</summary>
/// <param name="Literal">The characters, or null in a hole.</param>
/// <param name="Hole">The unknown value whose text is in the hole; meaningless beside a literal.</param>
public readonly record struct TextPart(string? Literal, Value Hole)
{
    public static TextPart Of(string literal) => new(literal, default);

    public static TextPart Of(Value hole) => new(null, hole);
}

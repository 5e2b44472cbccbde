using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep.Binding;

/// <summary>The body of a resource or module without the loop and the condition around it.</summary>
internal readonly record struct BodyParts(
    LoopSyntax? Loop,
    ExpressionSyntax? Condition,
    ObjectSyntax? Object,
    SourceText Source
)
{
    public static BodyParts Of(ExpressionSyntax body, SourceText source)
    {
        var loop = body as LoopSyntax;
        body = loop?.Body ?? body;
        var condition = body as ConditionSyntax;
        return new(loop, condition?.Condition, (condition?.Body ?? body) as ObjectSyntax, source);
    }

    public bool Has(string property) => Find(property) is not null;

    public ExpressionSyntax? Find(string property) => FindProperty(property)?.Value;

    /// <summary>A property whose key is written as a word.</summary>
    public ObjectPropertySyntax? FindProperty(string property)
    {
        if (Object is null)
        {
            return null;
        }

        foreach (var member in Object.Members)
        {
            if (
                member is ObjectPropertySyntax { Key: { Text: null, Word: var word } } found
                && word.Length == property.Length
                && Source.Slice(word.Span).SequenceEqual(property)
            )
            {
                return found;
            }
        }

        return null;
    }
}

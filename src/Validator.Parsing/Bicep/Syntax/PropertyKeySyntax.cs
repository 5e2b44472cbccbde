using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary>The key of a property, of an object or of an object type: a word or a string.</summary>
public sealed class PropertyKeySyntax : SyntaxNode
{
    public PropertyKeySyntax(SyntaxToken word)
        : base(word.Span) => Word = word;

    public PropertyKeySyntax(StringSyntax text)
        : base(text.Span) => Text = text;

    /// <summary>The key as a word; missing where the text has no key, and not there for a string.</summary>
    public SyntaxToken Word { get; }

    public StringSyntax? Text { get; }

    public override ImmutableArray<SyntaxElement> Children => [Word, Text];

    /// <summary>The name, or null where an expression makes it or the text lacks it.</summary>
    public string? GetName(SourceText source) =>
        Text switch
        {
            StringLiteralSyntax literal => literal.GetValue(source),
            null when !Word.IsMissing => source.Slice(Word.Span).ToString(),
            _ => null,
        };
}

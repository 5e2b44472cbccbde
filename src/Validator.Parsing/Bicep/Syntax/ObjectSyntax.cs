using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Parsing.Bicep.Syntax;

public sealed class ObjectSyntax(SyntaxToken open, SeparatedList<ObjectMemberSyntax> members, SyntaxToken close)
    : ExpressionSyntax(Between(open, close))
{
    public SyntaxToken Open { get; } = open;

    public SeparatedList<ObjectMemberSyntax> Members { get; } = members;

    public SyntaxToken Close { get; } = close;

    public override ImmutableArray<SyntaxElement> Children => [Open, .. Members.Elements(), Close];
}

/// <summary>What an object literal holds. Closed: a property, a spread, or a resource in the body of its parent.</summary>
public abstract class ObjectMemberSyntax : SyntaxNode
{
    private protected ObjectMemberSyntax(TextSpan span)
        : base(span) { }
}

/// <summary><c>key: value</c>.</summary>
public sealed class ObjectPropertySyntax(PropertyKeySyntax key, SyntaxToken colon, ExpressionSyntax value)
    : ObjectMemberSyntax(Between(key, value))
{
    public PropertyKeySyntax Key { get; } = key;

    public SyntaxToken Colon { get; } = colon;

    public ExpressionSyntax Value { get; } = value;

    public override ImmutableArray<SyntaxElement> Children => [Key, Colon, Value];
}

/// <summary><c>...value</c> in an object.</summary>
public sealed class SpreadMemberSyntax(SyntaxToken ellipsis, ExpressionSyntax value)
    : ObjectMemberSyntax(Between(ellipsis, value))
{
    public SyntaxToken Ellipsis { get; } = ellipsis;

    public ExpressionSyntax Value { get; } = value;

    public override ImmutableArray<SyntaxElement> Children => [Ellipsis, Value];
}

/// <summary>A resource that is declared in the body of its parent.</summary>
public sealed class NestedResourceSyntax(StatementSyntax declaration) : ObjectMemberSyntax(declaration.Span)
{
    /// <summary>A resource, or a <see cref="MissingDeclarationSyntax"/> where decorators stand alone.</summary>
    public StatementSyntax Declaration { get; } = declaration;

    public override ImmutableArray<SyntaxElement> Children => [Declaration];
}

using System.Text;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep;

public sealed partial class BicepSyntaxTree
{
    /// <summary>The index of the token that holds the character, or of the one after the trivia that does.</summary>
    public int TokenIndexAt(int offset)
    {
        var (low, high) = (0, _tokens.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _tokens[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>What lies between a token and the one before it, in order.</summary>
    public IEnumerable<SyntaxTrivia> TriviaBefore(int tokenIndex) =>
        Trivia.Read(Source.Text, tokenIndex == 0 ? 0 : _tokens[tokenIndex - 1].End, _tokens[tokenIndex].Start);

    /// <summary>The nodes that hold the character, the program first and the innermost last.</summary>
    public IReadOnlyList<SyntaxNode> NodesAt(int offset)
    {
        List<SyntaxNode> nodes = [];
        for (SyntaxNode? node = Root; node is not null; node = ChildAt(node, offset))
        {
            nodes.Add(node);
        }

        return nodes;
    }

    /// <summary>
    /// The dotted path of the place: the keyword and name of its declaration, then properties and indexes, as in
    /// <c>resource.storage.properties.ipRules[0]</c>. Empty outside declarations.
    /// </summary>
    /// <param name="isStable">Whether an item has its name, if it is an object with one, in the place of its index.</param>
    public string PathAt(int offset, bool isStable = false)
    {
        StringBuilder path = new();
        var nodes = NodesAt(offset);
        for (var i = 1; i < nodes.Count; i++)
        {
            Append(path, nodes[i], nodes[i - 1], isStable);
        }

        return path.ToString();
    }

    /// <summary>Whether a syntax error was found in the node, so that what it lacks may only be lost.</summary>
    public bool IsDamaged(SyntaxNode node)
    {
        foreach (var finding in Diagnostics)
        {
            var start = finding.Place.Span.Start;
            if (start >= node.Span.Start && start <= node.Span.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes the text out of the tokens and the trivia before each: the file again, character by character.</summary>
    public string Print()
    {
        StringBuilder text = new(Source.Text.Length);
        for (var i = 0; i < _tokens.Length; i++)
        {
            foreach (var trivia in TriviaBefore(i))
            {
                text.Append(Source.Slice(trivia.Span));
            }

            text.Append(Source.Slice(_tokens[i].Span));
        }

        return text.ToString();
    }

    private SyntaxNode? ChildAt(SyntaxNode node, int offset)
    {
        if (node is ProgramSyntax)
        {
            return StatementAt(offset);
        }

        foreach (var child in node.Children)
        {
            if (child.Node is { } inner && inner.Span.Contains(offset))
            {
                return inner;
            }
        }

        return null;
    }

    /// <summary>The index of the last statement that begins at the place or before it; -1 where none does.</summary>
    internal int StatementBefore(int offset)
    {
        // A file may have very many, and each finding asks.
        var statements = Root.Statements;
        var (low, high) = (0, statements.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = statements[middle].Span.Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private StatementSyntax? StatementAt(int offset) =>
        StatementBefore(offset) is >= 0 and var index
        && Root.Statements[index] is var found
        && found.Span.Contains(offset)
            ? found
            : null;

    private void Append(StringBuilder path, SyntaxNode node, SyntaxNode parent, bool isStable)
    {
        switch (node)
        {
            case StatementSyntax { Keyword.Exists: true } statement:
                AppendName(path, TextOf(statement.Keyword));
                if (statement is DeclarationSyntax { Name.IsMissing: false } declaration)
                {
                    AppendName(path, TextOf(declaration.Name));
                }

                break;
            case ObjectPropertySyntax property:
                AppendName(path, property.Key.GetName(Source) ?? TextOf(property.Key));
                break;
            case ObjectTypePropertySyntax property:
                AppendName(path, property.Key.GetName(Source) ?? TextOf(property.Key));
                break;
            case ExpressionSyntax item when parent is ArraySyntax && isStable:
                path.Append('[').Append(NameOf(item)).Append(']');
                break;
            case TupleItemSyntax when isStable:
                path.Append("[]");
                break;
            case ExpressionSyntax item when parent is ArraySyntax array:
                path.Append('[').Append(array.Items.Items.IndexOf(item)).Append(']');
                break;
            case TupleItemSyntax item when parent is TupleTypeSyntax tuple:
                path.Append('[').Append(tuple.Items.Items.IndexOf(item)).Append(']');
                break;
        }
    }

    private string NameOf(ExpressionSyntax item) =>
        item is ObjectSyntax { Members.Items: var members }
        && members.OfType<ObjectPropertySyntax>().FirstOrDefault(one => one.Key.GetName(Source) == "name") is { } name
            ? Source.Slice(name.Value.Span).ToString()
            : "";

    private string TextOf(PropertyKeySyntax key) => Source.Slice(key.Span).ToString();

    private static void AppendName(StringBuilder path, string name)
    {
        if (path.Length > 0)
        {
            path.Append('.');
        }

        path.Append(name);
    }
}

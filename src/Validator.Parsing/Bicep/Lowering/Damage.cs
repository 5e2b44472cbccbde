using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Text;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>What the slips of a file may have swallowed: names that a declaration, a loop or an import may have been meant to give.</summary>
internal sealed class Damage
{
    // param NAME, and NAME alone where the keyword is lost.
    private const int WordsOfDeclaration = 2;

    private readonly BicepSyntaxTree _tree;
    private readonly FileSymbols _symbols;
    private readonly bool _isUnreadable;
    private readonly HashSet<string> _ofFile = new(StringComparer.Ordinal);

    // In the order of the text. No two overlap.
    private readonly List<(TextSpan Span, HashSet<string> Words)> _ofStatements = [];

    public Damage(BicepSyntaxTree tree, FileSymbols symbols)
    {
        (_tree, _symbols) = (tree, symbols);
        // Of more slips than are told nobody knows what they swallowed.
        _isUnreadable = tree.Diagnostics.Count >= BicepFindings.Most;
        var errors = tree.Diagnostics.Where(one => one.Severity == Severity.Error).Select(one => one.Place.Span);
        foreach (var error in errors.OrderBy(span => span.Start))
        {
            Add(error);
        }
    }

    /// <summary>Whether a name that nothing declares may have been declared by what is damaged.</summary>
    public bool MayDeclare(Name name)
    {
        if (_isUnreadable || _ofFile.Contains(name.Text))
        {
            return true;
        }

        var (low, high) = (0, _ofStatements.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _ofStatements[middle].Span.End <= name.Span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < _ofStatements.Count
            && _ofStatements[low].Span.Contains(name.Span.Start)
            && _ofStatements[low].Words.Contains(name.Text);
    }

    private void Add(TextSpan error)
    {
        var text = _tree.Source.Text;
        var (start, end) = (error.Start, error.End);
        // What never ends has swallowed the rest.
        if (text.AsSpan(start).StartsWith("/*") || text.AsSpan(start).TrimStart('$').StartsWith("'''"))
        {
            end = text.Length;
        }

        while (start > 0 && text[start - 1] is not ('\n' or '\r'))
        {
            start--;
        }

        while (end < text.Length && text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        var local = WordsAround(error.Start);
        var isInside = IsInsideStatement(start);
        foreach (var line in text.AsSpan(start, end - start).EnumerateLines())
        {
            Add(line, local, isInside);
        }
    }

    private bool IsInsideStatement(int startOfLine) =>
        _tree.StatementBefore(startOfLine) is >= 0 and var index
        && _tree.Root.Statements[index].Span is var span
        && span.Start < startOfLine
        && span.Contains(startOfLine);

    private void Add(ReadOnlySpan<char> line, HashSet<string>? local, bool isInside)
    {
        var words = WordsOf(line);
        if (line.Contains("import", StringComparison.Ordinal))
        {
            _ofFile.UnionWith(words);
        }

        // What loops, lambdas and functions name holds inside them alone.
        (local ?? _ofFile).UnionWith(line.Contains("=>", StringComparison.Ordinal) ? words : OfLoops(words));
        // param NAME is declared in spite of what follows.
        var isDeclared = words is [_, var name, ..] && _symbols.Find(name) is not null;
        if (!isDeclared && !(isInside && IsPart(line)) && !IsProperty(line))
        {
            _ofFile.UnionWith(words.Take(WordsOfDeclaration));
        }
    }

    // Those of the statement that the place is in; null outside all.
    private HashSet<string>? WordsAround(int place)
    {
        if (_ofStatements is [.., var last] && last.Span.End > place)
        {
            return last.Words;
        }

        var index = _tree.StatementBefore(place);
        if (index < 0)
        {
            return null;
        }

        HashSet<string> words = new(StringComparer.Ordinal);
        _ofStatements.Add((TextSpan.FromBounds(_tree.Root.Statements[index].Span.Start, EndOf(index)), words));
        return words;
    }

    // A declaration that ended one that was open, such as a resource in the body of another, was meant to be inside it.
    private int EndOf(int index)
    {
        var text = _tree.Source.Text;
        foreach (var statement in _tree.Root.Statements.AsSpan()[(index + 1)..])
        {
            var start = statement.Span.Start;
            if (start == 0 || text[start - 1] is '\n' or '\r')
            {
                return start;
            }
        }

        return text.Length + 1;
    }

    private static List<string> WordsOf(ReadOnlySpan<char> line)
    {
        List<string> found = [];
        var start = -1;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && (char.IsAsciiLetterOrDigit(line[i]) || line[i] == '_'))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                found.Add(line[start..i].ToString());
                start = -1;
            }
        }

        return found;
    }

    // Those between `for` and `in`.
    private static IEnumerable<string> OfLoops(List<string> words)
    {
        var isInside = false;
        foreach (var word in words)
        {
            isInside = word == "for" || (isInside && word != "in");
            if (isInside)
            {
                yield return word;
            }
        }
    }

    // What stands in the lines of a statement without a name of its own, which nested resources have.
    private static bool IsPart(ReadOnlySpan<char> line) =>
        line is [' ' or '\t' or '}' or ']' or ')', ..] && !line.Contains('=');

    private static bool IsProperty(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        var length = 0;
        while (length < line.Length && (char.IsAsciiLetterOrDigit(line[length]) || line[length] is '_' or '\''))
        {
            length++;
        }

        return length > 0 && line[length..].TrimStart() is [':', ..];
    }
}

using Validator.Model;

namespace Validator.Analysis.Engine;

/// <summary>
/// The references in the text of a template that the walk over its expressions does not come by: in comments, in metadata, in
/// strings that are malformed or that only another deployment evaluates. Whoever wrote one does not think the name unused.
/// </summary>
internal sealed class UnseenReferences
{
    private const string Definitions = "#/definitions/";

    private readonly HashSet<string> _parameters = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _variables = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _calls = new(StringComparer.OrdinalIgnoreCase);

    // What Bicep files can import from a template is marked so.
    private readonly bool _isExported;

    /// <param name="seen">Where the arguments of the references begin that the walk came by.</param>
    public UnseenReferences(string text, List<int> seen)
    {
        seen.Sort();
        _isExported = text.Contains("__bicep_export", StringComparison.Ordinal);
        CollectTypes(text);
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            CollectCall(text, open, seen);
        }
    }

    public bool MayBeTo(UnusedName name) =>
        name.Kind switch
        {
            DeclarationKind.Parameter => _parameters.Contains(name.Name.Text),
            _ when _isExported => true,
            DeclarationKind.Variable => _variables.Contains(name.Name.Text),
            DeclarationKind.Type => _types.Contains(name.Name.Text),
            _ => _calls.Contains(name.Name.Text),
        };

    private void CollectTypes(string text)
    {
        for (var at = text.IndexOf('#'); at >= 0; at = text.IndexOf('#', at + 1))
        {
            if (text.AsSpan(at).StartsWith(Definitions, StringComparison.OrdinalIgnoreCase))
            {
                _types.Add(NameAt(text, at + Definitions.Length, "/\""));
            }
        }
    }

    private void CollectCall(string text, int open, List<int> seen)
    {
        var end = open;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '_'))
        {
            start--;
        }

        var name = text.AsSpan(start, end - start);
        if (name.EndsWith("parameters", StringComparison.OrdinalIgnoreCase))
        {
            CollectArgument(text, open, seen, _parameters);
        }
        else if (name.EndsWith("variables", StringComparison.OrdinalIgnoreCase))
        {
            CollectArgument(text, open, seen, _variables);
        }

        // A function of a user comes after the dot of its namespace.
        if (start > 0 && name.Length > 0 && text[start - 1] == '.')
        {
            _calls.Add(name.ToString());
        }
    }

    private static void CollectArgument(string text, int open, List<int> seen, HashSet<string> names)
    {
        var argument = open + 1;
        while (argument < text.Length && char.IsWhiteSpace(text[argument]))
        {
            argument++;
        }

        if (argument < text.Length && text[argument] == '\'' && seen.BinarySearch(argument) < 0)
        {
            names.Add(NameAt(text, argument + 1, "'\n"));
        }
    }

    private static string NameAt(string text, int start, string ends)
    {
        var length = text.AsSpan(start).IndexOfAny(ends);
        return length < 0 ? text[start..] : text.Substring(start, length);
    }
}

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
        Collect(text, "parameters", seen, _parameters);
        Collect(text, "variables", seen, _variables);
        for (
            var at = text.IndexOf(Definitions, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(Definitions, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            _types.Add(NameAt(text, at + Definitions.Length, "/\""));
        }

        _isExported = text.Contains("__bicep_export", StringComparison.Ordinal);
        CollectCalls(text);
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

    private static void Collect(string text, string function, List<int> seen, HashSet<string> names)
    {
        for (
            var at = text.IndexOf(function, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(function, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var open = SkipBlanks(text, at + function.Length);
            if (open == text.Length || text[open] != '(')
            {
                continue;
            }

            var argument = SkipBlanks(text, open + 1);
            if (argument < text.Length && text[argument] == '\'' && seen.BinarySearch(argument) < 0)
            {
                names.Add(NameAt(text, argument + 1, "'\n"));
            }
        }
    }

    // The names of functions before an opening parenthesis and after the dot of their namespace.
    private void CollectCalls(string text)
    {
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var start = open;
            while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '_'))
            {
                start--;
            }

            if (start > 0 && start < open && text[start - 1] == '.')
            {
                _calls.Add(text[start..open]);
            }
        }
    }

    private static string NameAt(string text, int start, string ends)
    {
        var length = text.AsSpan(start).IndexOfAny(ends);
        return length < 0 ? text[start..] : text.Substring(start, length);
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}

using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Parsing.Json;

/// <summary>
/// Reads the JSON that Azure accepts and goes on after every slip. It does not recurse: what is open stands in
/// <c>_open</c>, and one step of the loop takes one value, comma or bracket. Other parts of the class read the values
/// and mend the slips. With a layout, the indentation decides which bracket is missing.
/// </summary>
internal sealed partial class JsonParser(SourceText source, JsonLayout? layout, JsonEntry[] buffer)
{
    private readonly string _text = source.Text;
    private readonly int[] _open = new int[JsonSyntaxTree.MaxDepth];
    private JsonEntries _entries = new(source.Text.Length, buffer);
    private int _depth;
    private int _at;
    private int _lastEnd;
    private int _comma;
    private Expected _expected;

    private enum Expected
    {
        /// <summary>A first value or the closing bracket.</summary>
        First,

        /// <summary>A value, because a comma came before.</summary>
        Next,

        /// <summary>A comma or the closing bracket.</summary>
        Separator,
    }

    public List<Diagnostic> Findings { get; } = [];

    /// <summary>Whether a bracket is missing, superfluous or of the wrong kind.</summary>
    public bool HasBracketError { get; private set; }

    public bool IsClosed { get; private set; }

    public JsonEntry[] Entries => _entries.Items;

    private bool InObject => _entries[_open[_depth - 1]].Kind == JsonKind.Object;

    public void Run()
    {
        ReadRoot();
        do
        {
            while (_depth > 0)
            {
                ReadStep();
            }
        } while (ReadOnAfterRoot());
    }

    private void ReadRoot()
    {
        SkipTrivia();
        while (_at < _text.Length && (!StartsValue(_text[_at]) || IsWordBeforeBracket(_at)))
        {
            Report(JsonMessages.ExpectedValue, WordAt(_at), Shown(WordAt(_at)));
            Take(WordAt(_at).Length);
            SkipTrivia();
        }

        if (_at == _text.Length)
        {
            if (Findings.Count == 0)
            {
                Report(JsonMessages.EmptyFile, new(0, Math.Min(1, _text.Length)));
            }

            AddMissing(_lastEnd);
            return;
        }

        IsClosed = true;
        ReadValue(_text[_at]);
    }

    private void ReadStep()
    {
        SkipTrivia();
        if (_at == _text.Length)
        {
            CloseAtEnd();
            return;
        }

        var c = _text[_at];
        if (layout is not null && FollowLayout(c))
        {
            return;
        }

        if (c is '}' or ']')
        {
            Close(c);
        }
        else if (_expected == Expected.Separator)
        {
            ReadSeparator(c);
        }
        else if (InObject)
        {
            ReadProperty(c);
        }
        else
        {
            ReadValue(c);
        }
    }

    private void ReadSeparator(char c)
    {
        if (c != ',')
        {
            MendSeparator(c);
            return;
        }

        _comma = _at;
        Take(1);
        Accept();
        _expected = Expected.Next;
    }

    private void ReadProperty(char c)
    {
        if (c == '"')
        {
            ReadString(isName: true);
        }
        else if (!MendName(c))
        {
            return;
        }

        var name = _entries.Count - 1;
        SkipTrivia();
        if (_at < _text.Length && _text[_at] == ':')
        {
            Take(1);
            Accept();
            SkipTrivia();
        }
        else if (!MendColon(name))
        {
            return;
        }

        if (_at == _text.Length || _text[_at] is ',' or ':' or '}' or ']')
        {
            ReportMissingValue(name);
            AddMissing(_lastEnd);
            return;
        }

        if (layout is null || !OpenByLayout(name))
        {
            ReadValue(_text[_at]);
        }
    }

    /// <summary>Goes to the next token. The usual case, no blank or one, stays out of the vectorised search.</summary>
    private void SkipTrivia()
    {
        var text = _text;
        var at = _at;
        if (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        _at = at;
        if (at < text.Length && text[at] is <= ' ' or '/' or > '~')
        {
            SkipMoreTrivia();
        }
    }

    private void SkipMoreTrivia()
    {
        _at = JsonTrivia.Skip(_text, _at, out var openComment);
        if (openComment >= 0)
        {
            Report(JsonMessages.UnterminatedComment, new(openComment, 2), "*/");
        }
    }

    private void Take(int length)
    {
        _at += length;
        _lastEnd = _at;
    }

    private void Accept() => _recovering = false;
}

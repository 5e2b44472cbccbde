using System.Text;
using Validator.Cli.Reporting.Text;

namespace Validator.Cli.Reporting.Types;

/// <summary>Text that is broken between words, and goes on at the column where it began.</summary>
/// <param name="indent">The column where it begins.</param>
internal sealed class Paragraph(int indent, int width, int mostLines = int.MaxValue)
{
    // However deep it is, a line has room for something.
    private const int Least = 24;

    private readonly StringBuilder _text = new();
    private int _column = -1;
    private int _lines = 1;

    /// <summary>Whether words were left out, because there was no line left for them.</summary>
    public bool IsCut { get; private set; }

    /// <param name="paint">How the word is shown; it is measured and made safe before.</param>
    public Paragraph Add(string word, Func<string, string> paint)
    {
        if (IsCut)
        {
            return this;
        }

        var safe = SafeText.OneLine(word);
        if (_column >= 0 && _column + 1 + safe.Length > Room)
        {
            if (_lines == mostLines)
            {
                _text.Append(paint("…"));
                IsCut = true;
                return this;
            }

            _lines++;
            _text.Append('\n').Append(' ', indent);
            _column = -1;
        }
        else if (_column >= 0)
        {
            _text.Append(' ');
        }

        _text.Append(paint(safe));
        _column += 1 + safe.Length;
        return this;
    }

    // The last line keeps a column for the mark that there is more.
    private int Room => Math.Max(width - indent, Least) - (_lines == mostLines ? 1 : 0);

    public override string ToString() => _text.ToString();
}

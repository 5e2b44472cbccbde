using System.Globalization;
using Validator.Text;

namespace Validator.Cli.Reporting;

/// <summary>
/// The fingerprints by which GitHub recognises a finding after lines above it came or went: for each line a rolling
/// hash of the hundred characters from its start that are not blank, and which of the equal hashes it is. The numbers
/// are those of https://github.com/github/codeql-action/blob/main/src/fingerprints.ts; GitHub warns of others.
/// </summary>
internal sealed class LineHashes
{
    private const int Window = 100;
    private const ulong Factor = 37;
    private const char EndOfFile = '\uFFFF';
    private const char ByteOrderMark = '\uFEFF';

    private static readonly ulong FactorOfOldest = Power(Factor, Window);

    private readonly char[] _window = new char[Window];

    /// <summary>Where lines start whose hash is not known yet.</summary>
    private readonly Queue<long> _pending = [];

    private readonly Dictionary<ulong, int> _seen = [];
    private readonly List<(ulong Hash, int Ordinal)> _lines = [];
    private long _read;
    private ulong _hash;

    public LineHashes(SourceText source)
    {
        // GitHub reads the file as it is, and a byte order mark is the first character of its first line.
        var startsLine = true;
        var last = '\0';
        if (source.Encoding == TextEncoding.Utf8WithByteOrderMark)
        {
            Take(ByteOrderMark, ref startsLine);
        }

        foreach (var c in source.Text)
        {
            var isSecondOfBreak = c == '\n' && last == '\r';
            last = c;
            if (c is not (' ' or '\t') && !isSecondOfBreak)
            {
                Take(c == '\r' ? '\n' : c, ref startsLine);
            }
        }

        Take(EndOfFile, ref startsLine);
        for (var i = 0; i < Window; i++)
        {
            Roll('\0');
        }
    }

    /// <summary>The fingerprint of a one-based line.</summary>
    public string this[int line] =>
        string.Create(CultureInfo.InvariantCulture, $"{_lines[line - 1].Hash:x}:{_lines[line - 1].Ordinal}");

    private void Take(char c, ref bool startsLine)
    {
        if (startsLine)
        {
            _pending.Enqueue(_read);
        }

        startsLine = c == '\n';
        Roll(c);
    }

    /// <summary>Moves the window on by one; when it has gone over a hundred from the start of a line, that one is known.</summary>
    private void Roll(char c)
    {
        var slot = (int)(_read % Window);
        _hash = unchecked((_hash * Factor) + c - (FactorOfOldest * _window[slot]));
        _window[slot] = c;
        _read++;
        if (_pending.TryPeek(out var start) && _read - start == Window)
        {
            _pending.Dequeue();
            _seen[_hash] = _seen.GetValueOrDefault(_hash) + 1;
            _lines.Add((_hash, _seen[_hash]));
        }
    }

    private static ulong Power(ulong value, int exponent)
    {
        var power = 1UL;
        for (var i = 0; i < exponent; i++)
        {
            power = unchecked(power * value);
        }

        return power;
    }
}

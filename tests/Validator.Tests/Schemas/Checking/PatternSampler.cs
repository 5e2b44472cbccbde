using System.Globalization;

namespace Validator.Tests.Schemas.Checking;

/// <summary>Makes a text along a pattern, for the constructs that patterns of providers have; whether it matches is not sure.</summary>
internal sealed class PatternSampler(string pattern, Random random)
{
    private int _at;

    public string Sample()
    {
        _at = 0;
        return Alternatives();
    }

    private bool IsAtEnd => _at >= pattern.Length;

    private string Alternatives()
    {
        List<string> found = [Sequence()];
        while (!IsAtEnd && pattern[_at] == '|')
        {
            _at++;
            found.Add(Sequence());
        }

        return found[random.Next(found.Count)];
    }

    private string Sequence()
    {
        var text = "";
        while (!IsAtEnd && pattern[_at] is not ('|' or ')'))
        {
            var start = _at;
            var once = Atom();
            var (least, most) = Quantifier();
            var end = _at;
            var count = random.Next(least, most + 1);
            if (count > 0)
            {
                text += once;
            }

            // Each time anew: a class gives another character.
            for (var i = 1; i < count; i++)
            {
                _at = start;
                text += Atom();
            }

            _at = end;
        }

        return text;
    }

    private string Atom()
    {
        var c = pattern[_at++];
        switch (c)
        {
            case '^' or '$':
                return "";
            case '.':
                return "x";
            case '[':
                return Class();
            case '(':
                return Group();
            case '\\' when !IsAtEnd:
                return Escape(pattern[_at++]).ToString();
            default:
                return c.ToString();
        }
    }

    private string Group()
    {
        // (?: (?<name> (?= (?! (?<= (?<!
        var isLook = false;
        if (pattern.AsSpan(_at).StartsWith("?"))
        {
            _at = pattern.IndexOfAny([':', '>', '=', '!'], _at) + 1;
            isLook = pattern[_at - 1] is '=' or '!';
        }

        var text = Alternatives();
        _at++;
        return isLook ? "" : text;
    }

    private char Escape(char c) =>
        c switch
        {
            'd' => (char)('0' + random.Next(10)),
            'w' => (char)('a' + random.Next(26)),
            's' => ' ',
            'S' or 'D' => 'x',
            'W' => '-',
            't' => '\t',
            _ => c,
        };

    private string Class()
    {
        List<char> members = [];
        var isNegated = !IsAtEnd && pattern[_at] == '^';
        _at += isNegated ? 1 : 0;
        for (var first = true; !IsAtEnd && (first || pattern[_at] != ']'); first = false)
        {
            var low = pattern[_at++];
            if (low == '\\')
            {
                low = Escape(pattern[_at++]);
            }

            var high = low;
            if (_at + 1 < pattern.Length && pattern[_at] == '-' && pattern[_at + 1] != ']')
            {
                high = pattern[_at + 1];
                _at += 2;
            }

            members.AddRange(Enumerable.Range(low, Math.Max(1, high - low + 1)).Select(c => (char)c));
        }

        _at++;
        var choices = isNegated
            ?
            [
                .. Enumerable
                    .Range(' ', '~' - ' ')
                    .Select(c => (char)c)
                    .Except(members)
                    .OrderByDescending(char.IsAsciiLetter),
            ]
            : members.Where(c => c < 128).ToList();
        return choices.Count == 0
            ? ""
            : choices[random.Next(isNegated ? Math.Min(10, choices.Count) : choices.Count)].ToString();
    }

    private (int Least, int Most) Quantifier()
    {
        if (IsAtEnd)
        {
            return (1, 1);
        }

        var (range, length) = pattern[_at] switch
        {
            '*' => ((0, 3), 1),
            '+' => ((1, 4), 1),
            '?' => ((0, 1), 1),
            '{' when pattern.IndexOf('}', _at) is > 0 and var end => (Counts(pattern[(_at + 1)..end]), end - _at + 1),
            _ => ((1, 1), 0),
        };
        _at += length;
        _at += length > 0 && !IsAtEnd && pattern[_at] == '?' ? 1 : 0;
        return range;
    }

    private static (int Least, int Most) Counts(string text)
    {
        var ends = text.Split(',');
        var least = int.Parse(ends[0].Length == 0 ? "0" : ends[0], CultureInfo.InvariantCulture);
        return ends switch
        {
            [_] => (least, least),
            [_, ""] => (least, least + 3),
            [_, var most] => (least, Math.Min(int.Parse(most, CultureInfo.InvariantCulture), least + 20)),
            _ => (1, 1),
        };
    }
}

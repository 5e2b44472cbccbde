namespace Validator.Parsing.Json;

internal sealed partial class JsonParser
{
    private void ReadValue(char c)
    {
        switch (c)
        {
            case '"':
                ReadString(isName: false);
                _expected = Expected.Separator;
                break;
            case '{':
                Open(JsonKind.Object);
                break;
            case '[':
                Open(JsonKind.Array);
                break;
            case 't' when TryReadWord("true", JsonKind.True):
            case 'f' when TryReadWord("false", JsonKind.False):
            case 'n' when TryReadWord("null", JsonKind.Null):
            case '-' or (>= '0' and <= '9') when TryReadNumber():
                break;
            default:
                MendValue(c);
                break;
        }
    }

    private bool TryReadWord(string word, JsonKind kind)
    {
        if (!_text.AsSpan(_at).StartsWith(word) || !EndsWord(_at + word.Length))
        {
            return false;
        }

        AddScalar(kind, word.Length);
        return true;
    }

    private bool TryReadNumber()
    {
        var length = JsonNumber.LengthAt(_text.AsSpan(_at));
        if (length == 0 || !EndsWord(_at + length))
        {
            return false;
        }

        AddScalar(JsonKind.Number, length);
        return true;
    }

    private void AddScalar(JsonKind kind, int length)
    {
        _entries.Add(kind, _at, length);
        Take(length);
        Accept();
        _expected = Expected.Separator;
    }

    private void AddMissing(int start, int length = 0)
    {
        _entries.Add(JsonKind.Missing, start, length);
        _expected = Expected.Separator;
    }

    private void Open(JsonKind kind)
    {
        if (_depth == JsonSyntaxTree.MaxDepth)
        {
            SkipDeepPart();
            return;
        }

        layout?.Open(_depth, _at);
        _open[_depth++] = _entries.Add(kind, _at, 1);
        Take(1);
        Accept();
        _expected = Expected.First;
    }
}

namespace Validator.Evaluation.Functions;

/// <summary>Evaluates <c>like()</c>, to which only <c>*</c> means more than itself.</summary>
internal static class Wildcard
{
    private const int LongestSearch = 1 << 18;

    /// <summary>Whether the first argument matches the pattern in the second; null where that takes too long to find out.</summary>
    public static bool? Matches(Call call)
    {
        var text = call.Text(0).AsSpan();
        var pattern = call.Text(1);
        var pieces = pattern.Split('*');
        if (pieces is [var whole])
        {
            return text.Equals(whole, StringComparison.OrdinalIgnoreCase);
        }

        // What takes longest is a piece that is found almost everywhere.
        var cost = (long)text.Length * pattern.Length / 64;
        if (cost > LongestSearch || !call.Spend((int)cost))
        {
            return null;
        }

        if (
            text.Length < pieces[0].Length + pieces[^1].Length
            || !text.StartsWith(pieces[0], StringComparison.OrdinalIgnoreCase)
            || !text.EndsWith(pieces[^1], StringComparison.OrdinalIgnoreCase)
        )
        {
            return false;
        }

        text = text[pieces[0].Length..^pieces[^1].Length];
        foreach (var piece in pieces.AsSpan(1, pieces.Length - 2))
        {
            var found = text.IndexOf(piece, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return false;
            }

            text = text[(found + piece.Length)..];
        }

        return true;
    }
}

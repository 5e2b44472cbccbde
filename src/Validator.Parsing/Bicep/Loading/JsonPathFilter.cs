using System.Globalization;
using Validator.Model;

namespace Validator.Parsing.Bicep.Loading;

/// <summary>
/// The filters of JSON paths, <c>?(@.name == 'x' &amp;&amp; @.size &gt; 3)</c>, of items of arrays; what compares a member with a literal
/// or asks for its presence (https://www.newtonsoft.com/json/help/html/QueryJsonSelectTokenJsonPath.htm).
/// </summary>
internal ref struct JsonPathFilter
{
    // The longer ones come first.
    private static readonly string[] Operators = ["==", "!=", "<=", ">=", "<", ">"];

    private ReadOnlySpan<char> _rest;

    private JsonPathFilter(ReadOnlySpan<char> text) => _rest = text;

    /// <summary>
    /// Whether an item is let through, where that can be told; null where the filter is not one that can be followed.
    /// </summary>
    /// <param name="text">What is inside the parentheses.</param>
    public static Func<Expression, bool?>? Parse(ReadOnlySpan<char> text)
    {
        JsonPathFilter filter = new(text);
        var condition = filter.Any();
        return filter._rest.Trim().IsEmpty ? condition : null;
    }

    private Func<Expression, bool?>? Any()
    {
        var left = All();
        while (left is not null && Take("||"))
        {
            var (before, right) = (left, All());
            left = right is null ? null : item => before(item) is false ? right(item) : before(item);
        }

        return left;
    }

    private Func<Expression, bool?>? All()
    {
        var left = Comparison();
        while (left is not null && Take("&&"))
        {
            var (before, right) = (left, Comparison());
            left = right is null ? null : item => before(item) is true ? right(item) : before(item);
        }

        return left;
    }

    private Func<Expression, bool?>? Comparison()
    {
        if (!Take("@"))
        {
            return null;
        }

        List<string> way = [];
        while (_rest is ['.', ..])
        {
            var length = 1;
            while (length < _rest.Length && (char.IsLetterOrDigit(_rest[length]) || _rest[length] == '_'))
            {
                length++;
            }

            if (length == 1)
            {
                return null;
            }

            way.Add(_rest[1..length].ToString());
            _rest = _rest[length..];
        }

        foreach (var operation in Operators)
        {
            if (Take(operation))
            {
                return Literal() is { } literal ? item => Holds(Find(item, way), operation, literal) : null;
            }
        }

        return item => Find(item, way) is not null;
    }

    private bool Take(string word)
    {
        _rest = _rest.TrimStart();
        if (!_rest.StartsWith(word))
        {
            return false;
        }

        _rest = _rest[word.Length..];
        return true;
    }

    private object? Literal()
    {
        _rest = _rest.TrimStart();
        if (_rest is ['\'' or '"', ..])
        {
            var end = _rest[1..].IndexOf(_rest[0]);
            var text = end < 0 ? null : _rest[1..(end + 1)].ToString();
            _rest = end < 0 ? default : _rest[(end + 2)..];
            return text?.Contains('\\', StringComparison.Ordinal) == true ? null : text;
        }

        var length = 0;
        while (length < _rest.Length && (char.IsAsciiLetterOrDigit(_rest[length]) || _rest[length] == '-'))
        {
            length++;
        }

        var word = _rest[..length];
        _rest = _rest[length..];
        return word is "true" ? true
            : word is "false" ? false
            : long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : null;
    }

    private static Expression? Find(Expression item, List<string> way) =>
        way.Aggregate((Expression?)item, (owner, name) => owner is null ? null : JsonPath.Member(owner, name));

    // A value of another kind is another value. To ask whether it is less ends the compiler.
    private static bool? Holds(Expression? value, string operation, object literal) =>
        (value, literal) switch
        {
            (null, _) => false,
            (StringLiteral { Text: var left }, string right) => Holds(string.CompareOrdinal(left, right), operation),
            (IntegerLiteral { Value: var left }, long right) => Holds(left.CompareTo(right), operation),
            (BooleanLiteral { Value: var left }, bool right) => Holds(left.CompareTo(right), operation),
            _ when operation is "==" or "!=" => operation == "!=",
            _ => null,
        };

    private static bool Holds(int order, string operation) =>
        operation switch
        {
            "==" => order == 0,
            "!=" => order != 0,
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        };
}

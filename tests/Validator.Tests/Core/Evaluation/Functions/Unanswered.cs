using System.Buffers;

namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>Calls that the engine answers, and that evaluation leaves unknown, with the reason.</summary>
internal static class Unanswered
{
    private static readonly SearchValues<char> Printable = SearchValues.Create([
        .. Enumerable.Range(' ', 95).Select(code => (char)code),
    ]);

    // The order and the likeness of letters beyond ASCII are a large table of Unicode.
    private static readonly string[] OfUnicode =
    [
        "less",
        "lessOrEquals",
        "greater",
        "greaterOrEquals",
        "startsWith",
        "endsWith",
    ];

    private static readonly HashSet<string> Calls =
    [
        // Integers of more than 64 bits.
        "equals(json('123456789012345678901234567890'), json('123456789012345678901234567890'))",
        "int(json('12345678901234567890'))",
        "int(json('123456789012345678901234567890'))",
        "json('9223372036854775808')",
        "json('123456789012345678901234567890')",
        "string(json('123456789012345678901234567890'))",
        "string(createArray(json('123456789012345678901234567890')))",
        // Ranges of addresses that nobody would write, and that the engine takes for others.
        "cidrSubnet('10.0.0/8', 24, 0)",
        "cidrSubnet('010.0.0.0/8', 24, 0)",
        "cidrSubnet('10.0.0.0/-1', 24, 0)",
        "cidrSubnet(' 10.0.0.0/8 ', 24, 0)",
        "cidrSubnet('fe80::1%eth0/64', 80, 0)",
        "parseCidr('10.0.0/8')",
        "parseCidr('a/8')",
        "parseCidr('/8')",
        "parseCidr('10.0.0.0/')",
        "parseCidr('10.0.0.0/8/8')",
        "parseCidr('10.0.0.0/+8')",
        "parseCidr('[2001:db8::]/64')",
        // A time of the day on which the engine is asked.
        "dateTimeAdd('14:53', 'P1D', 'HH:mm')",
        // What is a URI on Linux and none on Windows.
        "parseUri('/a/b')",
        "parseUri('//contoso.com/a')",
        // A constructor of JavaScript.
        "json('new Date(1)')",
        // Too long to be tried.
        "format('{0:N1000000000}', 1)",
        "format('{0,1000000}', 1)",
    ];

    public static bool Has(string function, Answer answer) =>
        Calls.Contains(answer.Expression)
        || (OfUnicode.Contains(function) && answer.Expression.AsSpan().ContainsAnyExcept(Printable));
}

using Validator.Diagnostics;

namespace Validator.Parsing.Bicep;

/// <summary>What should stand in a place, said of three places: before other text, at the end of a line, at the end of the file.</summary>
internal sealed class Expectation
{
    /// <param name="text">The sentence without its end and with one hole at most: <c>Expected a name after '{0}'</c>.</param>
    public Expectation(string id, string text)
    {
        var holes = text.Contains("{0}", StringComparison.Ordinal) ? 1 : 0;
        Instead = new(id, $"{text} but found '{{{holes}}}'.");
        AtLineEnd = new($"{id}AtLineEnd", $"{text}, but the line ends here.");
        AtFileEnd = new($"{id}AtFileEnd", $"{text}, but the file ends here.");
    }

    public MessageFormat Instead { get; }

    public MessageFormat AtLineEnd { get; }

    public MessageFormat AtFileEnd { get; }

    public MessageFormat[] All => [Instead, AtLineEnd, AtFileEnd];
}

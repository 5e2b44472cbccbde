using System.Globalization;
using System.Text;

namespace Validator.Diagnostics;

/// <summary>A sentence with numbered holes, each in single quotes, known to SARIF by its id.</summary>
public sealed class MessageFormat(string id, string text)
{
    private readonly CompositeFormat _format = CompositeFormat.Parse(text);
    private MessageFormat? _fromDefault;
    private MessageFormat? _dependingOnDefault;

    /// <summary>The key of the sentence among those of its rule, in camel case.</summary>
    public string Id { get; } = id;

    public string Text { get; } = text;

    /// <summary>The sentence for a value that only the default of a parameter supplies, which the last hole names.</summary>
    public MessageFormat FromDefault =>
        _fromDefault ??= new(
            Id + "FromDefault",
            $"{Text} The value is the default of parameter '{{{_format.MinimumArgumentCount}}}'."
        );

    /// <summary>The sentence for what would be otherwise with another value than the default of the parameter that the last hole names.</summary>
    public MessageFormat DependingOnDefault =>
        _dependingOnDefault ??= new(
            Id + "DependingOnDefault",
            $"{Text} This depends on the default of parameter '{{{_format.MinimumArgumentCount}}}'."
        );

    public string Format(ReadOnlySpan<string> arguments)
    {
        // string.Format takes objects; the holes are few, so the copy is cheaper than a formatter of our own.
        var values = new object?[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            values[i] = arguments[i];
        }

        return string.Format(CultureInfo.InvariantCulture, _format, values);
    }
}

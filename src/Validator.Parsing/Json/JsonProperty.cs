using Validator.Text;

namespace Validator.Parsing.Json;

/// <summary>A name and its value in an object.</summary>
public readonly struct JsonProperty
{
    internal JsonProperty(JsonNode name, JsonNode value)
    {
        Name = name;
        Value = value;
    }

    public JsonNode Name { get; }

    public JsonNode Value { get; }

    /// <summary>From the name to the end of the value, without the comma.</summary>
    public TextSpan Span => TextSpan.FromBounds(Name.Span.Start, Value.Span.End);
}

using System.Collections.Immutable;

namespace Validator.Schemas.Loading.Json;

/// <summary>A JSON value that knows at which byte it starts. Closed: every kind is nested here.</summary>
internal abstract record JsonValue
{
    private JsonValue(int offset) => Offset = offset;

    public int Offset { get; }

    /// <summary>What it is, for a sentence: <c>a string</c>.</summary>
    public abstract string Kind { get; }

    public sealed record Object(int Offset, ImmutableArray<JsonMember> Members) : JsonValue(Offset)
    {
        public override string Kind => "an object";

        public JsonMember? Find(string name)
        {
            foreach (var member in Members)
            {
                if (member.Name == name)
                {
                    return member;
                }
            }

            return null;
        }
    }

    public sealed record Array(int Offset, ImmutableArray<JsonValue> Items) : JsonValue(Offset)
    {
        public override string Kind => "an array";
    }

    public sealed record String(int Offset, string Text) : JsonValue(Offset)
    {
        public override string Kind => "a string";
    }

    /// <param name="Whole">Its value; null where it has a fraction or does not fit 64 bits.</param>
    public sealed record Number(int Offset, long? Whole) : JsonValue(Offset)
    {
        public override string Kind => Whole is null ? "a number that is not whole" : "a number";
    }

    public sealed record Boolean(int Offset, bool Value) : JsonValue(Offset)
    {
        public override string Kind => Value ? "true" : "false";
    }

    public sealed record Null(int Offset) : JsonValue(Offset)
    {
        public override string Kind => "null";
    }
}

/// <param name="Offset">Where the name starts.</param>
internal readonly record struct JsonMember(string Name, int Offset, JsonValue Value);

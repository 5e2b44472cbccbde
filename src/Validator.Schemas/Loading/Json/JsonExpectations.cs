using System.Collections.Immutable;

namespace Validator.Schemas.Loading.Json;

/// <summary>Takes values out of a file and complains, at the value, where one is not what the keyword needs.</summary>
internal static class JsonExpectations
{
    extension(SchemaText text)
    {
        public JsonValue.Object Object(JsonValue value, string what) =>
            value as JsonValue.Object ?? throw text.Unexpected(value, what, "an object");

        public ImmutableArray<JsonValue> NonEmptyArray(JsonMember member) =>
            member.Value switch
            {
                JsonValue.Array { Items: { Length: > 0 } items } => items,
                JsonValue.Array empty => throw text.Error(empty.Offset, $"'{member.Name}' must not be empty."),
                var other => throw text.Unexpected(other, $"'{member.Name}'", "an array"),
            };

        public string String(JsonMember member) => text.String(member.Value, $"'{member.Name}'");

        public string String(JsonValue value, string what) =>
            value is JsonValue.String { Text: var found } ? found : throw text.Unexpected(value, what, "a string");

        /// <summary>An array of strings, none of them twice.</summary>
        public ImmutableArray<JsonValue.String> Strings(JsonMember member)
        {
            if (member.Value is not JsonValue.Array { Items: var items })
            {
                throw text.Unexpected(member.Value, $"'{member.Name}'", "an array");
            }

            HashSet<string> seen = [];
            var strings = ImmutableArray.CreateBuilder<JsonValue.String>(items.Length);
            foreach (var item in items)
            {
                if (!seen.Add(text.String(item, $"An item of '{member.Name}'")))
                {
                    throw text.Error(item.Offset, $"'{member.Name}' lists '{((JsonValue.String)item).Text}' twice.");
                }

                strings.Add((JsonValue.String)item);
            }

            return strings.MoveToImmutable();
        }

        public ImmutableArray<JsonValue.String> NonEmptyStrings(JsonMember member)
        {
            text.NonEmptyArray(member);
            return text.Strings(member);
        }

        public bool Boolean(JsonMember member) =>
            member.Value is JsonValue.Boolean { Value: var found }
                ? found
                : throw text.Unexpected(member.Value, $"'{member.Name}'", "true or false");

        public long Integer(JsonMember member) =>
            member.Value is JsonValue.Number { Whole: { } found }
                ? found
                : throw text.Unexpected(member.Value, $"'{member.Name}'", "a whole number");

        /// <summary>A number of characters or items.</summary>
        public int Count(JsonMember member) =>
            member.Value is JsonValue.Number { Whole: >= 0 and <= int.MaxValue and var found }
                ? (int)found
                : throw text.Error(
                    member.Value.Offset,
                    $"'{member.Name}' must be a whole number from 0 to {int.MaxValue}."
                );

        public string HttpsAddress(JsonMember member) =>
            text.String(member) is var found && found.StartsWith("https://", StringComparison.Ordinal)
                ? found
                : throw text.Error(member.Value.Offset, $"'{member.Name}' must be an https address, not '{found}'.");

        public JsonMember Required(JsonValue.Object parent, string name, string what) =>
            parent.Find(name) ?? throw text.Error(parent.Offset, $"{what} has no '{name}'.");

        /// <summary>Complains of the first key that is not among the known ones.</summary>
        public void Only(JsonValue.Object parent, string what, params ReadOnlySpan<string> known)
        {
            foreach (var member in parent.Members)
            {
                if (!known.Contains(member.Name))
                {
                    var names = string.Join("', '", known);
                    throw text.Error(member.Offset, $"Unknown keyword '{member.Name}' in {what}; known are '{names}'.");
                }
            }
        }

        private SchemaException Unexpected(JsonValue value, string what, string expected) =>
            text.Error(value.Offset, $"{what} must be {expected}, not {value.Kind}.");
    }
}

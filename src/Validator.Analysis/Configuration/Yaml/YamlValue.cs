using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Analysis.Configuration.Yaml;

/// <summary>
/// A value of a YAML file. One that an alias repeats is the same object again, and has the place where it was written. Closed: every
/// kind is nested here.
/// </summary>
internal abstract class YamlValue
{
    private YamlValue(TextSpan span) => Span = span;

    public TextSpan Span { get; }

    /// <param name="isPlain">Whether it stands without quotes, so that <c>true</c> and <c>443</c> are no texts.</param>
    public sealed class Text(TextSpan span, string value, bool isPlain) : YamlValue(span)
    {
        public string Value { get; } = value;

        public bool IsPlain { get; } = isPlain;

        /// <summary>What YAML takes for no value (https://yaml.org/spec/1.2.2/#10211-null).</summary>
        public bool IsNothing => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
    }

    public sealed class List(TextSpan span, ImmutableArray<YamlValue> items) : YamlValue(span)
    {
        public ImmutableArray<YamlValue> Items { get; } = items;
    }

    /// <summary>Keys are texts, and each is there once.</summary>
    public sealed class Map(TextSpan span, ImmutableArray<YamlEntry> entries) : YamlValue(span)
    {
        public ImmutableArray<YamlEntry> Entries { get; } = entries;

        public YamlValue? this[string key]
        {
            get
            {
                foreach (var entry in Entries)
                {
                    if (entry.Key.Value == key)
                    {
                        return entry.Value;
                    }
                }

                return null;
            }
        }
    }
}

/// <summary>A key and its value.</summary>
internal readonly record struct YamlEntry(YamlValue.Text Key, YamlValue Value);

using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Validator.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Validator.Analysis.Configuration.Yaml;

/// <summary>
/// Reads YAML from anybody: in time and memory that the length of the file bounds, without recursion that its nesting could exhaust,
/// and with the place of every mistake.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>In UTF-16 code units. The longest public rule packs of other tools have a tenth of it.</summary>
    public const int LongestFile = 1024 * 1024;

    private const int DeepestNesting = 64;

    /// <summary>How many values there may be when every alias is written out.</summary>
    private const long MostValues = 100_000;

    private const string TextTag = "tag:yaml.org,2002:str";

    // https://yaml.org/spec/1.2.2/#51-character-set; the package lets some of them pass.
    private static readonly SearchValues<char> NotPrintable = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Select(code => (char)code).Except(['\t', '\n', '\r']),
        '\u007F',
    ]);

    private readonly SourceText _source;
    private readonly Scanner _scanner;
    private readonly Parser _events;
    private readonly Dictionary<string, YamlValue?> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<YamlValue, long> _sizes = new(ReferenceEqualityComparer.Instance);

    private YamlReader(SourceText source)
    {
        _source = source;
        _scanner = new(new StringReader(source.Text), skipComments: true);
        _events = new(_scanner);
    }

    /// <summary>The one document of a file; null where it says nothing.</summary>
    /// <exception cref="MalformedYamlException">The text is not YAML, or it is larger than it may be.</exception>
    public static YamlValue? Read(SourceText source)
    {
        if (source.FirstInvalid is { } invalid)
        {
            throw new MalformedYamlException(new(source, new(invalid, 1)), "This is not UTF-8.");
        }

        if (source.Text.AsSpan().IndexOfAny(NotPrintable) is var control and >= 0)
        {
            throw new MalformedYamlException(
                new(source, new(control, 1)),
                $"This is not YAML: the character U+{(int)source.Text[control]:X4} may not stand in it."
            );
        }

        return source.Text.Length > LongestFile
            ? throw new MalformedYamlException(new(source, new(0, 0)), "The file is larger than 1 MB.")
            : new YamlReader(source).Read();
    }

    private YamlValue? Read()
    {
        try
        {
            Next<StreamStart>();
            if (_events.Current is StreamEnd)
            {
                return null;
            }

            Next<DocumentStart>();
            var root = Value(0);
            Next<DocumentEnd>();
            return _events.Current is DocumentStart second
                    ? throw Error(SpanOf(second), "Expected one document, found a second one.")
                : root is YamlValue.Text { IsNothing: true } ? null
                : root;
        }
        catch (YamlException e)
        {
            throw Tab(e) is { } tab
                ? Error(tab, "Expected spaces before the first character of a line, found a tab.")
                : Error(SpanOf(e.Start, e.End), $"This is not YAML: {e.Message.TrimEnd('.')}.");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException)
        {
            // The package itself is at a loss, as it is where a key in a list stands on a line of its own.
            throw Error(SpanOf(_scanner.CurrentPosition, _scanner.CurrentPosition), "This is not YAML.");
        }
    }

    // Moves on to what follows the event that is expected, which is the current one from the second on.
    private void Next<T>()
        where T : ParsingEvent
    {
        if (_events.Current is null)
        {
            _events.MoveNext();
        }

        if (_events.Current is T)
        {
            _events.MoveNext();
        }
    }

    private YamlValue Value(int depth)
    {
        if (_events.Current is AnchorAlias alias)
        {
            return Repeat(alias);
        }

        // Of some slips the package makes an end where a value should be.
        if (_events.Current is not NodeEvent start)
        {
            throw Error(SpanOf(_scanner.CurrentPosition, _scanner.CurrentPosition), "This is not YAML.");
        }

        var anchor = start.Anchor.IsEmpty ? null : start.Anchor.Value;
        if (depth > DeepestNesting)
        {
            throw Error(SpanOf(start), $"Values are nested more than {DeepestNesting} deep.");
        }

        if (!start.Tag.IsEmpty && !start.Tag.IsNonSpecific && start.Tag.Value != TextTag)
        {
            throw Error(SpanOf(start), $"Expected a value without a tag, found '{start.Tag.Value}'.");
        }

        if (anchor is not null)
        {
            // Until the value is complete, its own alias leads nowhere.
            _anchors[anchor] = null;
        }

        var value = start switch
        {
            Scalar scalar => Text(scalar),
            SequenceStart => List(start, depth),
            _ => (YamlValue)Map(start, depth),
        };
        if (anchor is not null)
        {
            _anchors[anchor] = value;
        }

        return value;
    }

    private YamlValue.Text Text(Scalar scalar)
    {
        _events.MoveNext();
        var isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
        return Counted(new YamlValue.Text(SpanOf(scalar), scalar.Value, isPlain), 1);
    }

    private YamlValue.List List(NodeEvent start, int depth)
    {
        var (items, size) = (ImmutableArray.CreateBuilder<YamlValue>(), 1L);
        _events.MoveNext();
        while (_events.Current is not SequenceEnd)
        {
            items.Add(Value(depth + 1));
            size = Grow(size, items[^1], start);
        }

        YamlValue.List list = new(SpanOfAll(start), items.DrainToImmutable());
        _events.MoveNext();
        return Counted(list, size);
    }

    private YamlValue.Map Map(NodeEvent start, int depth)
    {
        var (entries, size) = (ImmutableArray.CreateBuilder<YamlEntry>(), 1L);
        Dictionary<string, YamlValue.Text> keys = new(StringComparer.Ordinal);
        _events.MoveNext();
        while (_events.Current is not MappingEnd)
        {
            var key = Key(depth);
            if (!keys.TryAdd(key.Value, key))
            {
                var line = _source.PositionAt(keys[key.Value].Span.Start).Line.ToString(CultureInfo.InvariantCulture);
                throw Error(key.Span, $"Key '{key.Value}' is given twice; line {line} has it already.");
            }

            entries.Add(new(key, Value(depth + 1)));
            size = Grow(size, entries[^1].Value, start);
        }

        YamlValue.Map map = new(SpanOfAll(start), entries.DrainToImmutable());
        _events.MoveNext();
        return Counted(map, size);
    }

    private YamlValue.Text Key(int depth)
    {
        var at = SpanOf(_events.Current!);
        return Value(depth + 1) as YamlValue.Text ?? throw Error(at, "Expected a text as the key.");
    }

    private YamlValue Repeat(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var value))
        {
            throw Error(SpanOf(alias), $"Alias '{alias.Value.Value}' names nothing that stands before it.");
        }

        _events.MoveNext();
        return value ?? throw Error(SpanOf(alias), $"Alias '{alias.Value.Value}' is a part of what it names.");
    }

    private long Grow(long size, YamlValue part, NodeEvent start)
    {
        size += _sizes[part];
        return size <= MostValues
            ? size
            : throw Error(
                SpanOf(start),
                $"This stands for more than {MostValues} values when every alias is written out."
            );
    }

    private T Counted<T>(T value, long size)
        where T : YamlValue
    {
        _sizes[value] = size;
        return value;
    }

    private MalformedYamlException Error(TextSpan span, string reason) => new(new(_source, span), reason);

    // The event at the end of a list in brackets ends before the bracket.
    private TextSpan SpanOfAll(NodeEvent start)
    {
        var span = SpanOf(start.Start, _events.Current!.End);
        var isInBrackets =
            start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        return isInBrackets && span.End < _source.Text.Length && _source.Text[span.End] is ']' or '}'
            ? span with
            {
                Length = span.Length + 1,
            }
            : span;
    }

    private TextSpan SpanOf(ParsingEvent one) => SpanOf(one.Start, one.End);

    private TextSpan SpanOf(Mark start, Mark end)
    {
        var from = (int)Math.Clamp(start.Index, 0, _source.Text.Length);
        return TextSpan.FromBounds(from, (int)Math.Clamp(end.Index, from, _source.Text.Length));
    }

    // What YamlDotNet says of a tab helps nobody: it is on one of these lines, or on the one after.
    private TextSpan? Tab(YamlException e)
    {
        var last = Math.Clamp((int)e.End.Line + 1, 1, _source.LineCount);
        for (var number = Math.Clamp((int)e.Start.Line, 1, last); number <= last; number++)
        {
            var span = _source.LineSpan(number);
            var line = _source.Slice(span);
            var indent = line.Length - line.TrimStart(" \t").Length;
            if (line[..indent].IndexOf('\t') is >= 0 and var tab)
            {
                return new(span.Start + tab, 1);
            }
        }

        return null;
    }
}

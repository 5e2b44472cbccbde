using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Parsing.Json;

/// <summary>
/// The JSON of one file: a flat array of entries over the text, so that a node costs no object. It is complete whatever
/// the text holds; what cannot be read is <see cref="JsonKind.Missing"/>.
/// </summary>
public sealed class JsonSyntaxTree
{
    /// <summary>
    /// How many brackets may be open at once, so that walking the tree by recursion is safe. Real templates stay under 40,
    /// and Azure's own reader allows fewer than this.
    /// </summary>
    public const int MaxDepth = 256;

    private readonly JsonEntry[] _entries;
    private JsonContainers? _containers;

    private JsonSyntaxTree(SourceText source, JsonParser parser, NamePool names)
    {
        Names = names;
        Source = source;
        IsClosed = parser.IsClosed;
        _entries = parser.Entries;
        Diagnostics = FileFindings.Collect(this, parser.Findings);
    }

    public SourceText Source { get; }

    public JsonNode Root => new(this, 0);

    /// <summary>The syntax errors, duplicate names and encoding errors of the file in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the root value is there and reached its end: false for a file that was cut off.</summary>
    public bool IsClosed { get; }

    internal NamePool Names { get; }

    internal JsonContainers Containers => _containers ??= new(this);

    /// <param name="buffers">Whose memory the tree takes until they read another.</param>
    public static JsonSyntaxTree Parse(SourceText source, JsonBuffers? buffers = null)
    {
        buffers ??= new();
        JsonParser parser = new(source, layout: null, buffers.Entries);
        parser.Run();
        buffers.Keep(parser.Entries);
        if (parser.HasBracketError)
        {
            // Which bracket is missing cannot be told from the brackets; the indentation may know. The reading that needs
            // the fewest excuses is taken.
            JsonParser guided = new(source, new JsonLayout(source.Text), []);
            guided.Run();
            parser = guided.Findings.Count <= parser.Findings.Count ? guided : parser;
        }

        return new(source, parser, buffers.Names);
    }

    internal ref readonly JsonEntry EntryAt(int index) => ref _entries[index];
}

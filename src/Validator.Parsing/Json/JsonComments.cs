using Validator.Parsing.Suppressions;
using Validator.Text;

namespace Validator.Parsing.Json;

/// <summary>The comments of JSON: between its entries there are also brackets, commas and colons.</summary>
internal sealed class JsonComments(JsonSyntaxTree tree) : CodeComments(tree.Source)
{
    protected override TextSpan? GapAt(int offset, out int codeEnd)
    {
        var entry = LastAt(offset);
        codeEnd = -1;
        if (entry < 0)
        {
            return new(0, Math.Max(StartOf(0), offset + 1));
        }

        ref readonly var before = ref tree.EntryAt(entry);
        var start = before.Kind is JsonKind.Object or JsonKind.Array ? before.Start + 1 : before.End;
        codeEnd = start;
        return start > offset ? null : TextSpan.FromBounds(start, Math.Max(StartOf(entry + 1), offset + 1));
    }

    protected override int StartOfCode(int end)
    {
        var entry = LastAt(end - 1);
        return entry >= 0 && tree.EntryAt(entry).Kind == JsonKind.String && tree.EntryAt(entry).End >= end - 1
            ? tree.EntryAt(entry).Start
            : end;
    }

    protected override int NextCode(int offset) => JsonTrivia.Skip(tree.Source.Text, offset);

    protected override int EndOfCode(int start)
    {
        var entry = LastAt(start);
        return
            entry > 0
            && tree.EntryAt(entry) is { Kind: JsonKind.Object or JsonKind.Array } item
            && item.Start == start
            && tree.EntryAt(tree.Containers.Of(entry)).Kind == JsonKind.Array
            ? Math.Max(start, item.End - 1)
            : start;
    }

    protected override bool IsAtTop(int offset) => LastAt(offset) <= 0;

    private int StartOf(int entry) =>
        entry < tree.EntryAt(0).Next ? tree.EntryAt(entry).Start : tree.Source.Text.Length;

    // Entries stand in the order of the text.
    private int LastAt(int offset)
    {
        var (low, high) = (0, tree.EntryAt(0).Next);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tree.EntryAt(middle).Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}

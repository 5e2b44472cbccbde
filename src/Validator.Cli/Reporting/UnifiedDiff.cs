using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Model;
using Validator.Cli.Reporting.Text;
using Validator.Text;

namespace Validator.Cli.Reporting;

/// <summary>
/// What changed in a file, as <c>patch</c> and <c>git apply</c> take it
/// (https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html).
/// </summary>
internal sealed class UnifiedDiff(DiffResult lines)
{
    private const int Context = 3;

    private readonly StringBuilder _text = new();

    public static string Of(SourceText before, SourceText after)
    {
        var lines = Differ.Instance.CreateDiffs(Text(before), Text(after), false, false, new Lines());
        return lines.DiffBlocks.Count == 0 ? "" : new UnifiedDiff(lines).Write(SafeText.OneLine(before.Path));
    }

    private string Write(string path)
    {
        _text.Append(CultureInfo.InvariantCulture, $"--- {path}\n+++ {path}\n");
        var blocks = lines.DiffBlocks;
        for (var first = 0; first < blocks.Count; )
        {
            // Changes whose contexts meet are in one hunk.
            var last = first;
            while (last + 1 < blocks.Count && blocks[last + 1].DeleteStartA - End(blocks[last]) <= 2 * Context)
            {
                last++;
            }

            WriteHunk([.. blocks.Skip(first).Take(last - first + 1)]);
            first = last + 1;
        }

        return _text.ToString();
    }

    private void WriteHunk(List<DiffBlock> blocks)
    {
        var start = Math.Max(0, blocks[0].DeleteStartA - Context);
        var end = Math.Min(lines.PiecesOld.Count, End(blocks[^1]) + Context);
        var newStart = blocks[0].InsertStartB - (blocks[0].DeleteStartA - start);
        var newCount = end - start + blocks.Sum(block => block.InsertCountB - block.DeleteCountA);
        _text.Append(
            CultureInfo.InvariantCulture,
            $"@@ -{Range(start, end - start)} +{Range(newStart, newCount)} @@\n"
        );
        var at = start;
        foreach (var block in blocks)
        {
            WriteLines(' ', lines.PiecesOld, at, block.DeleteStartA - at);
            WriteLines('-', lines.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            WriteLines('+', lines.PiecesNew, block.InsertStartB, block.InsertCountB);
            at = End(block);
        }

        WriteLines(' ', lines.PiecesOld, at, end - at);
    }

    private void WriteLines(char mark, IReadOnlyList<string> pieces, int start, int count)
    {
        foreach (var line in pieces.Skip(start).Take(count))
        {
            _text.Append(mark).Append(line).Append(line.EndsWith('\n') ? "" : "\n\\ No newline at end of file\n");
        }
    }

    // Lines count from one; where there are none, the one before is named.
    private static string Range(int start, int count) =>
        count == 1
            ? string.Create(CultureInfo.InvariantCulture, $"{start + 1}")
            : string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    private static int End(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    // A byte order mark is a part of the first line.
    private static string Text(SourceText source) =>
        source.Encoding == TextEncoding.Utf8WithByteOrderMark ? "\uFEFF" + source.Text : source.Text;

    // As `patch` knows lines: with their ends, and none but \n ends one.
    private sealed class Lines : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            List<string> lines = [];
            for (var start = 0; start < text.Length; )
            {
                var length = text.AsSpan(start).IndexOf('\n');
                var end = length < 0 ? text.Length : start + length + 1;
                lines.Add(text[start..end]);
                start = end;
            }

            return lines;
        }
    }
}

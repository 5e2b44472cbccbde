using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Validator.Parsing.Json;
using Validator.Text;

// What armlint is measured against: the least work that anybody reading the same files has to do.
//
//   Tokenize files ROUNDS FOLDER   read and tokenize every JSON file on all processors: files, bytes, how many of them
//                                  were reached, best milliseconds
//   Tokenize json ROUNDS FOLDER    our front end and Utf8JsonReader over the same bytes on one thread: the ratio of their bests
//
// Both print words and numbers separated by tabs, one thing a line.
if (args is not [var command, var rounds, var folder])
{
    Console.Error.WriteLine("usage: Tokenize files|json ROUNDS FOLDER");
    return 2;
}

string[] paths =
[
    .. Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is ".json" or ".jsonc")
        .Order(StringComparer.Ordinal),
];
var times = int.Parse(rounds, CultureInfo.InvariantCulture);
Print("files", paths.Length);
Print("bytes", paths.Sum(path => new FileInfo(path).Length));

if (command == "files")
{
    var reached = 0L;
    var best = Best(
        times,
        () =>
        {
            reached = 0;
            Parallel.ForEach(paths, path => Interlocked.Add(ref reached, Tokenize(File.ReadAllBytes(path)).Reached));
        }
    );
    Print("reached", reached);
    Print("milliseconds", best);
    return 0;
}

byte[][] contents = [.. paths.Select(File.ReadAllBytes).Where(IsStrict)];
Print("compared", contents.Length);
var reader = Best(times, () => Array.ForEach(contents, bytes => Tokenize(bytes)));
var frontEnd = Best(times, () => Array.ForEach(contents, bytes => Parse(bytes)));
Print("Utf8JsonReader", reader);
Print("JsonSyntaxTree", frontEnd);
Print("ratio", frontEnd / reader);
return 0;

static (bool IsWhole, long Reached) Tokenize(byte[] bytes)
{
    JsonReaderOptions options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 1000,
    };
    var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
    Utf8JsonReader reader = new(bytes.AsSpan(start), options);
    try
    {
        while (reader.Read()) { }
    }
    catch (JsonException)
    {
        // It stops at the first error, and a file with one is read no further.
        return (false, start + reader.BytesConsumed);
    }

    return (true, bytes.Length);
}

// A file that the reader leaves half way would make the comparison too kind to the reader.
static bool IsStrict(byte[] bytes) => bytes.Length > 0 && Tokenize(bytes).IsWhole;

static int Parse(byte[] bytes) => JsonSyntaxTree.Parse(SourceText.FromBytes("bench.json", bytes)).Diagnostics.Count;

static double Best(int rounds, Action work)
{
    var best = double.MaxValue;
    for (var round = 0; round < rounds; round++)
    {
        var started = Stopwatch.GetTimestamp();
        work();
        best = Math.Min(best, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    return best;
}

static void Print(string name, double value) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{value:0.###}"));

using System.Globalization;
using Validator.Parsing.Bicep;
using Validator.Tests.Parsing.Bicep;
using Validator.Text;

// Our Bicep front end over a folder.
//
//   BicepSyntax check FOLDER         every file: "file PATH", a line "fault WORDS" for what is wrong with its tree, and
//                                    a line "LINE COLUMN ID WORDS" for each finding
//   BicepSyntax time ROUNDS FOLDER   the best milliseconds of a processor for parsing all files, and for a pass that looks
//                                    at each character once
//
// Both print words and numbers separated by tabs, one thing a line.
switch (args)
{
    case ["check", var folder]:
        foreach (var path in Paths(folder))
        {
            Console.WriteLine($"file\t{Path.GetRelativePath(folder, path)}");
            Check(path);
        }

        return 0;
    case ["time", var rounds, var folder]:
        Measure(int.Parse(rounds, CultureInfo.InvariantCulture), folder);
        return 0;
    default:
        Console.Error.WriteLine("usage: BicepSyntax check FOLDER | time ROUNDS FOLDER");
        return 2;
}

static string[] Paths(string folder) =>
    [
        .. Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".bicep" or ".bicepparam")
            .Order(StringComparer.Ordinal),
    ];

static void Check(string path)
{
    var source = SourceText.FromBytes(path, File.ReadAllBytes(path));
    var tree = BicepSyntaxTree.Parse(source);
    foreach (var fault in TreeCheck.Faults(tree))
    {
        Console.WriteLine($"fault\t{fault}");
    }

    foreach (var finding in tree.Diagnostics)
    {
        var (line, column) = source.PositionAt(finding.Place.Span.Start);
        Console.WriteLine($"{line}\t{column}\t{finding.Descriptor.Id}\t{finding.Message}");
    }
}

static void Measure(int rounds, string folder)
{
    byte[][] contents = [.. Paths(folder).Select(File.ReadAllBytes)];
    string[] paths = Paths(folder);
    var bytes = contents.Sum(content => (double)content.Length);
    var (parsed, looked, allocated) = (double.MaxValue, double.MaxValue, 0L);
    for (var round = 0; round < rounds; round++)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        parsed = Math.Min(
            parsed,
            Time(() =>
            {
                for (var i = 0; i < contents.Length; i++)
                {
                    BicepSyntaxTree.Parse(SourceText.FromBytes(paths[i], contents[i]));
                }
            })
        );
        allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        looked = Math.Min(looked, Time(() => Array.ForEach(contents, content => Look(content))));
    }

    Print("files", contents.Length);
    Print("bytes", bytes);
    Print("allocated", allocated);
    Print("characters", looked);
    Print("BicepSyntaxTree", parsed);
    Print("ratio", parsed / looked);
    Print("megabytes a second", bytes / 1_000 / parsed);
}

// The least that a reader of text has to do: decode it, and look at each character.
static int Look(byte[] content)
{
    var words = 0;
    var inWord = false;
    foreach (var c in SourceText.FromBytes("bench.bicep", content).Text)
    {
        var isWord = char.IsAsciiLetterOrDigit(c);
        words += isWord && !inWord ? 1 : 0;
        inWord = isWord;
    }

    return words;
}

// The time of the processor, the collector's included: what else the machine does is not counted.
static double Time(Action work)
{
    var started = Environment.CpuUsage.TotalTime;
    work();
    return (Environment.CpuUsage.TotalTime - started).TotalMilliseconds;
}

static void Print(string name, double value) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{value:0.###}"));

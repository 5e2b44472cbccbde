using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Parsing.Json;

/// <summary>Finds the names that one object gives twice. Azure takes the later one and says nothing.</summary>
internal static class DuplicateNames
{
    // Up to this many names, comparing each with those before it is cheaper than a set.
    private const int LargeObject = 16;
    private const int MaxFindings = 1_000;

    public static void Find(JsonSyntaxTree tree, List<Diagnostic> findings)
    {
        var end = tree.EntryAt(0).Next;
        for (var index = 0; index < end && findings.Count < MaxFindings; index++)
        {
            if (tree.EntryAt(index).Kind == JsonKind.Object)
            {
                CheckObject(tree, index, findings);
            }
        }
    }

    private static void CheckObject(JsonSyntaxTree tree, int container, List<Diagnostic> findings)
    {
        Span<int> names = stackalloc int[LargeObject];
        var count = 0;
        ulong seen = 0;
        var end = tree.EntryAt(container).Next;
        for (var name = container + 1; name < end; name = tree.EntryAt(name + 1).Next)
        {
            if (count == LargeObject)
            {
                CheckLargeObject(tree, container, findings);
                return;
            }

            var bit = FilterBit(tree, name);
            if ((seen & bit) != 0)
            {
                ReportIfAmong(tree, names[..count], name, findings);
            }

            seen |= bit;
            names[count++] = name;
        }
    }

    // One bit out of 64 by length and outer letters: while the bits differ the names do. All bits for a name
    // whose letters cannot be seen so, as it may equal any other.
    private static ulong FilterBit(JsonSyntaxTree tree, int name)
    {
        ref readonly var entry = ref tree.EntryAt(name);
        if (entry.Flags != JsonFlags.None || entry.Length < 3)
        {
            return ulong.MaxValue;
        }

        var text = tree.Source.Text;
        var first = text[entry.Start + 1] | 0x20;
        var last = text[entry.End - 2] | 0x20;
        return (first | last) < 0x80 ? 1UL << (((entry.Length * 7) + (first * 3) + last) & 63) : ulong.MaxValue;
    }

    private static void ReportIfAmong(
        JsonSyntaxTree tree,
        ReadOnlySpan<int> earlier,
        int name,
        List<Diagnostic> findings
    )
    {
        var text = new JsonNode(tree, name).GetString();
        foreach (var other in earlier)
        {
            if (new JsonNode(tree, other).Says(text))
            {
                Report(tree, other, name, findings);
                return;
            }
        }
    }

    private static void CheckLargeObject(JsonSyntaxTree tree, int container, List<Diagnostic> findings)
    {
        Dictionary<string, int> names = new(StringComparer.OrdinalIgnoreCase);
        var end = tree.EntryAt(container).Next;
        for (var name = container + 1; name < end; name = tree.EntryAt(name + 1).Next)
        {
            var text = new JsonNode(tree, name).GetString();
            if (!names.TryAdd(text, name))
            {
                Report(tree, names[text], name, findings);
            }
        }
    }

    private static void Report(JsonSyntaxTree tree, int first, int later, List<Diagnostic> findings)
    {
        JsonNode firstName = new(tree, first);
        JsonNode laterName = new(tree, later);
        var (firstText, laterText) = (firstName.GetString(), laterName.GetString());
        if (findings.Count >= MaxFindings)
        {
            return;
        }

        Place place = new(tree.Source, laterName.Span);
        var finding =
            firstText == laterText
                ? ParseDiagnostics.DuplicateProperty.At(place, laterText)
                : ParseDiagnostics.DuplicateProperty.At(JsonMessages.DuplicateByCase, place, laterText, firstText);
        RelatedPlace related = new(new(tree.Source, firstName.Span), $"'{firstText}' is given here first.");
        // The engine takes the last, so that without the first nothing changes.
        var isSame = tree.Source.Slice(ValueOf(tree, first)).SequenceEqual(tree.Source.Slice(ValueOf(tree, later)));
        Repair repair = new Repair.RemoveProperty(firstName.Span, firstText) { IsCertain = isSame };
        findings.Add(finding with { Related = [related], Repair = repair });
    }

    private static TextSpan ValueOf(JsonSyntaxTree tree, int name) => new JsonNode(tree, name + 1).Span;
}

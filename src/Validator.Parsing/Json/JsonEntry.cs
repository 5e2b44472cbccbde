namespace Validator.Parsing.Json;

/// <summary>A node of the tree. The children of a container follow it; <c>Next</c> is the index after the last of them.</summary>
internal record struct JsonEntry(int Start, int Length, int Next, JsonKind Kind, JsonFlags Flags)
{
    public readonly int End => Start + Length;
}

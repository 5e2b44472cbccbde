namespace Validator.Parsing.Json;

/// <summary>
/// What reading a file needs and the next one can use again. It serves one file at a time: what was read with it must
/// not be asked after it is given to the next.
/// </summary>
public sealed class JsonBuffers
{
    // Enough for a file of the size that Azure takes; a larger one gets memory of its own.
    private const int MostKept = 1 << 18;

    internal JsonEntry[] Entries { get; private set; } = [];

    internal NamePool Names { get; } = new();

    internal void Keep(JsonEntry[] entries) => Entries = entries.Length > MostKept ? Entries : entries;
}

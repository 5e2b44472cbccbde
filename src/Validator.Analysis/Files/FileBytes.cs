namespace Validator.Analysis.Files;

/// <summary>What a file holds, or in <paramref name="Reason"/> why it cannot be read.</summary>
public readonly record struct FileBytes(ReadOnlyMemory<byte> Bytes, string? Reason);

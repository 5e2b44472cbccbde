namespace Validator.Parsing.Json;

/// <summary>What a node of the tree is.</summary>
public enum JsonKind : byte
{
    /// <summary>Stands where a value should be and none can be read; a syntax finding says why.</summary>
    Missing,
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}

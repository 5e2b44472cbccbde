using Validator.Model;

namespace Validator.Parsing;

/// <summary>What a path in a file leads to, or why that is not known.</summary>
/// <param name="Detail">What a message says of it: the system's reason, or the files of a circle.</param>
public readonly record struct Neighbour<T>(T? Value, Absence Absence, string Detail = "")
    where T : class;

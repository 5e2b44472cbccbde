namespace Validator.Model;

/// <summary>What a file offers to those that import it.</summary>
/// <param name="Namespace">That of a function; empty for all else.</param>
public sealed record Export(ExportKind Kind, string Name, string Namespace = "");

public enum ExportKind
{
    Type,
    Variable,
    Function,
}

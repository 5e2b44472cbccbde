namespace Validator.Parsing.Bicep.Syntax;

[Flags]
public enum TokenFlags : byte
{
    None = 0,

    /// <summary>The lexer reported a fault in the token: a string without its end, an escape that does not exist.</summary>
    Damaged = 1,

    /// <summary>A piece of a string in three quotes, where a backslash is a backslash.</summary>
    Raw = 2,

    /// <summary>A piece of a string that does not read as it is written.</summary>
    Escapes = 4,

    /// <summary>The piece reaches the end of the line or file, and its closing quotes are missing.</summary>
    Open = 8,
}

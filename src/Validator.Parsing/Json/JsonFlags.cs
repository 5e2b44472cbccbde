namespace Validator.Parsing.Json;

/// <summary>What a reader of an entry's text must know about it.</summary>
[Flags]
internal enum JsonFlags : byte
{
    None = 0,

    /// <summary>The text holds a backslash, so what it says differs from how it is written.</summary>
    Escapes = 1,

    /// <summary>A name without quotes: the whole text is what it says.</summary>
    Bare = 2,

    /// <summary>A string without its closing quote, or a container that the end of the file cuts short.</summary>
    Open = 4,

    /// <summary>An object that was opened with a square bracket, and may end with one.</summary>
    WrongBracket = 8,
}

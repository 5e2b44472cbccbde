namespace Validator.Parsing.Suppressions;

/// <summary>The form in which a file says that a finding is not wanted.</summary>
public enum SuppressionKind : byte
{
    /// <summary><c>armlint-ignore: …</c> in a comment.</summary>
    Comment,

    /// <summary><c>armlint-ignore-file: …</c> in a comment.</summary>
    File,

    /// <summary><c>metadata.armlint.ignore</c> of an element of ARM JSON.</summary>
    Metadata,

    /// <summary><c>#disable-next-line</c> or <c>#disable-diagnostics</c> of Bicep, whose codes are its compiler's as well.</summary>
    Pragma,
}

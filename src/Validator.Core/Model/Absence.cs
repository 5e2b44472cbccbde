namespace Validator.Model;

/// <summary>Why nothing is known of a file that another one names.</summary>
public enum Absence
{
    /// <summary>Nobody looked.</summary>
    NotLookedFor,

    /// <summary>It is known.</summary>
    None,

    /// <summary>What is written is no path from one file to another.</summary>
    NoPath,

    /// <summary>It is not below the root of what may be read.</summary>
    OutsideRoot,
    NoFile,

    /// <summary>There is a folder in its place.</summary>
    Folder,

    /// <summary>The system refuses to give it, or it is too large.</summary>
    Unreadable,

    /// <summary>It is no template.</summary>
    OtherFile,

    /// <summary>It leads back to the file that names it.</summary>
    Circular,

    /// <summary>It is in a registry, of which only what is in the local cache can be known.</summary>
    NotRestored,
}

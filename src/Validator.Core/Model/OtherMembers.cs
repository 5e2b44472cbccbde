namespace Validator.Model;

/// <summary>What a type says of members that it does not list.</summary>
public enum OtherMembers
{
    /// <summary>There may be any.</summary>
    Possible,

    /// <summary>None is meant to be there, but the type may be wrong, or values may have more than it.</summary>
    Unlikely,

    /// <summary>There is none.</summary>
    None,
}

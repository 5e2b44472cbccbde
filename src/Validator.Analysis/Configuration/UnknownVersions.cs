namespace Validator.Analysis.Configuration;

/// <summary>What is done about a resource whose type is known, but not at its API version.</summary>
public enum UnknownVersions
{
    /// <summary>Its body is compared with nothing: another version may differ in any way.</summary>
    Skip,

    /// <summary>Its body is compared with the newest definition that is older.</summary>
    NearestOlder,
}

namespace Validator.Diagnostics;

/// <summary>Whether a fix may be applied unasked.</summary>
public enum FixSafety
{
    /// <summary>The deployed result is what the author plainly meant.</summary>
    Safe,

    /// <summary>The likely intent, which a person should look at.</summary>
    Unsafe,
}

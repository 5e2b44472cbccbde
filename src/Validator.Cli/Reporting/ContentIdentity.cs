namespace Validator.Cli.Reporting;

/// <summary>Which bytes the file had when it was read.</summary>
/// <param name="Sha256">In lower case hexadecimal.</param>
internal sealed record ContentIdentity(int Length, string Sha256);

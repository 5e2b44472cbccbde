namespace Validator.Cli;

/// <summary>How a run ended. Of several, the greatest is the exit code of the process.</summary>
internal enum ExitCode
{
    /// <summary>Nothing at or over the threshold.</summary>
    Clean = 0,

    /// <summary>Findings at or over the threshold.</summary>
    Findings = 1,

    /// <summary>Bad usage, a bad schema or input that cannot be read.</summary>
    Unusable = 2,

    /// <summary>armlint itself failed; findings may be missing.</summary>
    InternalError = 3,
}

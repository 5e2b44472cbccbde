using Validator.Diagnostics;

namespace Validator.Cli.Reporting;

internal static class SeverityWords
{
    extension(Severity severity)
    {
        /// <summary>The word of SARIF, which every format uses.</summary>
        public string Word =>
            severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                Severity.Note => "note",
                _ => "none",
            };
    }
}

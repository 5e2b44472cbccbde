using Validator.Analysis.Configuration;
using Validator.Cli.Input;
using Validator.Cli.Reporting.Baselines;
using Validator.Schemas.Loading;
using Validator.Schemas.Packs;

namespace Validator.Cli;

/// <summary>What is said, and how the run ends, when something throws. The one place that knows exceptions by type.</summary>
internal static class Failure
{
    public static string OfConfiguration(string problem) => $"cannot use the configuration {problem}";

    /// <param name="doing">What was being done, as it goes on after "while".</param>
    public static (ExitCode Exit, string Message) Of(Exception exception, string doing) =>
        exception switch
        {
            // Its message says where in which file.
            ConfigurationException => (ExitCode.Unusable, OfConfiguration(exception.Message)),
            SchemaException => (ExitCode.Unusable, $"cannot use the schema {exception.Message}"),
            BaselineException => (ExitCode.Unusable, $"cannot use the baseline {exception.Message}"),
            TypePackException => (ExitCode.Unusable, exception.Message),
            IOException or UnauthorizedAccessException => (
                ExitCode.Unusable,
                $"failed while {doing}: {FileReader.Reason(exception)}."
            ),
            _ => (
                ExitCode.InternalError,
                $"internal error while {doing}: {exception.GetType().Name}: {exception.Message} "
                    + $"This is a mistake in armlint; please report it: {Product.Home}/issues"
            ),
        };
}

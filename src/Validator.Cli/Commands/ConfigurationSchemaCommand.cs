using System.Collections.Immutable;
using Validator.Cli.Reporting;
using Validator.Diagnostics;

namespace Validator.Cli.Commands;

/// <summary>Writes the schema of configurations, or says that the one in a file is not what it should be.</summary>
internal sealed class ConfigurationSchemaCommand(Terminal terminal, ImmutableArray<DiagnosticDescriptor> catalogue)
{
    public ExitCode Run(string file, bool isCheck)
    {
        var schema = ConfigurationSchema.Of(catalogue);
        if (!isCheck)
        {
            OutputFile.Write(file, stream => stream.Write(schema));
            return ExitCode.Clean;
        }

        if (File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(schema))
        {
            return ExitCode.Clean;
        }

        terminal.Say($"'{file}' is stale: run 'armlint config --write-schema {file}'.");
        return ExitCode.Findings;
    }
}

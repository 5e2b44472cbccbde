using Validator.Cli.Reporting;

namespace Validator.Cli.Commands;

/// <summary>Writes a schema for editors, or says that the one in a file is not what it should be.</summary>
/// <param name="command">What writes it, as it is typed.</param>
internal sealed class SchemaFileCommand(Terminal terminal, byte[] schema, string command)
{
    public ExitCode Run(string file, bool isCheck)
    {
        if (!isCheck)
        {
            OutputFile.Write(file, stream => stream.Write(schema));
            return ExitCode.Clean;
        }

        if (File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(schema))
        {
            return ExitCode.Clean;
        }

        terminal.Say($"'{file}' is stale: run 'armlint {command} --write-schema {file}'.");
        return ExitCode.Findings;
    }
}

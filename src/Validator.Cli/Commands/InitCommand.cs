using System.Text;
using Validator.Cli.Input;

namespace Validator.Cli.Commands;

/// <summary><c>armlint init</c>: writes a configuration to start from, and never over one that is there.</summary>
internal sealed class InitCommand(Terminal terminal)
{
    public ExitCode Run(string folder)
    {
        var path = Path.Combine(folder, Configurations.Name);
        if (Path.Exists(path))
        {
            terminal.Say($"'{path}' is there already, and stays as it is.");
            return ExitCode.Unusable;
        }

        try
        {
            using FileStream file = new(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(StartingConfiguration.Text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Say($"cannot write '{path}': {FileReader.Reason(e)}.");
            return ExitCode.Unusable;
        }

        terminal.Say($"wrote '{path}'. 'armlint config FILE' shows what applies to a file.");
        return ExitCode.Clean;
    }
}

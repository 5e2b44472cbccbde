using Validator.Cli.Input;
using Validator.Cli.Reporting.Text;

namespace Validator.Cli.Commands;

/// <summary><c>armlint config</c>: shows what applies to a file, and where each setting comes from.</summary>
internal sealed class ConfigCommand(Terminal terminal, Configurations configurations)
{
    public ExitCode Run(string path)
    {
        if (path.Length == 0 || path.Contains('\0'))
        {
            terminal.Say($"'{path}' is no path.");
            return ExitCode.Unusable;
        }

        if (Directory.Exists(path))
        {
            terminal.Say($"'{path}' is a folder, and what applies may differ from file to file: name a file.");
            return ExitCode.Unusable;
        }

        // A file need not be there: whoever asks may be about to write it.
        InputFile file = new(path, Path.GetFullPath(path), InputOrigin.Named);
        var configuration = configurations.Of(file);
        var isExcluded = configurations.Excludes(file.FullPath);
        var rules = configuration.Rules.For(file.FullPath);
        terminal.Print(new ConfigurationText(file, configuration, rules).Print(isExcluded));
        return ExitCode.Clean;
    }
}

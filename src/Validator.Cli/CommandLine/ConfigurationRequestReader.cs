using System.CommandLine;

namespace Validator.Cli.CommandLine;

/// <summary>Turns the words behind <c>armlint config</c> and <c>armlint init</c> into a request.</summary>
internal static class ConfigurationRequestReader
{
    public static Request Read(ReadOnlySpan<string> words)
    {
        switch (words)
        {
            // For this repository's own file (schemas/configuration); not for users, so not in the help.
            case ["--write-schema", var file]:
                return new Request.ConfigurationSchema(file, IsCheck: false);
            case ["--check-schema", var file]:
                return new Request.ConfigurationSchema(file, IsCheck: true);
        }

        Argument<string[]> files = new("FILE") { Arity = ArgumentArity.ZeroOrMore };
        Option<string?> configuration = new("--config");
        Option<bool> help = new("--help", "-h", "-?") { Arity = ArgumentArity.Zero };
        // The name is that of no file, as in OptionSet.
        Command command = new("armlint/config") { files, configuration, help };
        var parsed = CommandWords.Parse(command, words);
        if (CommandWords.Answer(command, parsed, help) is { } answer)
        {
            return answer;
        }

        return (parsed.GetValue(files) ?? []) switch
        {
            [] => new Request.Invalid("name a file, as in 'armlint config azuredeploy.json'."),
            [var file] => new Request.Configuration(file, parsed.GetValue(configuration)),
            _ => new Request.Invalid("'armlint config' shows what applies to one file at a time."),
        };
    }

    public static Request ReadInit(ReadOnlySpan<string> words) =>
        words switch
        {
            [] => new Request.Init("."),
            ["--help" or "-h" or "-?"] => new Request.Help(),
            [['-', ..] option, ..] => new Request.Invalid($"unknown option '{option}'."),
            [var folder] => new Request.Init(folder),
            _ => new Request.Invalid("'armlint init' writes one configuration at a time."),
        };
}

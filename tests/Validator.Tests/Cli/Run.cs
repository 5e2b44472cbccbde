using System.Text;
using Validator.Cli;
using Validator.Tests.Fixtures;

namespace Validator.Tests.Cli;

/// <summary>What a run of the program in this process, with the linter of the samples, gave.</summary>
internal sealed record Run(int Exit, string Output, string Errors)
{
    public static Run Of(params string[] words) => With("", words);

    public static Run With(string input, params string[] words)
    {
        using MemoryStream standardInput = new(Encoding.UTF8.GetBytes(input));
        using MemoryStream output = new();
        using StringWriter errors = new() { NewLine = "\n" };
        Terminal terminal = new(standardInput, output, errors);
        var exit = new App(terminal, Samples.Catalogue, _ => Linting.Store, (_, _) => Samples.LintAll).Run(words);
        return new(exit, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }
}

using System.Collections.Immutable;
using System.Text;
using Validator.Analysis;
using Validator.Cli;
using Validator.Cli.Commands;
using Validator.Diagnostics;
using Validator.Tests.Fixtures;

namespace Validator.Tests.Cli;

/// <summary>What a run of the program in this process, with the linter of the samples, gave.</summary>
internal sealed record Run(int Exit, string Output, string Errors)
{
    public static Run Of(params string[] words) => With("", words);

    /// <summary>The same with the rules and definitions that are shipped.</summary>
    public static Run Check(params string[] words) => With("", Catalogue.All, Linting.Linter.Lint, ["check", .. words]);

    /// <summary>The same, with what is on standard input.</summary>
    public static Run CheckInput(string input, params string[] words) =>
        With(input, Catalogue.All, Linting.Linter.Lint, ["check", .. words]);

    public static Run With(string input, params string[] words) =>
        With(input, Samples.Catalogue, Samples.LintAll, words);

    private static Run With(string input, ImmutableArray<DiagnosticDescriptor> catalogue, Lint lint, string[] words)
    {
        using MemoryStream standardInput = new(Encoding.UTF8.GetBytes(input));
        using MemoryStream output = new();
        using StringWriter errors = new() { NewLine = "\n" };
        Terminal terminal = new(standardInput, output, errors);
        var exit = new App(terminal, catalogue, _ => Linting.Store, (_, _, _) => lint).Run(words);
        return new(exit, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }
}

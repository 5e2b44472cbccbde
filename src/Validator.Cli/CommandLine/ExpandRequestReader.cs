using System.CommandLine;
using Validator.Evaluation;

namespace Validator.Cli.CommandLine;

/// <summary>Turns the words behind <c>armlint expand</c> into a request.</summary>
internal static class ExpandRequestReader
{
    public static Request Read(ReadOnlySpan<string> words)
    {
        Argument<string[]> files = new("FILE") { Arity = ArgumentArity.ZeroOrMore };
        Option<string[]> parameters = new("--parameters") { Arity = ArgumentArity.OneOrMore };
        ContextOptions context = new();
        Option<bool> help = new("--help", "-h", "-?") { Arity = ArgumentArity.Zero };
        // The name is that of no file, as in OptionSet.
        Command command = new("armlint/expand") { files, parameters, help };
        context.AddTo(command);
        var parsed = CommandWords.Parse(command, words);
        if (CommandWords.Answer(command, parsed, help) is { } answer)
        {
            return answer;
        }

        return (parsed.GetValue(files) ?? [], parsed.GetValue(parameters) ?? []) switch
        {
            ([], _) => new Request.Invalid("name a template, as in 'armlint expand azuredeploy.json'."),
            ([_, _, ..], _) => new Request.Invalid("'armlint expand' expands one template at a time."),
            (_, [_, _, ..]) => new Request.Invalid("'armlint expand' takes one parameter file."),
            ([var file], var given) => new Request.Expand(
                new()
                {
                    Template = file,
                    Parameters = given is [var only] ? only : null,
                    Context = context.Read(parsed, DeploymentContext.Unknown),
                }
            ),
        };
    }
}

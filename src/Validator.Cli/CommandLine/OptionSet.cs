using System.CommandLine;

namespace Validator.Cli.CommandLine;

/// <summary>The options of <c>armlint check</c> as System.CommandLine knows them.</summary>
internal sealed class OptionSet
{
    // A first argument whose file name equals the name of the command would be swallowed as that name.
    private const string NoFileName = "armlint/check";

    public OptionSet()
    {
        Command = new(NoFileName)
        {
            Paths,
            Format,
            Output,
            Colour,
            Select,
            Ignore,
            FailOn,
            ShowSuppressed,
            Baseline,
            WriteBaseline,
            Prune,
            StdinFilename,
            Configuration,
            ForceExclude,
            Fix,
            UnsafeFixes,
            Diff,
            Statistics,
            Help,
            Version,
            ParameterFiles,
            Packs,
        };
        Context.AddTo(Command);
    }

    public Command Command { get; }

    public Argument<string[]> Paths { get; } = new("PATH") { Arity = ArgumentArity.ZeroOrMore };

    public Option<string?> Format { get; } = new("--format");

    public Option<string[]> Output { get; } = Repeatable("--output");

    public Option<string?> Colour { get; } = new("--color", "--colour");

    public Option<string[]> Select { get; } = Repeatable("--select");

    public Option<string[]> Ignore { get; } = Repeatable("--ignore");

    public Option<string?> FailOn { get; } = new("--fail-on");

    public Option<bool> ShowSuppressed { get; } = Flag("--show-suppressed");

    public Option<string?> Baseline { get; } = new("--baseline");

    public Option<string?> WriteBaseline { get; } = new("--write-baseline");

    public Option<bool> Prune { get; } = Flag("--prune");

    public Option<string?> StdinFilename { get; } = new("--stdin-filename");

    public Option<string?> Configuration { get; } = new("--config");

    public Option<string[]> ParameterFiles { get; } = Repeatable("--parameters");

    public Option<string[]> Packs { get; } = Repeatable("--packs");

    public ContextOptions Context { get; } = new();

    public Option<bool> ForceExclude { get; } = Flag("--force-exclude");

    public Option<bool> Fix { get; } = Flag("--fix");

    public Option<bool> UnsafeFixes { get; } = Flag("--unsafe-fixes");

    public Option<bool> Diff { get; } = Flag("--diff");

    public Option<bool> Statistics { get; } = Flag("--statistics");

    public Option<bool> Help { get; } = Flag("--help", "-h", "-?");

    public Option<bool> Version { get; } = Flag("--version");

    private static Option<string[]> Repeatable(string name) => new(name) { Arity = ArgumentArity.OneOrMore };

    // With the usual arity a flag would take a path called "true" for its value.
    private static Option<bool> Flag(string name, params string[] aliases) =>
        new(name, aliases) { Arity = ArgumentArity.Zero };
}

using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Analysis.Engine;
using Validator.Analysis.Packs;
using Validator.Analysis.Packs.Reading;
using Validator.Cli.CommandLine;
using Validator.Cli.Commands;
using Validator.Cli.Commands.Types;
using Validator.Cli.Input;
using Validator.Diagnostics;
using Validator.Schemas.Loading;

namespace Validator.Cli;

/// <summary>The program, from the words of the command line to the exit code.</summary>
internal sealed class App(
    Terminal terminal,
    ImmutableArray<DiagnosticDescriptor> catalogue,
    Func<IReadOnlyList<SchemaFile>, SchemaStore> openSchemas,
    Func<SchemaStore, LintConfiguration, ImmutableArray<Rule>, Lint> createLint
)
{
    public int Run(ReadOnlySpan<string> words)
    {
        try
        {
            return (int)Serve(new RequestReader(terminal.IsInputRedirected).Read(words));
        }
        catch (RulePackException e)
        {
            foreach (var problem in e.Lines)
            {
                terminal.Say(problem);
            }

            return (int)ExitCode.Unusable;
        }
        catch (Exception e)
        {
            var (exit, message) = Failure.Of(e, "running");
            terminal.Say(message);
            return (int)exit;
        }
    }

    private ExitCode Check(CheckOptions options)
    {
        var configuration = ConfigurationFile.Load(options.Configuration);
        var settings = configuration.Settings with { Context = options.Context.Or(configuration.Settings.Context) };
        Pairing pairing = new(settings.Parameters, configuration.Folder);
        var packs = RulesOf(options.Packs);
        var known = KnownWith(packs);
        List<string> problems = [];
        var selection = RuleSelection.Parse(options.Select, options.Ignore, known, problems);
        if (problems is [var problem, ..])
        {
            return Refuse(problem);
        }

        options = options with { Selection = selection };
        var lint = createLint(openSchemas(configuration.Schemas), settings, [.. packs]);
        var rules = selection.Over(RuleSettings.Default, known);
        return new CheckCommand(terminal, options, lint, rules, pairing).Run();
    }

    private ImmutableArray<PackRule> RulesOf(ImmutableArray<string> packs) =>
        packs.IsEmpty ? [] : [.. PackFile.Load(packs, catalogue).SelectMany(pack => pack.Rules)];

    private ImmutableArray<DiagnosticDescriptor> KnownWith(ImmutableArray<PackRule> rules) =>
        rules.IsEmpty ? catalogue : [.. catalogue, .. rules.Select(rule => rule.Descriptor)];

    private ExitCode Refuse(string message)
    {
        terminal.Say(message);
        terminal.Errors.WriteLine(HelpText.Hint);
        return ExitCode.Unusable;
    }

    private ExitCode Serve(Request request)
    {
        switch (request)
        {
            case Request.Check(var options):
                return Check(options);
            case Request.Rules(var options):
                return new RulesCommand(terminal, KnownWith(RulesOf(options.Packs))).Run(options);
            case Request.TestPacks(var packs):
                return new TestPacksCommand(terminal, PackFile.Load(packs, catalogue)).Run();
            case Request.Types(var options):
                return new TypesCommand(
                    terminal,
                    options,
                    new(openSchemas(ConfigurationFile.Load(null).Schemas))
                ).Run();
            case Request.Expand(var options):
                var known = ConfigurationFile.Load(null).Settings.Context;
                return new ExpandCommand(terminal, options with { Context = options.Context.Or(known) }).Run();
            case Request.Docs(var folder, var isCheck):
                return new DocsCommand(terminal, catalogue).Run(folder, isCheck);
            case Request.Invalid(var message):
                return Refuse(message);
            default:
                terminal.Print(request is Request.Version ? $"{Product.Name} {Product.Version}\n" : HelpText.Full);
                return ExitCode.Clean;
        }
    }
}

using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Analysis.Engine;
using Validator.Analysis.Packs.Reading;
using Validator.Cli.CommandLine;
using Validator.Cli.Commands;
using Validator.Cli.Commands.Types;
using Validator.Cli.Input;
using Validator.Cli.Reporting;
using Validator.Diagnostics;
using Validator.Schemas.Loading;

namespace Validator.Cli;

/// <summary>The program, from the words of the command line to the exit code.</summary>
internal sealed class App(
    Terminal terminal,
    ImmutableArray<DiagnosticDescriptor> catalogue,
    Func<IReadOnlyList<SchemaFile>, SchemaStore> openSchemas,
    Func<SchemaStore, LintConfiguration, ImmutableArray<Rule>, Lint> createLint,
    RuleTimes? times = null
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
        catch (ConfigurationException e)
        {
            SayAll(e);
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
        Configurations configurations = new(options.Configuration, catalogue, options.Packs);
        RunSettings settings = new(options, configurations, catalogue, openSchemas, createLint);
        times?.IsOn = options.Statistics;
        return new CheckCommand(terminal, options, configurations, settings, times).Run();
    }

    private ConfigurationFile ConfigurationOf(string folder, params ImmutableArray<string> packs) =>
        new Configurations(null, catalogue, packs).OfFolder(Path.GetFullPath(folder.Length == 0 ? "." : folder));

    // Whoever asks for a rule may do so because of what is said of the configuration.
    private ConfigurationFile RulesHere(ImmutableArray<string> packs)
    {
        try
        {
            return ConfigurationOf(".", packs);
        }
        catch (ConfigurationException e)
        {
            SayAll(e);
            return ConfigurationFile.Empty(catalogue, packs);
        }
    }

    private void SayAll(ConfigurationException e)
    {
        foreach (var problem in e.Problems)
        {
            terminal.Say(Failure.OfConfiguration(problem));
        }
    }

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
                var here = RulesHere(options.Packs);
                return new RulesCommand(terminal, here.Catalogue, here.PackRules).Run(options);
            case Request.TestPacks(var packs):
                return new TestPacksCommand(terminal, PackFile.Load(packs, catalogue)).Run();
            case Request.Types(var options):
                return new TypesCommand(terminal, options, new(openSchemas(ConfigurationOf(".").Schemas))).Run();
            case Request.Expand(var options):
                var known = ConfigurationOf(Path.GetDirectoryName(options.Template) ?? "").Settings.Context;
                return new ExpandCommand(terminal, options with { Context = options.Context.Or(known) }).Run();
            case Request.Docs(var folder, var isCheck):
                return new DocsCommand(
                    terminal,
                    catalogue,
                    createLint(openSchemas([]), LintConfiguration.Default, [])
                ).Run(folder, isCheck);
            case Request.Configuration(var file, var named):
                return new ConfigCommand(terminal, new(named, catalogue, [])).Run(file);
            case Request.Init(var folder):
                return new InitCommand(terminal).Run(folder);
            case Request.ConfigurationSchema(var file, var isCheck):
                return new SchemaFileCommand(terminal, ConfigurationSchema.Of(catalogue), "config").Run(file, isCheck);
            case Request.PackSchema(var file, var isCheck):
                return new SchemaFileCommand(terminal, PackSchema.Bytes, "rules").Run(file, isCheck);
            case Request.Invalid(var message):
                return Refuse(message);
            default:
                terminal.Print(request is Request.Version ? $"{Product.Name} {Product.Version}\n" : HelpText.Full);
                return ExitCode.Clean;
        }
    }
}

using System.Collections.Immutable;
using Validator.Analysis.Configuration;
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
    Func<SchemaStore, LintConfiguration, Lint> createLint
)
{
    public int Run(ReadOnlySpan<string> words)
    {
        try
        {
            return (int)Serve(new RequestReader(catalogue, terminal.IsInputRedirected).Read(words));
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
        var lint = createLint(openSchemas(configuration.Schemas), settings);
        var rules = options.Selection.Over(RuleSettings.Default, catalogue);
        return new CheckCommand(terminal, options, lint, rules, pairing).Run();
    }

    private ExitCode Serve(Request request)
    {
        switch (request)
        {
            case Request.Check(var options):
                return Check(options);
            case Request.Rules(var rule):
                return new RulesCommand(terminal, catalogue).Run(rule);
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
                terminal.Say(message);
                terminal.Errors.WriteLine(HelpText.Hint);
                return ExitCode.Unusable;
            default:
                terminal.Print(request is Request.Version ? $"{Product.Name} {Product.Version}\n" : HelpText.Full);
                return ExitCode.Clean;
        }
    }
}

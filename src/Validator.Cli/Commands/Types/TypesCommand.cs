using System.Globalization;
using Validator.Cli.CommandLine;
using Validator.Cli.Reporting.Types;
using Validator.Schemas.Checking;
using Validator.Schemas.Export;
using Validator.Schemas.Types;
using Validator.Text;

namespace Validator.Cli.Commands.Types;

/// <summary><c>armlint types</c>: lists types and versions, shows a definition, exports it.</summary>
internal sealed class TypesCommand(Terminal terminal, TypesOptions options, TypeIndex index)
{
    private const int MostListed = 12;

    private readonly TypeListText _list = new(new(terminal.InColour(options.Colour)));

    public ExitCode Run()
    {
        if (options.Name.Length == 0)
        {
            return Print(
                _list.Providers(index.Providers.Select(provider => (provider, index.TypesOf(provider).Length)))
            );
        }

        if (index.Find(options.Name) is not { } known)
        {
            return options.WantsDefinition ? RefuseName() : ListTypes();
        }

        if (!options.WantsDefinition)
        {
            return Print(_list.Versions(known, version => index.Definition(known.Type, version)));
        }

        var version = options.Version ?? known.Newest;
        return index.Definition(known.Type, version) is { } resource ? Show(resource) : RefuseVersion(known, version);
    }

    private ExitCode ListTypes()
    {
        var types = index.TypesOf(options.Name.TrimEnd('/')) is { Length: > 0 } ofProvider
            ? ofProvider
            : [.. index.TypesFrom(options.Name)];
        return types is [] ? RefuseName() : Print(_list.Types(types.Select(index.Find).OfType<KnownVersions>()));
    }

    private ExitCode Show(ResourceType resource)
    {
        if (options.Format == DefinitionFormat.JsonSchema)
        {
            using BufferedStream buffer = new(terminal.Output);
            JsonSchemaExport.Write(resource, buffer);
            return ExitCode.Clean;
        }

        switch (new PathFinder(resource).Find(options.Path))
        {
            case FoundPlace.Nothing(var place, var step, var choices):
                terminal.Say($"{Describe(resource, place)} has no {step}.{Help(step.Text, choices)}");
                return ExitCode.Findings;
            case FoundPlace.Part part:
                DefinitionText text = new(resource, new(terminal.InColour(options.Colour)), terminal.Width());
                return Print(text.Write(part));
            default:
                return ExitCode.InternalError;
        }
    }

    private static string Describe(ResourceType resource, string place) =>
        $"{(place.Length == 0 ? "" : $"'{place}' of ")}'{resource.Name}@{resource.ApiVersion}'";

    private static string Help(string written, IReadOnlyCollection<string> choices)
    {
        if (NearestName.Of(written, choices) is { } near)
        {
            return $" Did you mean '{near}'?";
        }

        var more = choices.Count - MostListed;
        var listed = string.Join("', '", choices.Take(MostListed));
        return choices.Count == 0 ? ""
            : more <= 0 ? $" It has '{listed}'."
            : string.Create(CultureInfo.InvariantCulture, $" It has '{listed}' and {more} more.");
    }

    private ExitCode RefuseName()
    {
        var beginning = options.WantsDefinition && index.TypesFrom(options.Name).Any();
        var near = beginning ? [] : new TypeSuggestions(index).For(options.Name);
        terminal.Say(
            $"no {(options.WantsDefinition ? "type" : "type or provider")} is called '{options.Name}'."
                + (near is [] ? "" : $" Did you mean '{string.Join("' or '", near)}'?")
                + (beginning ? $" 'armlint types {options.Name}' lists those that begin so." : "")
        );
        return ExitCode.Findings;
    }

    private ExitCode RefuseVersion(KnownVersions known, string version)
    {
        if (known.Versions.Contains(version, StringComparer.OrdinalIgnoreCase))
        {
            terminal.Say(
                $"'{known.Type}' has a version '{version}', but this version of armlint has no definition of it."
            );
            return ExitCode.Findings;
        }

        var near = NearestVersion.Of(version, known.Versions);
        terminal.Say(
            $"'{known.Type}' has no version '{version}'."
                + (near is null ? "" : $" Did you mean '{near}'?")
                + (
                    near == known.Newest
                        ? ""
                        : $" The newest {(known.NewestStable is null ? "" : "stable ")}one is '{known.Newest}'."
                )
        );
        return ExitCode.Findings;
    }

    private ExitCode Print(string text)
    {
        terminal.Print(text);
        return ExitCode.Clean;
    }
}

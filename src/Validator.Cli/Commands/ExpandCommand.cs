using Validator.Analysis;
using Validator.Cli.CommandLine;
using Validator.Cli.Input;
using Validator.Cli.Reporting;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Cli.Commands;

/// <summary><c>armlint expand</c>: writes the resources that a deployment would create.</summary>
internal sealed class ExpandCommand(Terminal terminal, ExpandOptions options)
{
    private readonly HashSet<Diagnostic> _failures = [];

    public ExitCode Run()
    {
        if (Find() is not { } files || Read(files.Template) is not { } source)
        {
            return ExitCode.Unusable;
        }

        SourceText? parameters = null;
        if (files.Parameters is { } named && (parameters = Read(named)) is null)
        {
            return ExitCode.Unusable;
        }

        var template = FileOf(files.Template);
        var expandable = Expander.Read(
            source,
            parameters,
            options.Context,
            new(new(new RepositoryFiles(new()).Store), template.FullPath),
            failure => _failures.Add(failure)
        );
        return Refuse(expandable) ?? Write(expandable);
    }

    // A .bicepparam file stands for the template that it names.
    private (string Template, string? Parameters)? Find()
    {
        if (!UsingPaths.IsParameterFile(options.Template))
        {
            return (options.Template, options.Parameters);
        }

        if (options.Parameters is { } second)
        {
            terminal.Say($"'{options.Template}' has the parameters already: leave out '--parameters {second}'.");
            return null;
        }

        var file = FileOf(options.Template);
        if (Read(options.Template) is null)
        {
            return null;
        }

        if (new UsingPaths().Of(file) is not { } template)
        {
            terminal.Say(
                $"'{options.Template}' names no template that is there: its 'using' should be the path of one."
            );
            return null;
        }

        // Shown below the same folder as the file that names it.
        var folder = Path.GetDirectoryName(options.Template) ?? "";
        var relative = Path.GetRelativePath(Path.GetFullPath(folder.Length == 0 ? "." : folder), template);
        return (Path.Combine(folder, relative), options.Template);
    }

    private ExitCode? Refuse(Expandable expandable)
    {
        if (expandable.SyntaxErrors is not [])
        {
            foreach (var error in expandable.SyntaxErrors)
            {
                Say(error);
            }

            return ExitCode.Findings;
        }

        if (expandable.Template is null)
        {
            terminal.Say($"'{options.Template}' is not a template.");
            return ExitCode.Unusable;
        }

        if (!expandable.HasParameters)
        {
            terminal.Say($"'{options.Parameters}' is not a parameter file.");
            return ExitCode.Unusable;
        }

        return null;
    }

    // Nothing is written before all of it is known, so that nobody takes a part for the whole.
    private ExitCode Write(Expandable expandable)
    {
        using MemoryStream buffer = new();
        ExpandedResources.Write(expandable.Template!, expandable.Scope!, buffer);
        buffer.WriteTo(terminal.Output);
        foreach (var failure in _failures.OrderBy(failure => failure.Place.Span.Start))
        {
            Say(failure);
        }

        return _failures.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private void Say(Diagnostic found)
    {
        var position = found.Place.Source.PositionAt(found.Place.Span.Start);
        terminal.Say(
            $"{found.Place.Source.Path}:{position.Line}:{position.Column}: {found.Descriptor.Id} {found.Message}"
        );
    }

    private static InputFile FileOf(string path) =>
        path == "-"
            ? new("<stdin>", Path.GetFullPath(path), InputOrigin.StandardInput)
            : new(path, Path.GetFullPath(path), InputOrigin.Named);

    private SourceText? Read(string path)
    {
        if (Directory.Exists(path))
        {
            terminal.Say($"cannot read '{path}': it is a folder.");
            return null;
        }

        var file = FileOf(path);
        switch (FileReader.Read(file, terminal.Input))
        {
            case FileContent.Bytes content:
                using (content)
                {
                    return SourceText.FromBytes(file.Path, content.Span);
                }
            case FileContent.Unreadable(var reason):
                terminal.Say($"cannot read '{file.Path}': {reason}.");
                return null;
            default:
                return null;
        }
    }
}

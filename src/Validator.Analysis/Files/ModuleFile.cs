using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing;
using Validator.Parsing.Arm;
using Validator.Parsing.Bicep;
using Validator.Text;

namespace Validator.Analysis.Files;

/// <summary>
/// A file that others name, read once for all of them. What it is made of can be known without binding it, so that files that name each
/// other are told apart before one waits for another.
/// </summary>
internal sealed class ModuleFile(NeighbourFiles files, FilePlace place)
{
    private readonly Lock _reading = new();
    private readonly Lock _binding = new();
    private readonly WeakReference<BicepOutline?> _outline = new(null);
    private readonly WeakReference<Template?> _forgotten = new(null);
    private ImmutableArray<FilePlace> _targets;
    private Template? _surface;
    private ParameterFile? _parameters;
    private string? _unreadable;
    private bool _isOther;

    public FilePlace Place => place;

    /// <summary>The files that it is made of.</summary>
    public ImmutableArray<FilePlace> Targets
    {
        get
        {
            if (!BicepDocument.IsBicep(place.Shown))
            {
                return [];
            }

            lock (_reading)
            {
                if (_targets.IsDefault)
                {
                    Read();
                }

                return _targets;
            }
        }
    }

    /// <summary>What others see of it.</summary>
    public Neighbour<Template> Surface()
    {
        lock (_binding)
        {
            var surface = _surface ?? (_forgotten.TryGetTarget(out var known) ? known : Bind());
            return surface is not null ? new(surface, Absence.None)
                : _unreadable is { } reason ? new(null, Absence.Unreadable, reason)
                : new(null, Absence.OtherFile);
        }
    }

    private Template? Bind()
    {
        if (_unreadable is not null || _isOther)
        {
            return null;
        }

        var surface =
            BicepDocument.IsParameterFile(place.Shown) ? null
            : BicepDocument.IsBicep(place.Shown) ? Outline()?.Surface(files.Of(place.FullPath))
            : OfJson();
        if (surface is null)
        {
            _isOther = true;
            return null;
        }

        _forgotten.SetTarget(surface);
        _surface = files.MayKeep(surface.Source.Text.Length) ? surface : null;
        return surface;
    }

    /// <summary>What it gives if it is a parameter file.</summary>
    public Neighbour<ParameterFile> Parameters()
    {
        lock (_binding)
        {
            _parameters ??= BicepDocument.IsParameterFile(place.Shown)
                ? Outline()?.Parameters(files.Of(place.FullPath))
                : null;
            return _parameters is not null ? new(_parameters, Absence.None)
                : _unreadable is { } reason ? new(null, Absence.Unreadable, reason)
                : new(null, Absence.OtherFile);
        }
    }

    private Template? OfJson() =>
        Text() is { } text && ArmDocument.Read(text) is { Kind: DocumentKind.Template, Template: { } template } document
            ? ModuleBoundary.Of(template, document.Exports())
            : null;

    private BicepOutline? Outline()
    {
        lock (_reading)
        {
            return _outline.TryGetTarget(out var known) ? known : Read();
        }
    }

    private BicepOutline? Read()
    {
        if (Text() is not { } text)
        {
            _targets = [];
            return null;
        }

        var outline = BicepOutline.Of(text);
        _outline.SetTarget(outline);
        _targets =
        [
            .. outline
                .Paths.Select(path => files.Find(place.FullPath, path))
                .Where(found => found.Absence == Absence.None)
                .Distinct(),
        ];
        return outline;
    }

    private SourceText? Text()
    {
        var (text, reason) = files.Read(place);
        _unreadable = reason;
        return text;
    }
}

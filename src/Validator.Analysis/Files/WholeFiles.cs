using System.Runtime.CompilerServices;
using Validator.Model;
using Validator.Parsing;
using Validator.Parsing.Arm;
using Validator.Parsing.Bicep;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Analysis.Files;

/// <summary>
/// The documents of one check or one expansion: the file that it begins with and those that are deployed with it whole, linked templates,
/// and where a template is expanded also its modules. Each is read once, and only when it is asked for.
/// </summary>
/// <param name="home">Where the first file is; null where it is read by itself.</param>
internal sealed class WholeFiles(FileHome? home, bool isForExpansion)
{
    private readonly Dictionary<string, IDocument> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IDocument> _bySource = new(StringComparer.Ordinal);
    private readonly List<FilePlace> _open = [];

    /// <summary>Reads the file from which all others start.</summary>
    public IDocument Read(SourceText source, JsonBuffers? buffers = null) =>
        Read(source, new(home?.FullPath ?? source.Path, source.Path, Absence.None), buffers);

    /// <summary>The document that a source is the text of, if one has been read.</summary>
    public IDocument? Of(SourceText source) =>
        _bySource.GetValueOrDefault(source.Path) is { } known && known.Source == source ? known : null;

    /// <summary>A template by its path from the file that names it.</summary>
    public Neighbour<Template> Find(string from, string written)
    {
        if (home is null || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return default;
        }

        var place = home.Files.Find(from, written);
        if (place.Absence != Absence.None)
        {
            return new(null, place.Absence);
        }

        if (_open.FindIndex(file => file.FullPath == place.FullPath) is >= 0 and var first)
        {
            return new(null, Absence.Circular, Circle.Of([.. _open[first..], place]));
        }

        if (!_byPath.TryGetValue(place.FullPath, out var known))
        {
            var (text, unreadable) = home.Files.Read(place);
            if (text is null)
            {
                return new(null, Absence.Unreadable, unreadable!);
            }

            known = Read(text, place, null);
        }

        return known is { Kind: DocumentKind.Template, Template: { } template }
            ? new(template, Absence.None)
            : new(null, Absence.OtherFile);
    }

    private IDocument Read(SourceText source, FilePlace place, JsonBuffers? buffers)
    {
        _open.Add(place);
        IDocument document = BicepDocument.IsBicep(source.Path)
            ? BicepDocument.Read(source, NeighboursOf(place.FullPath))
            : ArmDocument.Read(source, buffers, neighbours: path => Find(place.FullPath, path).Value);
        _open.RemoveAt(_open.Count - 1);
        _byPath[place.FullPath] = document;
        _bySource[source.Path] = document;
        return document;
    }

    private INeighbours NeighboursOf(string fullPath) =>
        home is null ? NoNeighbours.Instance
        : isForExpansion ? new WholeNeighbours(this, home.Files.Of(fullPath), fullPath)
        : home.Files.Of(fullPath);
}

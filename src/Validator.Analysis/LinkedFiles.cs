using Validator.Model;
using Validator.Parsing;
using Validator.Parsing.Arm;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Analysis;

/// <summary>A template of ARM JSON and the files that its links lead to, each read once and only when it is asked for.</summary>
/// <param name="read">Gives the text of a file by its path from the template; null where links are not followed.</param>
internal sealed class LinkedFiles(Func<string, SourceText?>? read)
{
    private readonly Dictionary<string, IDocument?> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IDocument> _bySource = new(StringComparer.Ordinal);

    /// <summary>Reads the template from which all links start.</summary>
    public ArmDocument Read(SourceText template, JsonBuffers? buffers = null) => Read(template, "", buffers);

    /// <summary>The document that a source is the text of, if one has been read.</summary>
    public IDocument? Of(SourceText source) =>
        _bySource.GetValueOrDefault(source.Path) is { } known && known.Source == source ? known : null;

    // Paths inside the file start from the folder that it is in.
    private ArmDocument Read(SourceText source, string folder, JsonBuffers? buffers)
    {
        var document = ArmDocument.Read(source, buffers, neighbours: path => Find(folder + path)?.Template);
        _bySource[source.Path] = document;
        return document;
    }

    private IDocument? Find(string path)
    {
        if (!_byPath.TryGetValue(path, out var known))
        {
            known = _byPath[path] = read?.Invoke(path) is { } source
                ? _bySource.GetValueOrDefault(source.Path) ?? Read(source, path[..(path.LastIndexOf('/') + 1)], null)
                : null;
        }

        return known is { Kind: DocumentKind.Template } ? known : null;
    }
}

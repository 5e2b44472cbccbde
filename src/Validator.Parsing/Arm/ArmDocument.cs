using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Arm.Advice;
using Validator.Parsing.Json;
using Validator.Parsing.Suppressions;
using Validator.Text;

namespace Validator.Parsing.Arm;

/// <summary>One file of ARM JSON, read into the model.</summary>
public sealed class ArmDocument : IDocument
{
    private readonly JsonSyntaxTree _tree;

    private ArmDocument(JsonSyntaxTree tree, DocumentKind kind, ImmutableArray<Diagnostic> findings)
    {
        _tree = tree;
        Kind = kind;
        Diagnostics = findings;
    }

    public SourceText Source => _tree.Source;

    public DocumentKind Kind { get; }

    /// <summary>What the file declares; null unless it is a template or the body of a resource.</summary>
    public Template? Template { get; private init; }

    /// <summary>The values that it gives; null unless it is a parameter file.</summary>
    public ParameterFile? ParameterFile { get; private init; }

    /// <summary>The tool that wrote the file, as the compiler of Bicep says in its metadata.</summary>
    public string? Generator =>
        _tree.Root.Find("metadata")?.Value.Find("_generator")?.Value.Find("name")?.Value
            is { Kind: JsonKind.String } name
            ? name.GetString()
            : null;

    /// <summary>What is wrong with its syntax and that of its expressions.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public ImmutableArray<Suppression> Suppressions { get; private init; } = [];

    /// <summary>Reads the text. Never fails: what is malformed is reported and left out.</summary>
    /// <param name="buffers">Whose memory the document takes until they read another.</param>
    /// <param name="hasPlaceholders">Whether a tool may put other text into a parameter file before it is deployed.</param>
    /// <param name="neighbours">Gives the template in another file by its path from this one; null where there is none.</param>
    public static ArmDocument Read(
        SourceText source,
        JsonBuffers? buffers = null,
        bool hasPlaceholders = true,
        Func<string, Template?>? neighbours = null
    )
    {
        var tree = JsonSyntaxTree.Parse(source, buffers);
        var kind = KindOf(tree);
        List<Diagnostic> findings = [.. tree.Diagnostics];
        var template = kind switch
        {
            DocumentKind.Template => new TemplateBinder(source, findings, neighbours).Bind(tree.Root),
            DocumentKind.ResourceBody => new TemplateBinder(source, findings).BindBody(tree.Root),
            _ => null,
        };
        var parameters = kind == DocumentKind.ParameterFile ? ParameterFileBinder.Bind(tree, hasPlaceholders) : null;
        var suppressions = kind == DocumentKind.Other ? [] : ArmSuppressions.In(tree, findings);
        return new(tree, kind, [.. findings])
        {
            Template = template,
            ParameterFile = parameters,
            Suppressions = suppressions,
        };
    }

    /// <summary>What other files may import from it.</summary>
    public ImmutableArray<Export> Exports() => ExportReader.Read(_tree.Root);

    /// <summary>What a compiler wrote is left alone.</summary>
    public ImmutableArray<Diagnostic> Advise(Func<DiagnosticDescriptor, bool> isOn) =>
        ArmAdvice.All.Any(isOn) && Generator is null ? ArmAdvice.Of(_tree, Kind, isOn) : [];

    /// <summary>The JSON pointer of what stands at a span.</summary>
    public string PathAt(TextSpan span) => JsonPointer.At(_tree, span);

    public string StablePathAt(TextSpan span) => JsonPointer.At(_tree, span, ItemName.Of);

    /// <summary>The edits that a repair means in JSON, or null where the place is no plain JSON.</summary>
    public Fix? FixFor(Repair repair) => JsonFixes.For(_tree, repair);

    private static DocumentKind KindOf(JsonSyntaxTree tree)
    {
        var root = tree.Root;
        if (root.Kind != JsonKind.Object)
        {
            return tree.Diagnostics.Count == 0 ? DocumentKind.Other : DocumentKind.Malformed;
        }

        if (root.Find("$schema") is { Value: { Kind: JsonKind.String } schema })
        {
            return TemplateSchema.KindOf(schema.GetString());
        }

        if (root.Find("resources") is not null && root.Find("contentVersion") is not null)
        {
            return DocumentKind.Template;
        }

        return IsResourceBody(root) ? DocumentKind.ResourceBody
            : ParameterFileBinder.IsParameterFile(root) ? DocumentKind.ParameterFile
            : tree.IsClosed ? DocumentKind.Other
            : DocumentKind.Malformed;
    }

    // As `az resource create --is-full-object` and the REST API take it.
    private static bool IsResourceBody(JsonNode root) =>
        root.Find("type") is { Value: { Kind: JsonKind.String } type }
        && type.GetString().Split('/')[0].Contains('.', StringComparison.Ordinal)
        && root.Find("apiVersion") is { Value.Kind: JsonKind.String }
        && root.Find("properties") is { Value.Kind: JsonKind.Object };
}

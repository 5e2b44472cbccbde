using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Bicep.Lowering;
using Validator.Parsing.Suppressions;
using Validator.Text;

namespace Validator.Parsing.Bicep;

/// <summary>One file of Bicep, read into the model.</summary>
public sealed class BicepDocument : IDocument
{
    private readonly BicepSyntaxTree _tree;

    private BicepDocument(BicepSyntaxTree tree, ImmutableArray<Diagnostic> findings)
    {
        _tree = tree;
        Diagnostics = findings;
    }

    public SourceText Source => _tree.Source;

    /// <summary>Which of the two its name says.</summary>
    public DocumentKind Kind =>
        _tree.Kind == BicepFileKind.Parameters ? DocumentKind.ParameterFile : DocumentKind.Template;

    public Template? Template { get; private init; }

    public ParameterFile? ParameterFile { get; private init; }

    /// <summary>People write Bicep.</summary>
    public string? Generator => null;

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public ImmutableArray<Suppression> Suppressions { get; private init; } = [];

    public static bool IsBicep(string path) =>
        path.EndsWith(".bicep", StringComparison.OrdinalIgnoreCase) || IsParameterFile(path);

    public static bool IsParameterFile(string path) => path.EndsWith(".bicepparam", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the text. Never fails: what is malformed is reported and left out.</summary>
    /// <param name="neighbours">The files that it names; nobody looks for them unless given.</param>
    public static BicepDocument Read(SourceText source, INeighbours? neighbours = null)
    {
        neighbours ??= NoNeighbours.Instance;
        var tree = BicepSyntaxTree.Parse(source);
        List<Diagnostic> findings = [.. tree.Diagnostics];
        var template =
            tree.Kind == BicepFileKind.Template ? new TemplateLowering(tree, findings, neighbours).Lower() : null;
        var parameters = template is null ? new ParameterFileLowering(tree, findings, neighbours).Lower() : null;
        var suppressions = BicepSuppressions.In(tree, findings);
        return new(tree, [.. findings])
        {
            Template = template,
            ParameterFile = parameters,
            Suppressions = suppressions,
        };
    }

    public string PathAt(TextSpan span) => _tree.PathAt(span.Start);

    public string StablePathAt(TextSpan span) => _tree.PathAt(span.Start, isStable: true);

    public Fix? FixFor(Repair repair) => BicepFixes.For(_tree, repair);
}

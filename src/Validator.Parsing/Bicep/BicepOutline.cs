using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing.Bicep.Lowering;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep;

/// <summary>A Bicep file as others see it: what it leads to, and what its modules would be given and give out.</summary>
public sealed class BicepOutline
{
    private readonly BicepSyntaxTree _tree;

    private BicepOutline(BicepSyntaxTree tree)
    {
        _tree = tree;
        Paths = [.. tree.Root.Statements.Select(PathOf).Select(TextOf).OfType<string>().Distinct()];
        TemplatePath = TextOf(tree.Root.Statements.OfType<UsingDeclarationSyntax>().FirstOrDefault()?.Path);
    }

    /// <summary>The paths of the files that it is made of, as they are written.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>The path of its template as it is written, if it is a parameter file and names one.</summary>
    public string? TemplatePath { get; }

    public static BicepOutline Of(SourceText source) => new(BicepSyntaxTree.Parse(source));

    /// <summary>Its parameters, outputs and types, and nothing of what is inside.</summary>
    public Template Surface(INeighbours neighbours) => new SurfaceLowering(_tree, neighbours).Lower();

    /// <summary>The values that it gives if it is a parameter file, with those of the file that it extends.</summary>
    public ParameterFile Parameters(INeighbours neighbours) => new ParameterFileLowering(_tree, [], neighbours).Lower();

    private static ExpressionSyntax? PathOf(StatementSyntax statement) =>
        statement switch
        {
            ModuleDeclarationSyntax module => module.Path,
            ImportDeclarationSyntax import => import.Path,
            ExtendsDeclarationSyntax extends => extends.Path,
            _ => null,
        };

    private string? TextOf(ExpressionSyntax? path) => (path as StringLiteralSyntax)?.GetValue(_tree.Source);
}

using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>Lowers a <c>.bicepparam</c> file to the model: its values are expressions over its own variables.</summary>
internal sealed class ParameterFileLowering(
    BicepSyntaxTree tree,
    ICollection<Diagnostic> findings,
    INeighbours neighbours
)
{
    private readonly BicepLowering _lowering = new(tree, findings, neighbours);
    private readonly ImmutableArray<Argument>.Builder _arguments = ImmutableArray.CreateBuilder<Argument>();
    private readonly ImmutableArray<VariableDeclaration>.Builder _variables =
        ImmutableArray.CreateBuilder<VariableDeclaration>();

    public ParameterFile Lower()
    {
        var isExtended = false;
        UsingDeclarationSyntax? used = null;
        foreach (var statement in tree.Root.Statements)
        {
            switch (statement)
            {
                case UsingDeclarationSyntax first:
                    used ??= first;
                    break;
                case ExtendsDeclarationSyntax:
                    isExtended = true;
                    break;
                case ParameterAssignmentSyntax { Name.IsMissing: false } parameter:
                    Lower(parameter, parameter.Value, isParameter: true);
                    break;
                case VariableDeclarationSyntax { Name.IsMissing: false } variable:
                    Lower(variable, variable.Value, isParameter: false);
                    break;
            }
        }

        var template = used is null ? null : _lowering.Paths.TextOf(used.Path);
        if (template is not null)
        {
            _lowering.Paths.Report(used!.Path, neighbours.Locate(template));
        }

        // What another file adds is not looked for, and what a slip of the syntax hides is lost.
        ArgumentList arguments = new(
            used?.Span ?? new(0, Math.Min(1, tree.Source.Text.Length)),
            _arguments.DrainToImmutable()
        )
        {
            MayHaveOthers = isExtended || tree.Diagnostics.Any(one => one.Severity == Severity.Error),
        };
        return new(tree.Source, arguments)
        {
            TemplatePath = template,
            Names = new()
            {
                Source = tree.Source,
                Kind = TemplateKind.Deployment,
                HasCompiler = true,
                Variables = _variables.DrainToImmutable(),
            },
        };
    }

    private void Lower(DeclarationSyntax declaration, ExpressionSyntax written, bool isParameter)
    {
        var name = _lowering.NameOf(declaration.Name);
        var value = _lowering.Expressions.Lower(written, null);
        _variables.Add(new(name, value));
        if (isParameter)
        {
            _arguments.Add(new(name, value));
        }
    }
}

using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>Lowers what others see of a Bicep file. What is wrong in it is found with the file itself.</summary>
internal sealed class SurfaceLowering(BicepSyntaxTree tree, INeighbours neighbours)
{
    private readonly BicepLowering _lowering = new(tree, new List<Diagnostic>(), neighbours);
    private readonly ImmutableArray<ParameterDeclaration>.Builder _parameters =
        ImmutableArray.CreateBuilder<ParameterDeclaration>();
    private readonly ImmutableArray<VariableDeclaration>.Builder _variables =
        ImmutableArray.CreateBuilder<VariableDeclaration>();
    private readonly ImmutableArray<TypeDeclaration>.Builder _types = ImmutableArray.CreateBuilder<TypeDeclaration>();
    private readonly ImmutableArray<FunctionDeclaration>.Builder _functions =
        ImmutableArray.CreateBuilder<FunctionDeclaration>();
    private readonly ImmutableArray<OutputDeclaration>.Builder _outputs =
        ImmutableArray.CreateBuilder<OutputDeclaration>();

    public Template Lower()
    {
        ImmutableArray<Export> exports = [.. tree.Root.Statements.Select(ExportOf).OfType<Export>()];
        // What is exported may be made of what is not.
        var hasValues = exports.Any(one => one.Kind != ExportKind.Type);
        foreach (var statement in tree.Root.Statements)
        {
            Lower(statement, hasValues);
        }

        if (hasValues)
        {
            _functions.AddRange(_lowering.Imports.Functions);
        }

        return new()
        {
            Source = tree.Source,
            Kind = TemplateKind.Deployment,
            Scope = _lowering.Scope,
            HasCompiler = true,
            Incomplete = tree.Diagnostics.Any(one => one.Severity == Severity.Error) ? TemplateSections.All : 0,
            Parameters = _parameters.DrainToImmutable(),
            Definitions = [.. _types, .. _lowering.Imports.Types.Declarations],
            Variables = _variables.DrainToImmutable(),
            Functions = _functions.DrainToImmutable(),
            Outputs = _outputs.DrainToImmutable(),
            Exports = exports,
            UnusedNames = static () => [],
        };
    }

    private void Lower(StatementSyntax statement, bool hasValues)
    {
        switch (statement)
        {
            case ParameterDeclarationSyntax parameter:
                _parameters.Add(
                    new(NameOf(parameter), TypeOf(parameter.Type, parameter))
                    {
                        Default = parameter.Default is { } written ? BicepLowering.Unknown(written) : null,
                    }
                );
                break;
            case TypeDeclarationSyntax type:
                _types.Add(new(NameOf(type), TypeOf(type.Type, type)));
                break;
            case OutputDeclarationSyntax output:
                _outputs.Add(new(NameOf(output)) { Type = TypeOf(output.Type, output) });
                break;
            case VariableDeclarationSyntax variable when hasValues:
                _variables.Add(new(NameOf(variable), _lowering.Expressions.Lower(variable.Value, null)));
                break;
            case FunctionDeclarationSyntax function when hasValues:
                _functions.Add(FunctionLowering.Lower(function, _lowering));
                break;
        }
    }

    private Export? ExportOf(StatementSyntax statement) =>
        statement is DeclarationSyntax declaration
        && KindOf(statement) is { } kind
        && statement.Decorators.Any(one => TypeLowering.Named(one, _lowering).Name == "export")
            ? new(kind, NameOf(declaration).Text)
            : null;

    private static ExportKind? KindOf(StatementSyntax statement) =>
        statement switch
        {
            TypeDeclarationSyntax => ExportKind.Type,
            VariableDeclarationSyntax => ExportKind.Variable,
            FunctionDeclarationSyntax => ExportKind.Function,
            _ => null,
        };

    private Name NameOf(DeclarationSyntax declaration) => _lowering.NameOf(declaration.Name);

    private TypeExpression TypeOf(TypeSyntax type, StatementSyntax owner) =>
        _lowering.Types.Lower(type, owner.Decorators);
}

using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>Lowers what others see of a Bicep file. What is wrong in it is found with the file itself.</summary>
internal sealed class SurfaceLowering(BicepSyntaxTree tree, INeighbours neighbours)
{
    private readonly BicepLowering _lowering = new(tree, new List<Diagnostic>(), neighbours);

    public Template Lower()
    {
        var parameters = ImmutableArray.CreateBuilder<ParameterDeclaration>();
        var types = ImmutableArray.CreateBuilder<TypeDeclaration>();
        var outputs = ImmutableArray.CreateBuilder<OutputDeclaration>();
        foreach (var statement in tree.Root.Statements)
        {
            switch (statement)
            {
                case ParameterDeclarationSyntax parameter:
                    parameters.Add(
                        new(NameOf(parameter), TypeOf(parameter.Type, parameter))
                        {
                            Default = parameter.Default is { } written ? BicepLowering.Unknown(written) : null,
                        }
                    );
                    break;
                case TypeDeclarationSyntax type:
                    types.Add(new(NameOf(type), TypeOf(type.Type, type)));
                    break;
                case OutputDeclarationSyntax output:
                    outputs.Add(new(NameOf(output)) { Type = TypeOf(output.Type, output) });
                    break;
            }
        }

        return new()
        {
            Source = tree.Source,
            Kind = TemplateKind.Deployment,
            Scope = _lowering.Scope,
            HasCompiler = true,
            Incomplete = tree.Diagnostics.Any(one => one.Severity == Severity.Error) ? TemplateSections.All : 0,
            Parameters = parameters.DrainToImmutable(),
            Definitions = types.DrainToImmutable(),
            Outputs = outputs.DrainToImmutable(),
            UnusedNames = static () => [],
        };
    }

    private Name NameOf(DeclarationSyntax declaration) => _lowering.NameOf(declaration.Name);

    private TypeExpression TypeOf(TypeSyntax type, StatementSyntax owner) =>
        _lowering.Types.Lower(type, owner.Decorators);
}

using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Bicep.Advice;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>Lowers a Bicep file to the model of a template.</summary>
internal sealed class TemplateLowering(BicepSyntaxTree tree, ICollection<Diagnostic> findings, INeighbours neighbours)
{
    private readonly BicepLowering _lowering = new(tree, findings, neighbours);
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
        ResourceLowering resources = new(_lowering);
        ModuleLowering deployments = new(_lowering, resources);
        var deployed = resources.LowerAll();
        foreach (var statement in tree.Root.Statements)
        {
            Lower(statement);
            _lowering.Decorators.Add(statement.Decorators, TargetOf(statement), TypeOf(statement));
        }

        deployed = [.. deployed, .. deployments.LowerAll(tree.Root)];
        AddImplied(resources);
        _functions.AddRange(_lowering.Imports.Functions);
        Template template = new()
        {
            Source = tree.Source,
            Kind = TemplateKind.Deployment,
            Scope = _lowering.Scope,
            Incomplete = tree.Diagnostics.Any(one => one.Severity == Severity.Error) ? TemplateSections.All : 0,
            Parameters = _parameters.DrainToImmutable(),
            Definitions = [.. _types, .. _lowering.Imports.Types.Declarations],
            Variables = _variables.DrainToImmutable(),
            Functions = _functions.DrainToImmutable(),
            Resources = deployed,
            Outputs = _outputs.DrainToImmutable(),
            HasCompiler = true,
            UnusedNames = () => new NameUses(tree).Unused(_lowering.Symbols),
            SymbolCycles = () => new SymbolGraph(tree, _lowering.Symbols).Cycles(),
            ImpliedDependencies = () => new ImpliedDependencies(tree, _lowering.Symbols).All(),
        };
        _lowering.Decorators.Check(template);
        _lowering.Bodies.Check(template);
        _lowering.Paths.ReportUnknown();
        return template;
    }

    private void Lower(StatementSyntax statement)
    {
        var expressions = _lowering.Expressions;
        switch (statement)
        {
            case ParameterDeclarationSyntax parameter:
                _parameters.Add(
                    new(_lowering.NameOf(parameter.Name), _lowering.Types.Lower(parameter.Type, parameter.Decorators))
                    {
                        Default = parameter.Default is { } value ? expressions.Lower(value, null) : null,
                    }
                );
                break;
            case VariableDeclarationSyntax variable:
                _variables.Add(
                    new(_lowering.NameOf(variable.Name), expressions.Lower(variable.Value, null))
                    {
                        Type = variable.Type is { } written ? _lowering.Types.Lower(written, []) : null,
                    }
                );
                break;
            case TypeDeclarationSyntax type:
                _types.Add(new(_lowering.NameOf(type.Name), _lowering.Types.Lower(type.Type, type.Decorators)));
                break;
            case FunctionDeclarationSyntax function:
                _functions.Add(FunctionLowering.Lower(function, _lowering));
                break;
            case OutputDeclarationSyntax output:
                _outputs.Add(
                    new(_lowering.NameOf(output.Name))
                    {
                        Type = _lowering.Types.Lower(output.Type, output.Decorators),
                        Value = expressions.Lower(output.Value, null),
                    }
                );
                break;
            case AssertDeclarationSyntax assertion:
                expressions.Lower(assertion.Value, null);
                break;
            case MetadataDeclarationSyntax metadata:
                expressions.Lower(metadata.Value, null);
                break;
            case TargetScopeSyntax target:
                _lowering.Bodies.AddTarget(target.Value);
                break;
        }
    }

    private static DecoratorTargets TargetOf(StatementSyntax statement) =>
        statement switch
        {
            ParameterDeclarationSyntax => DecoratorTargets.Parameter,
            VariableDeclarationSyntax => DecoratorTargets.Variable,
            OutputDeclarationSyntax => DecoratorTargets.Output,
            TypeDeclarationSyntax => DecoratorTargets.Type,
            FunctionDeclarationSyntax => DecoratorTargets.Function,
            ResourceDeclarationSyntax => DecoratorTargets.Resource,
            ModuleDeclarationSyntax => DecoratorTargets.Module,
            MetadataDeclarationSyntax => DecoratorTargets.Metadata,
            ExtensionDeclarationSyntax => DecoratorTargets.Extension,
            // Decorators alone, whose declaration is lost.
            MissingDeclarationSyntax => DecoratorTargets.Any,
            _ => DecoratorTargets.Other,
        };

    private TypeExpression? TypeOf(StatementSyntax statement) =>
        statement switch
        {
            ParameterDeclarationSyntax => _parameters[^1].Type,
            OutputDeclarationSyntax => _outputs[^1].Type,
            TypeDeclarationSyntax => _types[^1].Type,
            _ => null,
        };

    // Ids first: they ask for names.
    private void AddImplied(ResourceLowering resources)
    {
        _variables.AddRange(_lowering.References.Ids());
        AddImplied(resources, _lowering.References.Names, "name", ValueKinds.String);
        AddImplied(resources, _lowering.References.Properties, "properties", ValueKinds.Object);
    }

    private void AddImplied(
        ResourceLowering resources,
        IReadOnlyDictionary<string, ResourceSymbol> asked,
        string property,
        ValueKinds kinds
    )
    {
        foreach (var (variable, resource) in asked)
        {
            var value = resources.Find(resource, property) ?? new UnknownValue(resource.Name.Span, kinds);
            _variables.Add(
                new(new(variable, resource.Name.Span), value)
                {
                    IsImplied = true,
                    Type = kinds == ValueKinds.String ? null : new(resource.Name.Span, kinds),
                }
            );
        }
    }
}

using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>Lowers a <c>.bicepparam</c> file to the model: its values are expressions over its own variables.</summary>
internal sealed class ParameterFileLowering(
    BicepSyntaxTree tree,
    ICollection<Diagnostic> findings,
    INeighbours neighbours
)
{
    private readonly BicepLowering _lowering = new(tree, findings, neighbours);
    private readonly List<Argument> _arguments = [];
    private readonly ImmutableArray<VariableDeclaration>.Builder _variables =
        ImmutableArray.CreateBuilder<VariableDeclaration>();

    public ParameterFile Lower()
    {
        var statements = tree.Root.Statements;
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case ParameterAssignmentSyntax { Name.IsMissing: false } parameter:
                    Lower(parameter, parameter.Value, isParameter: true);
                    break;
                case VariableDeclarationSyntax { Name.IsMissing: false } variable:
                    Lower(variable, variable.Value, isParameter: false);
                    break;
            }
        }

        // What a slip of the syntax hides is lost.
        var mayHaveOthers = tree.Diagnostics.Any(one => one.Severity == Severity.Error);
        if (statements.OfType<ExtendsDeclarationSyntax>().FirstOrDefault() is { } extended)
        {
            mayHaveOthers |= Extend(extended.Path);
        }

        var used = statements.OfType<UsingDeclarationSyntax>().FirstOrDefault();
        var template = used is null ? null : TemplatePath(used.Path);
        _lowering.Paths.ReportUnknown();
        var anchor = used?.Span ?? new(0, Math.Min(1, tree.Source.Text.Length));
        return new(tree.Source, new(anchor, [.. _arguments]) { MayHaveOthers = mayHaveOthers })
        {
            TemplatePath = template,
            Names = Names(),
        };
    }

    private string? TemplatePath(ExpressionSyntax path)
    {
        var written = _lowering.Paths.TextOf(path);
        if (written is not null)
        {
            _lowering.Paths.Report(path, neighbours.Locate(written));
        }

        return written;
    }

    private Template Names()
    {
        var functions = _lowering.Imports.Functions;
        return new()
        {
            Source = tree.Source,
            Kind = TemplateKind.Deployment,
            HasCompiler = true,
            Functions = functions,
            Definitions = _lowering.Imports.Types.Declarations,
            Variables = _variables.DrainToImmutable(),
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

    // The values of the other file hold where this one gives none, and are what 'base' is. True where not all are known.
    private bool Extend(ExpressionSyntax path)
    {
        var at = path.Span;
        var found = _lowering.Paths.TextOf(path) is { } written ? neighbours.FindParameters(written) : default;
        _lowering.Paths.Report(path, found);
        var given = found.Value?.Arguments;
        List<(string Name, Expression Value)> inherited =
        [
            .. (given?.Arguments ?? [])
                .Select(one => one.Name.Text)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(name => (name, (Expression)new ImportedValue(at, found.Value!.Names!, name))),
        ];
        _variables.Add(
            new(
                new(FileSymbols.Base, at),
                new ObjectExpression(at, at, [.. inherited.Select(one => Property(one.Name, one.Value, at))])
                {
                    IsOpen = given?.MayHaveOthers != false,
                }
            )
        );
        var own = _arguments.Select(one => one.Name.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _arguments.AddRange(
            inherited.Where(one => !own.Contains(one.Name)).Select(one => new Argument(new(one.Name, at), one.Value))
        );
        return given?.MayHaveOthers != false;
    }

    private static ObjectProperty Property(string name, Expression value, TextSpan at) => new(new(name, at), value);
}

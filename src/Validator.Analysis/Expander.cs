using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Parsing.Arm;
using Validator.Text;

namespace Validator.Analysis;

/// <summary>Reads a template to list what a deployment of it would create.</summary>
public static class Expander
{
    /// <param name="parameters">The parameter file, if there is one.</param>
    /// <param name="report">Is told, while the resources are evaluated, what the deployment will refuse.</param>
    public static Expandable Read(
        SourceText source,
        SourceText? parameters,
        DeploymentContext context,
        Action<Diagnostic> report
    )
    {
        var document = ArmDocument.Read(source);
        var file = parameters is null ? null : ArmDocument.Read(parameters, hasPlaceholders: false);
        EvaluationOptions options = new()
        {
            Context = context,
            EmptyDefaultsCount = true,
            KeepsSecrets = true,
        };
        return new()
        {
            Template = document.Kind == DocumentKind.Template ? document.Template : null,
            Scope = document.Template is { } template
                ? new Evaluator(options, report).Enter(template, file?.ParameterFile)
                : null,
            HasParameters = file is null || file.ParameterFile is not null,
            SyntaxErrors =
            [
                .. document.Diagnostics.Concat(file?.Diagnostics ?? []).Where(one => one.Severity == Severity.Error),
            ],
        };
    }
}

/// <summary>A template that was read to be expanded.</summary>
public sealed record Expandable
{
    /// <summary>Null where the file is no template.</summary>
    public required Template? Template { get; init; }

    public required Scope? Scope { get; init; }

    /// <summary>Whether the parameter file that was named is one.</summary>
    public required bool HasParameters { get; init; }

    public required ImmutableArray<Diagnostic> SyntaxErrors { get; init; }
}

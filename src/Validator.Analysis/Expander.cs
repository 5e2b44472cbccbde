using Validator.Analysis.Files;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Parsing;
using Validator.Parsing.Arm;
using Validator.Parsing.Bicep;
using Validator.Text;

namespace Validator.Analysis;

/// <summary>Reads a template to list what a deployment of it would create.</summary>
public static class Expander
{
    /// <param name="parameters">The parameter file, if there is one.</param>
    /// <param name="home">Where the template is.</param>
    /// <param name="report">Is told, while the resources are evaluated, what the deployment will refuse.</param>
    public static Expandable Read(
        SourceText source,
        SourceText? parameters,
        DeploymentContext context,
        FileHome home,
        Action<Diagnostic> report
    )
    {
        var document = new WholeFiles(home, isForExpansion: true).Read(source);
        var file = parameters is null ? null : ReadParameters(parameters);
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

    private static IDocument ReadParameters(SourceText source) =>
        BicepDocument.IsBicep(source.Path)
            ? BicepDocument.Read(source)
            : ArmDocument.Read(source, hasPlaceholders: false);
}

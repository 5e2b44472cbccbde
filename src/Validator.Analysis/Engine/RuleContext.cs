using Validator.Analysis.Configuration;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Schemas.Checking;
using Validator.Text;

namespace Validator.Analysis.Engine;

/// <summary>What a rule may know while it looks at a template, and where it reports.</summary>
public sealed class RuleContext(
    Template template,
    Scope scope,
    Tally tally,
    ComparedValues compared,
    RuleSettings settings,
    Action<Diagnostic> report
)
{
    /// <summary>The template in which things are written; the expressions of a nested one may see the names of another.</summary>
    public Template Template { get; } = template;

    /// <summary>Evaluates the expressions of the template.</summary>
    public Scope Scope { get; } = scope;

    public Tally Tally { get; } = tally;

    /// <summary>What the resources of the file share, so that it is compared once.</summary>
    public ComparedValues Compared { get; } = compared;

    /// <summary>Whether what is looked at is deployed whatever the parameters of the template are.</summary>
    public bool IsUnconditional { get; init; }

    internal Action<RuleContext, Value, string>? SecretChecks { get; init; }

    /// <summary>Where the comparison with definitions shows what their types call a secret; null where no rule asks.</summary>
    internal Action<Value, string>? OnSecret =>
        SecretChecks is { } look ? (value, path) => look(this, value, path) : null;

    /// <summary>Whether anybody wants to know: asked by a rule that would work in vain for one of its descriptors.</summary>
    public bool IsOn(DiagnosticDescriptor descriptor) => settings.IsOn(descriptor);

    /// <summary>The value that the configuration of the file gives an option, or its default.</summary>
    public T Option<T>(RuleOption<T> option) => settings.Get(option);

    /// <summary>Advice on what a compiler wrote would help nobody, so that it is dropped.</summary>
    public void Report(Diagnostic diagnostic)
    {
        if (!Template.IsGenerated || diagnostic.Descriptor.Category != Category.Maintainability)
        {
            report(diagnostic);
        }
    }

    /// <summary>Reports an error where it is certain that the deployment fails, and else a warning.</summary>
    public void Report(
        DiagnosticDescriptor descriptor,
        MessageFormat message,
        TextSpan at,
        bool isCertain,
        Repair? repair,
        params ReadOnlySpan<string> arguments
    )
    {
        var diagnostic = descriptor.At(message, new Place(Scope.Source, at), arguments);
        Report(
            diagnostic with
            {
                Repair = repair,
                Severity = isCertain || diagnostic.Severity < Severity.Warning ? diagnostic.Severity : Severity.Warning,
            }
        );
    }
}

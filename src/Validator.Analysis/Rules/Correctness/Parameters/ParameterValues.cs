using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness.Parameters;

/// <summary>A parameter file, or a deployment, gives the parameters that its template declares what they take.</summary>
public sealed class ParameterValues : Rule
{
    // More places than these are not looked at.
    private const int MostRelated = 8;

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => ParameterValueDiagnostics.All;

    public override void Register(RuleRegistry on) => on.Parameters(Check);

    private static void Check(RuleContext context)
    {
        if (
            context.Scope.Arguments is not { } given
            || (context.Scope.Evaluator.IsSilent && !given.Scope.Template.HasCompiler)
        )
        {
            return;
        }

        Dictionary<string, ParameterDeclaration> missing = new(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in context.Template.Parameters)
        {
            missing[parameter.Name.Text] = parameter;
        }

        Dictionary<string, ParameterDeclaration> declared = new(missing, StringComparer.OrdinalIgnoreCase);
        List<Argument> unknown = [];
        foreach (var argument in given.List.Arguments)
        {
            if (declared.GetValueOrDefault(argument.Name.Text) is { } parameter)
            {
                missing.Remove(argument.Name.Text);
                Check(context, given, argument, parameter);
            }
            else
            {
                unknown.Add(argument);
            }
        }

        foreach (var argument in unknown)
        {
            CheckUnknown(context, given, argument, missing);
        }

        if (!given.List.MayHaveOthers)
        {
            ReportMissing(context, given, [.. missing.Values.Where(one => IsRequired(context, given, one))]);
        }
    }

    private static void Check(
        RuleContext context,
        ScopedArguments given,
        Argument argument,
        ParameterDeclaration parameter
    )
    {
        var name = parameter.Name.Text;
        if (argument.MalformedAs is { } kind && given.IsFile)
        {
            Place place = new(given.Scope.Source, argument.Value.Span);
            context.Report(
                ParameterValueDiagnostics.Mismatch.At(
                    ParameterValueDiagnostics.Malformed,
                    place,
                    name,
                    KindWords.Of(kind)
                )
            );
            return;
        }

        var value = given.Evaluate(argument);
        // What is not deployed a compiler compares all the same, by the types of values, of which a default tells nothing.
        if (context.Scope.Evaluator.IsSilent && value.FirstDefault is not null)
        {
            return;
        }

        if (value.Form is NullLiteral)
        {
            if (argument.Secret is null && IsRequired(context, given, parameter))
            {
                Place place = new(given.Scope.Source, argument.Name.Span);
                var nothing = ParameterValueDiagnostics.Missing.At(ParameterValueDiagnostics.Nothing, place, name);
                context.Report(nothing with { Severity = Severity(given), Related = [Declared(context, parameter)] });
            }
        }
        else if (!given.IsFile || !value.IsEmpty)
        {
            new ParameterTypeCheck(
                ParameterValueDiagnostics.Mismatch,
                context.Scope.Types,
                Declared(context, parameter),
                context.Report
            )
            {
                WarnsOfOthers = context.Template.HasCompiler,
            }.Check(value, parameter.Type, name);
        }
    }

    // What is missing under the name that was meant is not missing as well.
    private static void CheckUnknown(
        RuleContext context,
        ScopedArguments given,
        Argument argument,
        Dictionary<string, ParameterDeclaration> missing
    )
    {
        var name = argument.Name.Text;
        var near = NearestName.Of(name, missing.Keys);
        if (near is not null)
        {
            missing.Remove(near);
        }

        // A template that is cut short may have declared it.
        if (context.Template.Incomplete.HasFlag(TemplateSections.Parameters))
        {
            return;
        }

        Place place = new(given.Scope.Source, argument.Name.Span);
        context.Report(
            near is null
                ? ParameterValueDiagnostics.Unknown.At(place, name) with
                {
                    Repair = IsCompiled(given)
                        ? new Repair.RemoveDeclaration(argument.Name.Span, name)
                        : new Repair.RemoveProperty(argument.Name.Span, name),
                }
                : ParameterValueDiagnostics.Unknown.At(ParameterValueDiagnostics.UnknownNear, place, name, near) with
                {
                    Repair = IsCompiled(given)
                        ? new Repair.ReplaceName(argument.Name.Span, near)
                        : new Repair.RenameProperty(argument.Name.Span, near),
                }
        );
    }

    private static void ReportMissing(
        RuleContext context,
        ScopedArguments given,
        ImmutableArray<ParameterDeclaration> missing
    )
    {
        if (missing.IsEmpty)
        {
            return;
        }

        var names = string.Join("', '", missing.Select(parameter => parameter.Name.Text));
        var message = missing.Length == 1 ? ParameterValueDiagnostics.One : ParameterValueDiagnostics.Several;
        Place place = new(given.Scope.Source, given.List.Anchor);
        context.Report(
            ParameterValueDiagnostics.Missing.At(message, place, names) with
            {
                Severity = Severity(given),
                Related = [.. missing.Take(MostRelated).Select(parameter => Declared(context, parameter))],
            }
        );
    }

    // Whoever deploys with a file may give more on the command line, and secrets should come from there. What Bicep compiles
    // is whole.
    private static bool IsRequired(RuleContext context, ScopedArguments given, ParameterDeclaration parameter) =>
        parameter.Default is null
        && !context.Scope.Types.IsNullable(parameter.Type)
        && !(given.IsFile && !IsCompiled(given) && context.Scope.Types.IsSecure(parameter.Type));

    private static Severity Severity(ScopedArguments given) =>
        given.IsFile && !IsCompiled(given) ? Diagnostics.Severity.Warning : Diagnostics.Severity.Error;

    private static bool IsCompiled(ScopedArguments given) => given.IsFile && given.Scope.Template.HasCompiler;

    private static RelatedPlace Declared(RuleContext context, ParameterDeclaration parameter) =>
        new(new(context.Scope.Source, parameter.Name.Span), $"Parameter '{parameter.Name.Text}' is declared here.");
}

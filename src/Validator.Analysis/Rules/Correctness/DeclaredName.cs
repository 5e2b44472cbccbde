using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>ARM3004, ARM3005: <c>parameters()</c> and <c>variables()</c> name what the template declares.</summary>
public sealed class DeclaredName : Rule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [
            UndefinedNameDiagnostics.Parameter.Descriptor,
            UndefinedNameDiagnostics.Variable.Descriptor,
            ReferenceCasing.Descriptor,
        ];

    public override void Register(RuleRegistry on) => on.Call(Check);

    private static void Check(RuleContext context, in CallSite site)
    {
        switch (site.Function?.Name)
        {
            case "parameters" when site.Around.Function is { } function:
                CheckOfFunction(context, site, function);
                break;
            case "parameters":
                Check(context, site, TemplateSections.Parameters);
                break;
            case "variables":
                Check(context, site, TemplateSections.Variables);
                break;
        }
    }

    private static void Check(RuleContext context, in CallSite site, TemplateSections section)
    {
        if (site.Literal(0) is not { } name)
        {
            return;
        }

        if (Find(context.Scope.Declared, section, name.Text) is { } declared)
        {
            ReferenceCasing.Check(context, name.Text, ReferenceCasing.Inside(name), declared.Text);
        }
        else if ((context.Scope.Template.Incomplete & section) == 0)
        {
            Report(context, site, section, name);
        }
    }

    private static Name? Find(Declarations declared, TemplateSections section, string name) =>
        section == TemplateSections.Parameters ? declared.Parameter(name)?.Name : declared.Variable(name)?.Name;

    private static IEnumerable<Name> Names(Template template, TemplateSections section) =>
        section == TemplateSections.Parameters
            ? template.Parameters.Select(parameter => parameter.Name)
            : template.Variables.Select(variable => variable.Name);

    private static void Report(RuleContext context, in CallSite site, TemplateSections section, StringLiteral name)
    {
        var (said, other, otherFunction) =
            section == TemplateSections.Parameters
                ? (UndefinedNameDiagnostics.Parameter, TemplateSections.Variables, "variables")
                : (UndefinedNameDiagnostics.Variable, TemplateSections.Parameters, "parameters");
        var at = ReferenceCasing.Inside(name);
        var isCertain = site.Around.IsCertain;
        var scope = context.Scope;
        if (Names(context.Template, section).Any(own => Same(own, name.Text)))
        {
            context.Report(said.Descriptor, said.HiddenByOuterScope, at, isCertain, null, name.Text);
        }
        else if (Find(scope.Declared, other, name.Text) is { } declared)
        {
            Repair.ReplaceName repair = new(site.Call.Name.Span, otherFunction);
            var meant = $"{otherFunction}('{declared.Text}')";
            context.Report(said.Descriptor, said.OtherKind, at, isCertain, repair, name.Text, meant);
        }
        else if (scope.Outer is { } outer && Find(outer.Declared, section, name.Text) is not null)
        {
            context.Report(said.Descriptor, said.HiddenByInnerScope, at, isCertain, null, name.Text);
        }
        else if (NearestName.Of(name.Text, Names(scope.Template, section).Select(one => one.Text)) is { } near)
        {
            Repair.ReplaceName repair = new(at, near);
            context.Report(said.Descriptor, said.Near, at, isCertain, repair, name.Text, near);
        }
        else
        {
            context.Report(said.Descriptor, said.Plain, at, isCertain, null, name.Text);
        }
    }

    private static void CheckOfFunction(RuleContext context, in CallSite site, FunctionDeclaration function)
    {
        if (site.Literal(0) is not { } name)
        {
            return;
        }

        var at = ReferenceCasing.Inside(name);
        foreach (var parameter in function.Parameters)
        {
            if (Same(parameter.Name, name.Text))
            {
                ReferenceCasing.Check(context, name.Text, at, parameter.Name.Text);
                return;
            }
        }

        if ((context.Scope.Template.Incomplete & TemplateSections.Functions) == 0)
        {
            var near = NearestName.Of(name.Text, function.Parameters.Select(parameter => parameter.Name.Text));
            context.Report(
                UndefinedNameDiagnostics.Parameter.Descriptor,
                UndefinedNameDiagnostics.NotOfFunction,
                at,
                site.Around.IsCertain,
                near is null ? null : new Repair.ReplaceName(at, near),
                name.Text,
                function.FullName
            );
        }
    }

    private static bool Same(Name declared, string name) =>
        string.Equals(declared.Text, name, StringComparison.OrdinalIgnoreCase);
}

using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.Correctness.Parameters;

/// <summary>What is given to an output, a variable or a user's function fits the type that is declared for it.</summary>
public sealed class DeclaredType : Rule
{
    private static readonly DiagnosticDescriptor Mismatch = new()
    {
        Id = "ARM3051",
        Name = "declared-type-mismatch",
        Title = "A value that does not fit the type declared for it",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP026"), new("bicep", "BCP033")],
        Messages = MismatchMessages.All,
        Docs = """
            The value of an output must be of the type of the output, with the properties, lengths, range and values that the
            type allows. So must the value of a variable that declares a type, and an argument of a user-defined function. The
            deployment fails where it is not, and Bicep does not compile the file.

            ## Fails

            ```bicep
            param replicas int
            output count string = replicas
            ```

            ## Passes

            ```bicep
            param replicas int
            output count string = string(replicas)
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Mismatch];

    public override void Register(RuleRegistry on)
    {
        on.Parameters(CheckDeclarations);
        on.Call(CheckArguments);
    }

    private static void CheckDeclarations(RuleContext context)
    {
        var scope = context.Scope;
        if (scope.Evaluator.IsSilent)
        {
            return;
        }

        // What fails on the way is reported where it is deployed.
        using var silence = scope.Evaluator.Silenced();
        foreach (var output in context.Template.Outputs)
        {
            if (output.Value is { } value && !IsLeftOut(output, scope))
            {
                Check(context, value, output.Type, output.Name.Text);
            }
        }

        foreach (var variable in context.Template.Variables)
        {
            if (variable.Type is { } type)
            {
                Check(context, variable.Value, type, variable.Name.Text);
            }
        }
    }

    private static bool IsLeftOut(OutputDeclaration output, Scope scope) =>
        output.Condition is { } condition && scope.Evaluate(condition).Form is not BooleanLiteral { Value: true };

    private static void CheckArguments(RuleContext context, in CallSite site)
    {
        var call = site.Call;
        if (
            call.Namespace is not { } space
            || context.Scope.Declared.Function(space.Text, call.Name.Text) is not { } function
            || function.Parameters.Length != call.Arguments.Length
        )
        {
            return;
        }

        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var parameter = function.Parameters[i];
            // One of a wrong kind fails the call, and evaluation reports it.
            if ((context.Scope.Evaluate(call.Arguments[i]).Kinds & context.Scope.Types.KindsOf(parameter.Type)) != 0)
            {
                Check(context, call.Arguments[i], parameter.Type, parameter.Name.Text);
            }
        }
    }

    private static void Check(RuleContext context, Expression written, TypeExpression type, string name)
    {
        var value = context.Scope.Evaluate(written);
        if (value is not { IsEmpty: true, FirstDefault: not null })
        {
            new ParameterTypeCheck(Mismatch, context.Scope.Types, null, context.Report)
            {
                WarnsOfOthers = context.Template.HasCompiler,
            }.Check(value, type, name);
        }
    }
}

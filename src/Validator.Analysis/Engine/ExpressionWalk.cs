using System.Collections.Immutable;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Engine;

/// <summary>Shows every call in the expressions of a file to the rules, once for each time that one is written.</summary>
/// <param name="contextOf">Makes what a rule may know of a template whose expressions see the names of a scope.</param>
internal sealed partial class ExpressionWalk(RuleRunner rules, Func<Template, Scope, RuleContext> contextOf)
{
    private readonly FileUses? _file = rules.WantsUnused ? new() : null;

    // Of the template whose names are seen.
    private NameUses? _uses;

    /// <summary>Visits the template of a file.</summary>
    public void VisitFile(Template template, Scope scope)
    {
        Visit(template, scope);
        _file?.Report(rules.Look);
    }

    // A template that has names of its own, with all that is nested in it.
    // mayBeAbsent: whether the deployment that holds the template may not take place.
    private void Visit(Template template, Scope scope, bool mayBeAbsent = false)
    {
        var context = contextOf(template, scope);
        rules.LookAtDeclarations(context);
        var around = _uses;
        _uses = _file?.Enter(context);
        foreach (var parameter in template.Parameters)
        {
            Walk(
                context,
                parameter.Default,
                new(ExpressionPlace.ParameterDefault, "defaultValue")
                {
                    MayBeAbsent = mayBeAbsent,
                    MayBeSkipped = scope.Supplies(parameter.Name.Text),
                }
            );
        }

        Surroundings variables = new(ExpressionPlace.Variable, "variables") { MayBeAbsent = mayBeAbsent };
        foreach (var variable in template.Variables.Where(variable => !variable.IsImplied))
        {
            Walk(context, variable.Value, variables);
        }

        foreach (var function in template.Functions)
        {
            // Whether anything calls it is not looked at.
            Walk(
                context,
                function.Output,
                new(ExpressionPlace.UserFunction, "functions") { Function = function, MayBeSkipped = true }
            );
        }

        VisitDeployed(context, template, mayBeAbsent);
        _uses = around;
    }

    private void VisitDeployed(RuleContext context, Template template, bool mayBeAbsent)
    {
        foreach (var resource in template.Resources)
        {
            VisitResource(context, resource, null, mayBeAbsent);
        }

        foreach (var output in template.Outputs)
        {
            Walk(
                context,
                output.Condition,
                new(ExpressionPlace.OutputCondition, "condition") { MayBeAbsent = mayBeAbsent }
            );
            var isConditional = output.Condition is not null && !IsTrue(context, output.Condition);
            Walk(
                context,
                output.Value,
                new(ExpressionPlace.OutputValue, "outputs") { MayBeAbsent = mayBeAbsent || isConditional }
            );
        }
    }

    private void VisitResource(
        RuleContext context,
        ResourceDeclaration resource,
        EnclosingLoop? loops,
        bool mayBeAbsent
    )
    {
        if (resource.Loop is { } loop)
        {
            // The count is evaluated whatever the condition says.
            Walk(context, loop.Count, new(ExpressionPlace.ResourceCopy, "copy") { MayBeAbsent = mayBeAbsent });
            loops = new(LoopKind.Resource, loop.Name is ['[', ..] ? null : loop.Name, loops);
            mayBeAbsent |= !IsPositive(context, loop.Count);
        }

        Surroundings key = new(ExpressionPlace.ResourceKey, "condition")
        {
            Resource = resource,
            Loops = loops,
            MayBeAbsent = mayBeAbsent,
        };
        Walk(context, resource.Condition, key);
        key = key with
        {
            MayBeAbsent = mayBeAbsent || (resource.Condition is not null && !IsTrue(context, resource.Condition)),
        };
        Walk(context, resource.Type, key with { Section = "type" });
        Walk(context, resource.ApiVersion, key with { Section = "apiVersion" });
        Walk(context, resource.Scope, key with { Section = "scope" });
        Walk(context, resource.DependsOn, key with { Section = "dependsOn" });
        var body = key with { Place = ExpressionPlace.ResourceBody, Section = "properties" };
        foreach (var property in resource.Body.Properties)
        {
            rules.Look(context, resource.Body, property, body);
            Walk(context, property.ComputedName, body);
            Walk(
                context,
                property.Value,
                ResourceKeys.Find(property.Name.Text) is { } known ? key with { Section = known } : body
            );
        }

        // A condition holds for the resource alone, and not for its children.
        foreach (var child in resource.Children)
        {
            VisitResource(context, child, loops, mayBeAbsent);
        }

        if (resource.Template is { } nested)
        {
            VisitNested(context, nested, body);
        }
    }

    private void Walk(RuleContext context, Expression? expression, in Surroundings around)
    {
        switch (expression)
        {
            case FunctionCall call:
                VisitCall(context, call, around);
                break;
            // Its compiler puts it where it may stand, and what it is given is written here.
            case RuntimeCall { Call: var asked }:
                foreach (var argument in asked.Arguments)
                {
                    Walk(context, argument, around with { Parent = asked });
                }

                break;
            case StringLiteral text:
                rules.Look(context, text, around);
                break;
            case PropertyAccess access:
                Walk(context, access.Target, around);
                break;
            case IndexAccess access:
                Walk(context, access.Target, around);
                Walk(context, access.Index, around);
                break;
            case ArrayExpression array:
                foreach (var item in array.Items)
                {
                    Walk(context, item, around);
                }

                break;
            case ObjectExpression owner:
                foreach (var property in owner.Properties)
                {
                    rules.Look(context, owner, property, around);
                    Walk(context, property.ComputedName, around);
                    Walk(context, property.Value, around);
                }

                break;
            case LoopExpression loop:
                VisitLoop(context, loop, around);
                break;
        }
    }

    private void VisitLoop(RuleContext context, LoopExpression loop, in Surroundings around)
    {
        Walk(context, loop.Count, around with { Place = ExpressionPlace.LoopCount, Section = "copy" });
        var kind =
            around.Place == ExpressionPlace.OutputValue && loop.Name.Length == 0 ? LoopKind.Output : LoopKind.Property;
        Walk(
            context,
            loop.Body,
            around with
            {
                Loops = new(kind, loop.Name is ['[', ..] ? null : loop.Name, around.Loops),
                MayBeAbsent = around.MayBeAbsent || !IsPositive(context, loop.Count),
            }
        );
    }

    private void VisitCall(RuleContext context, FunctionCall call, in Surroundings around)
    {
        var function = call.Namespace is null ? call.Function : null;
        CallSite site = new(call, function, around);
        _file?.Add(_uses, site);
        rules.Look(context, site);

        // Most arguments are literals, for which nothing need be made ready.
        var arguments = call.Arguments;
        if (!rules.WantsTexts && !HasCalls(arguments))
        {
            return;
        }

        var inside = around with { Parent = call };
        var firstSkipped = arguments.Length;
        if (call.Calls("lambda"))
        {
            firstSkipped = arguments.Length - 1;
            inside = inside with { Lambdas = new(call, around.Lambdas) };
        }
        else if (function?.IsLazy == true)
        {
            firstSkipped = 1;
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            if (i == firstSkipped)
            {
                inside = inside with { MayBeSkipped = true };
            }

            Walk(context, arguments[i], inside);
        }
    }

    private static bool HasCalls(ImmutableArray<Expression> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is not (StringLiteral or IntegerLiteral))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTrue(RuleContext context, Expression condition) =>
        context.Scope.Evaluate(condition).Form is BooleanLiteral { Value: true };

    private static bool IsPositive(RuleContext context, Expression? count) =>
        count is not null && context.Scope.Evaluate(count).Form is IntegerLiteral { Value: > 0 };
}

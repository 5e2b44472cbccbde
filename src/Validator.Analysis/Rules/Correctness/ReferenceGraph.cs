using System.Collections.Immutable;
using Validator.Evaluation;
using Validator.Evaluation.Functions;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>Which variables, defaults and functions of a template are certainly made of which others.</summary>
internal sealed class ReferenceGraph(Scope scope)
{
    /// <summary>A reference to a declaration.</summary>
    /// <param name="At">Where it stands.</param>
    internal readonly record struct Reference(object Target, string Name, TextSpan At);

    /// <summary>
    /// The cycles, each as the references that make it up, in order, the one that stands first in the file first. Two that
    /// share a declaration count as one.
    /// </summary>
    public List<ImmutableArray<Reference>> Cycles()
    {
        object[] declarations =
        [
            .. scope.Template.Parameters,
            .. scope.Template.Variables,
            .. scope.Template.Functions,
        ];
        Dictionary<object, int> numbers = [];
        foreach (var declaration in declarations)
        {
            numbers.TryAdd(declaration, numbers.Count);
        }

        List<Reference>[] references = [.. numbers.Keys.Select(ReferencesOf)];
        int[][] edges = [.. references.Select(some => some.Select(one => numbers[one.Target]).ToArray())];
        return
        [
            .. new CycleSearch(edges)
                .All()
                .Select(cycle => InOrder([.. cycle.Select(step => references[step.Node][step.Edge])])),
        ];
    }

    private static ImmutableArray<Reference> InOrder(ImmutableArray<Reference> cycle)
    {
        var first = cycle.IndexOf(cycle.MinBy(one => one.At.Start));
        return [.. cycle[first..], .. cycle[..first]];
    }

    private List<Reference> ReferencesOf(object declaration)
    {
        List<Reference> edges = [];
        switch (declaration)
        {
            case ParameterDeclaration parameter when !scope.Supplies(parameter.Name.Text):
                Collect(parameter.Default, edges, isFunction: false);
                break;
            case VariableDeclaration variable:
                Collect(variable.Value, edges, isFunction: false);
                break;
            case FunctionDeclaration function:
                Collect(function.Output, edges, isFunction: true);
                break;
        }

        return edges;
    }

    private void Collect(Expression? expression, List<Reference> edges, bool isFunction)
    {
        switch (expression)
        {
            case FunctionCall call:
                CollectCall(call, edges, isFunction);
                break;
            case PropertyAccess access:
                Collect(access.Target, edges, isFunction);
                break;
            case IndexAccess access:
                Collect(access.Target, edges, isFunction);
                Collect(access.Index, edges, isFunction);
                break;
            case ArrayExpression array:
                foreach (var item in array.Items)
                {
                    Collect(item, edges, isFunction);
                }

                break;
            case ObjectExpression owner:
                foreach (var property in owner.Properties)
                {
                    Collect(property.ComputedName, edges, isFunction);
                    Collect(property.Value, edges, isFunction);
                }

                break;
            // A loop may have no turn.
            case LoopExpression loop:
                Collect(loop.Count, edges, isFunction);
                break;
        }
    }

    private void CollectCall(FunctionCall call, List<Reference> edges, bool isFunction)
    {
        if (Target(call, isFunction) is { } target)
        {
            edges.Add(target);
        }

        // The engine follows the calls of functions before it evaluates anything, and all others while it does.
        var evaluated = isFunction ? call.Arguments.Length : Evaluated(call);
        for (var i = 0; i < evaluated; i++)
        {
            Collect(call.Arguments[i], edges, isFunction);
        }
    }

    private static int Evaluated(FunctionCall call) =>
        call is { Namespace: null, Function.IsLazy: true }
            ? Math.Min(1, call.Arguments.Length)
        : call.Calls("lambda") ? 0
        : call.Arguments.Length;

    private Reference? Target(FunctionCall call, bool isFunction)
    {
        if (isFunction)
        {
            return call.Namespace is { } space && scope.Declared.Function(space.Text, call.Name.Text) is { } function
                ? new(function, function.FullName, call.Span)
                : null;
        }

        if (call.Arguments is not [StringLiteral { Text: var name }])
        {
            return null;
        }

        object? target =
            call.Calls("parameters") ? scope.Declared.Parameter(name)
            : call.Calls("variables") ? scope.Declared.Variable(name)
            : null;
        return target is null ? null : new(target, name, call.Span);
    }
}

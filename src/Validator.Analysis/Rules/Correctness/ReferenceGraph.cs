using System.Collections.Immutable;
using Validator.Evaluation;
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
        List<object> declarations = [];
        List<List<Reference>> references = [];
        foreach (var parameter in scope.Template.Parameters)
        {
            Add(parameter, scope.Supplies(parameter.Name.Text) ? null : parameter.Default, isFunction: false);
        }

        foreach (var variable in scope.Template.Variables)
        {
            Add(variable, variable.Value, isFunction: false);
        }

        foreach (var function in scope.Template.Functions)
        {
            Add(function, function.Output, isFunction: true);
        }

        // What refers to nothing is in no circle.
        void Add(object declaration, Expression? value, bool isFunction)
        {
            List<Reference>? edges = null;
            Collect(value, ref edges, isFunction);
            if (edges is not null)
            {
                declarations.Add(declaration);
                references.Add(edges);
            }
        }

        return declarations.Count == 0 ? [] : Cycles(declarations, references);
    }

    private static List<ImmutableArray<Reference>> Cycles(List<object> declarations, List<List<Reference>> references)
    {
        Dictionary<object, int> numbers = new(declarations.Count);
        foreach (var declaration in declarations)
        {
            numbers.TryAdd(declaration, numbers.Count);
        }

        foreach (var edges in references)
        {
            edges.RemoveAll(edge => !numbers.ContainsKey(edge.Target));
        }

        int[][] targets = [.. references.Select(edges => edges.Select(edge => numbers[edge.Target]).ToArray())];
        return
        [
            .. new CycleSearch(targets)
                .All()
                .Select(cycle => InOrder([.. cycle.Select(step => references[step.Node][step.Edge])])),
        ];
    }

    private static ImmutableArray<Reference> InOrder(ImmutableArray<Reference> cycle)
    {
        var first = cycle.IndexOf(cycle.MinBy(one => one.At.Start));
        return [.. cycle[first..], .. cycle[..first]];
    }

    private void Collect(Expression? expression, ref List<Reference>? edges, bool isFunction)
    {
        switch (expression)
        {
            case FunctionCall call:
                CollectCall(call, ref edges, isFunction);
                break;
            case PropertyAccess access:
                Collect(access.Target, ref edges, isFunction);
                break;
            case IndexAccess access:
                Collect(access.Target, ref edges, isFunction);
                Collect(access.Index, ref edges, isFunction);
                break;
            case ArrayExpression array:
                foreach (var item in array.Items)
                {
                    Collect(item, ref edges, isFunction);
                }

                break;
            case ObjectExpression owner:
                foreach (var property in owner.Properties)
                {
                    Collect(property.ComputedName, ref edges, isFunction);
                    Collect(property.Value, ref edges, isFunction);
                }

                break;
            // A loop may have no turn.
            case LoopExpression loop:
                Collect(loop.Count, ref edges, isFunction);
                break;
        }
    }

    private void CollectCall(FunctionCall call, ref List<Reference>? edges, bool isFunction)
    {
        if (Target(call, isFunction) is { } target)
        {
            (edges ??= []).Add(target);
        }

        // The engine follows the calls of functions before it evaluates anything, and all others while it does.
        var evaluated = isFunction ? call.Arguments.Length : Evaluated(call);
        for (var i = 0; i < evaluated; i++)
        {
            Collect(call.Arguments[i], ref edges, isFunction);
        }
    }

    private static int Evaluated(FunctionCall call) =>
        call is { Namespace: null, Function.IsLazy: true } ? Math.Min(1, call.Arguments.Length)
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

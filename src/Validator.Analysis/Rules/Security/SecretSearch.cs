using Validator.Evaluation;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.Security;

/// <summary>
/// Finds the secrets that the value of one expression holds: secure parameters and the results of <c>list*</c> functions, through
/// variables and defaults. The name of a user in a secure object is none, nor is what a secret is hashed to. What a nested deployment is given is what its parameters say it is: names and the like come out of
/// secure objects, too.
/// </summary>
internal sealed class SecretSearch
{
    // Variables may double what they refer to at each step.
    private const int MostSteps = 2000;
    private const int Deepest = 64;

    private readonly HashSet<(object Declaration, string Path)> _seen = [];
    private readonly List<Secret> _found = [];
    private int _steps;

    private readonly bool _countsTraces;

    private SecretSearch(bool countsTraces)
    {
        _countsTraces = countsTraces;
    }

    /// <summary>Whether a secret goes into the value, be it that nobody can tell it from the value.</summary>
    public static bool IsMadeOfSecret(Expression written, Scope scope)
    {
        SecretSearch search = new(countsTraces: true);
        search.Visit(written, scope, AccessPath.Whole, null);
        return search._found is not [];
    }

    /// <summary>Each secret that the value shows, once, at the first place that brings it in.</summary>
    public static IReadOnlyList<Secret> In(Expression written, Scope scope)
    {
        SecretSearch search = new(countsTraces: false);
        search.Visit(written, scope, AccessPath.Whole, null);
        return [.. search._found.DistinctBy(secret => secret.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private void Visit(Expression written, Scope scope, AccessPath path, Reached? from)
    {
        if (++_steps > MostSteps || path.Length + (from?.Length ?? 0) > Deepest)
        {
            return;
        }

        switch (written)
        {
            case BoundExpression bound:
                Visit(bound.Inner, bound.Scope, path, from);
                break;
            case FunctionCall call:
                VisitCall(call, scope, path, from);
                break;
            case RuntimeCall { Call: var call }:
                VisitCall(call, scope, path, from);
                break;
            // How a method of a resource is written that exists in Bicep alone.
            case PropertyAccess { Name.Text: [.. var method, '(', ')'] } when IsList(method):
                Add(SecretKind.Listed, method, new(scope.Source, written.Span), from);
                break;
            case PropertyAccess access:
                Visit(access.Target, scope, path.Under(access.Name.Text), from);
                break;
            case IndexAccess access:
                Visit(access.Target, scope, path.Under((access.Index as StringLiteral)?.Text), from);
                break;
            case ArrayExpression array:
                VisitAll(array.Items, scope, path.Inner, from);
                break;
            case LoopExpression loop:
                Visit(loop.Body, scope, path.Inner, from);
                break;
            case ObjectExpression whole:
                VisitObject(whole, scope, path, from);
                break;
        }
    }

    private void VisitAll(IEnumerable<Expression> parts, Scope scope, AccessPath path, Reached? from)
    {
        foreach (var part in parts)
        {
            Visit(part, scope, path, from);
        }
    }

    private void VisitObject(ObjectExpression whole, Scope scope, AccessPath path, Reached? from)
    {
        if (path.Name is not { } name)
        {
            VisitAll(whole.Properties.Select(property => property.Value), scope, path.Inner, from);
        }
        else if (whole.Find(name) is { } property)
        {
            Visit(property.Value, scope, path.Inner, from);
        }
    }

    private void VisitCall(FunctionCall call, Scope scope, AccessPath path, Reached? from)
    {
        switch (call)
        {
            case { Namespace: not null }:
                VisitAll(call.Arguments, scope, AccessPath.Whole, from);
                break;
            case { Arguments: [StringLiteral { Text: var name }] } when call.Calls("parameters"):
                VisitParameter(call, name, scope, path, from);
                break;
            case { Arguments: [StringLiteral { Text: var name }] } when call.Calls("variables"):
                VisitVariable(call, name, scope, path, from);
                break;
            case var _ when IsList(call.Name.Text):
                Add(SecretKind.Listed, call.Name.Text, new(scope.Source, call.Span), from);
                break;
            // What it gives is another value than what it is asked with, or tells next to nothing of it.
            case var _ when call.Calls("reference") || call.Calls("references") || GivesNoText(call):
            case var _ when !_countsTraces && (call.Calls("uniqueString") || call.Calls("guid")):
                break;
            case { Arguments: [_, .. var branches] } when call.Calls("if"):
                VisitAll(branches, scope, path, from);
                break;
            case { Arguments: [var target, .. var steps] } when call.Calls("tryGet"):
                var way = steps.Reverse().Aggregate(path, (rest, step) => rest.Under((step as StringLiteral)?.Text));
                Visit(target, scope, way, from);
                break;
            case var _ when call.Calls("union") || call.Calls("shallowMerge") || call.Calls("coalesce"):
                VisitAll(call.Arguments, scope, path, from);
                break;
            default:
                VisitAll(call.Arguments, scope, AccessPath.Whole, from);
                break;
        }
    }

    private void VisitParameter(FunctionCall call, string name, Scope scope, AccessPath path, Reached? from)
    {
        if (scope.Declared.Parameter(name) is not { } parameter)
        {
            return;
        }

        Place here = new(scope.Source, call.Span);
        if (!_countsTraces && SecretNames.IsAbout(path.Last) && scope.Types.IsSecure(parameter.Type))
        {
            return;
        }

        if (SecureTypes.Hold(parameter.Type, scope.Types, path))
        {
            Add(SecretKind.SecureParameter, parameter.Name.Text, here, from);
        }
        else if (parameter.Default is { } otherwise && !scope.Supplies(name) && _seen.Add((parameter, path.ToString())))
        {
            Visit(otherwise, scope, path, new(here, $"parameter '{parameter.Name.Text}'", from));
        }
    }

    private void VisitVariable(FunctionCall call, string name, Scope scope, AccessPath path, Reached? from)
    {
        if (scope.Declared.Variable(name) is { } variable && _seen.Add((variable, path.ToString())))
        {
            Reached next = new(new(scope.Source, call.Span), $"variable '{variable.Name.Text}'", from);
            Visit(variable.Value, scope, path, next);
        }
    }

    private void Add(SecretKind kind, string name, Place place, Reached? from) =>
        _found.Add(
            from is null
                ? new(kind, name, place, [])
                : new(kind, name, from.Outermost.Reference, from.WayTo(place, kind, name))
        );

    // https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#list
    public static bool IsList(FunctionCall call) => call.Namespace is null && IsList(call.Name.Text);

    private static bool IsList(string function) => function.StartsWith("list", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a call gives next to nothing away of what it is asked with.</summary>
    public static bool GivesNoText(FunctionCall call) =>
        call.Function is { Returns: var kinds } && (kinds & ~(ValueKinds.Boolean | ValueKinds.Integer)) == 0;
}

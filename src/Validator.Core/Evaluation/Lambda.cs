using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation;

/// <summary>The argument of a function that is itself one: <c>lambda('x', …)</c>.</summary>
internal sealed class Lambda
{
    private readonly ImmutableArray<string> _names;
    private readonly Expression _body;
    private readonly Scope _scope;

    private Lambda(ImmutableArray<string> names, Expression body, Scope scope)
    {
        _names = names;
        _body = body;
        _scope = scope;
    }

    public static bool IsWritten(Expression argument) => argument is FunctionCall call && call.Calls("lambda");

    /// <summary>An argument of a call; null where it cannot be known or the engine refuses it, which is then reported.</summary>
    /// <param name="least">The least number of variables that the function fills.</param>
    /// <param name="most">The most variables that it fills.</param>
    public static Lambda? Of(Call call, int i, int least, int most)
    {
        if (!IsWritten(call.Syntax.Arguments[i]))
        {
            return null;
        }

        var written = (FunctionCall)call.Syntax.Arguments[i];
        var count = written.Arguments.Length - 1;
        if (count < least || count > most)
        {
            var wanted = least == most ? $"{least}" : $"{least} to {most}";
            call.FailAt(i, $"the lambda has {Math.Max(count, 0)} variables, not {wanted}");
            return null;
        }

        var names = ImmutableArray.CreateBuilder<string>(count);
        foreach (var argument in written.Arguments.AsSpan()[..count])
        {
            if (call.Scope.Evaluate(argument).Text is not { } name)
            {
                return null;
            }

            names.Add(name);
        }

        return new(names.MoveToImmutable(), written.Arguments[^1], call.Scope);
    }

    /// <summary>The body with its variables filled, those that come last first where two have one name.</summary>
    public Value Of(params ReadOnlySpan<Value> arguments)
    {
        var inside = _scope;
        for (var i = 0; i < _names.Length; i++)
        {
            inside = inside.With(LocalKind.LambdaVariable, _names[i], arguments[i]);
        }

        return inside.Evaluate(_body);
    }
}

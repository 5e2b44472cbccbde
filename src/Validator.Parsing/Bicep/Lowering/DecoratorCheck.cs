using System.Collections.Immutable;
using System.Globalization;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Evaluation.Functions;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;
using Validator.Parsing.Editing;
using Validator.Text;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>Compares the decorators of a file with what they are for, once the types of the file are known.</summary>
internal sealed class DecoratorCheck(BicepLowering lowering)
{
    private readonly List<Decorated> _all = [];

    /// <param name="type">The type of what is decorated, where it has one, as it is without its decorators.</param>
    public void Add(ImmutableArray<DecoratorSyntax> decorators, DecoratorTargets target, TypeExpression? type = null)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var decorator in decorators)
        {
            if (Named(decorator) is not { } named)
            {
                CheckName(decorator);
                continue;
            }

            if (named.Name.Text.Length > 0 && !seen.Add(named.Name.Text))
            {
                ReportTwice(decorator, named.Name);
            }

            ImmutableArray<Expression> arguments =
            [
                .. named.Arguments.Arguments.Items.Select(one => lowering.Expressions.Lower(one, null)),
            ];
            _all.Add(new(named.Name, named.Arguments.Span, arguments, target, type));
        }
    }

    // Also what takes nothing is called.
    private void CheckName(DecoratorSyntax decorator)
    {
        if (decorator.Expression is not NameSyntax { Name.IsMissing: false } written || lowering.IsDamaged(decorator))
        {
            return;
        }

        var name = lowering.NameOf(written.Name);
        if (DecoratorTable.Find(name.Text) is not null)
        {
            var place = new Place(lowering.Source, name.Span);
            lowering.Findings.Add(
                DecoratorDiagnostics.InvalidDecorator.At(
                    DecoratorDiagnostics.NotCalled,
                    place,
                    $"@{name.Text}",
                    "()"
                ) with
                {
                    Fix = new($"Write '@{name.Text}()'", FixSafety.Unsafe, [new(new(name.Span.End, 0), "()")]),
                }
            );
        }
        else if (lowering.Symbols.Find(name.Text) is null)
        {
            ReportUnknown(name);
        }
    }

    private void ReportTwice(DecoratorSyntax decorator, Name name)
    {
        var lines = WholeLines.Of(lowering.Source.Text, decorator.Span);
        var place = new Place(lowering.Source, name.Span);
        lowering.Findings.Add(
            DecoratorDiagnostics.InvalidDecorator.At(DecoratorDiagnostics.Twice, place, $"@{name.Text}") with
            {
                Fix = lines is { } span ? new($"Remove '@{name.Text}'", FixSafety.Unsafe, [new(span, "")]) : null,
            }
        );
    }

    /// <summary>Reports what is wrong with those that were added.</summary>
    public void Check(Template template)
    {
        var scope = new Evaluator(EvaluationOptions.Default).Enter(template);
        foreach (var one in _all)
        {
            Check(one, scope);
        }
    }

    private void Check(Decorated one, Scope scope)
    {
        var name = $"@{one.Name.Text}";
        if (DecoratorTable.Find(one.Name.Text) is not { } definition)
        {
            ReportUnknown(one.Name);
            return;
        }

        if ((definition.Targets & one.Target) == 0)
        {
            Report(DecoratorDiagnostics.Misplaced, one.Name.Span, name, Word(one.Target), Words(definition.Targets));
        }
        else if (one.Type is { } type && (scope.Types.KindsOf(type) & definition.Kinds) == 0)
        {
            var kinds = scope.Types.KindsOf(type);
            var (wanted, found) = (KindWords.Of(definition.Kinds), KindWords.Of(kinds));
            Report(DecoratorDiagnostics.WrongType, one.Name.Span, name, wanted, found);
        }

        CheckArguments(one, definition, scope);
    }

    private void CheckArguments(Decorated one, DecoratorDefinition definition, Scope scope)
    {
        var (name, given) = ($"@{one.Name.Text}", one.Arguments);
        if (given.Length < definition.Least || given.Length > definition.Parameters.Length)
        {
            var wanted =
                definition.Least == definition.Parameters.Length
                    ? Of(definition.Least)
                    : $"{Of(definition.Least)}' to '{Of(definition.Parameters.Length)}";
            Report(DecoratorDiagnostics.WrongCount, one.List, name, wanted, Of(given.Length));
            return;
        }

        for (var i = 0; i < given.Length; i++)
        {
            var value = scope.Evaluate(given[i]);
            if ((value.Kinds & definition.Parameters[i]) == 0)
            {
                var (wanted, found) = (KindWords.Of(definition.Parameters[i]), KindWords.Of(value.Kinds));
                Report(DecoratorDiagnostics.WrongArgument, given[i].Span, name, wanted, found);
            }
            else if (name == "@allowed" && one.Type is { } type)
            {
                CheckAllowed(value, scope.Types.KindsOf(type), name);
            }
            else if (name == "@metadata" && DescriptionIn(value) is { } description)
            {
                var (wanted, found) = (KindWords.Of(ValueKinds.String), KindWords.Of(description.Kinds));
                Report(DecoratorDiagnostics.WrongArgument, description.Form.Span, name, wanted, found);
            }
            else if (name is "@minLength" or "@maxLength" && value.Form is IntegerLiteral { Value: < 0 } length)
            {
                Report(DecoratorDiagnostics.NegativeLength, given[i].Span, name, Of(length.Value));
            }
        }
    }

    // Where it is certainly no text, as the compiler wants it to be.
    private static Value? DescriptionIn(Value metadata) =>
        metadata.Form is ObjectExpression owner
        && owner.Find("description") is { Value: var written }
        && metadata.Part(written) is var description
        && !description.Kinds.HasFlag(ValueKinds.String)
            ? description
            : null;

    // For an array also arrays of its elements are allowed.
    private void CheckAllowed(Value allowed, ValueKinds kinds, string name)
    {
        foreach (var item in allowed.Items)
        {
            if ((item.Kinds & kinds) == 0 && !kinds.HasFlag(ValueKinds.Array))
            {
                var (wanted, found) = (KindWords.Of(kinds), KindWords.Of(item.Kinds));
                Report(DecoratorDiagnostics.WrongArgument, item.Form.Span, name, wanted, found);
            }
        }
    }

    private void ReportUnknown(Name name)
    {
        var isFunction =
            FunctionTable.Find(name.Text)?.Name == name.Text || BicepFunctions.OfCompiler(name.Text) is not null;
        if (isFunction && !BicepFunctions.IsOfTemplatesAlone(name.Text))
        {
            Report(DecoratorDiagnostics.NoDecorator, name.Span, name.Text);
        }
        else
        {
            lowering.ReportUndefined(
                BindingDiagnostics.Undefined,
                BindingDiagnostics.UndefinedNear,
                name,
                DecoratorTable.Names
            );
        }
    }

    private void Report(MessageFormat message, TextSpan at, params ReadOnlySpan<string> arguments) =>
        lowering.Findings.Add(
            DecoratorDiagnostics.InvalidDecorator.At(message, new Place(lowering.Source, at), arguments)
        );

    // Others are of extensions or imports, or a slip of the syntax.
    private (Name Name, ArgumentListSyntax Arguments)? Named(DecoratorSyntax decorator) =>
        decorator.Expression switch
        {
            FunctionCallSyntax call when !lowering.IsDamaged(call) => (lowering.NameOf(call.Name), call.Arguments),
            MethodCallSyntax { Target: NameSyntax { Name: var space } } call
                when lowering.NameOf(space).Text == "sys" && !lowering.IsDamaged(call) => (
                lowering.NameOf(call.Name),
                call.Arguments
            ),
            _ => null,
        };

    private static string Words(DecoratorTargets targets) =>
        string.Join(
            "', '",
            Enum.GetValues<DecoratorTargets>()
                .Where(one => int.IsPow2((int)one) && targets.HasFlag(one) && one != DecoratorTargets.Other)
                .Select(Word)
        );

    private static string Word(DecoratorTargets target) =>
        target switch
        {
            DecoratorTargets.Parameter => "parameter",
            DecoratorTargets.Variable => "variable",
            DecoratorTargets.Output => "output",
            DecoratorTargets.Type => "type",
            DecoratorTargets.TypeMember => "property of a type",
            DecoratorTargets.Function => "function",
            DecoratorTargets.Resource => "resource",
            DecoratorTargets.Module => "module",
            DecoratorTargets.Metadata => "metadata",
            DecoratorTargets.Extension => "extension",
            _ => "declaration of this kind",
        };

    private static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Decorated(
        Name Name,
        TextSpan List,
        ImmutableArray<Expression> Arguments,
        DecoratorTargets Target,
        TypeExpression? Type
    );
}

using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Evaluation.Deployments;
using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>What the expressions at one place of a template can refer to. Not safe for two threads.</summary>
public sealed class Scope
{
    private readonly TemplateValues _values;
    private readonly Local? _locals;

    internal Scope(TemplateValues values, Local? locals)
    {
        _values = values;
        _locals = locals;
    }

    public SourceText Source => _values.Template.Source;

    public Template Template => _values.Template;

    /// <summary>The names that expressions can refer to.</summary>
    public Declarations Declared => _values.Declared;

    public Evaluator Evaluator => _values.Evaluator;

    /// <summary>The deployment that functions such as <c>resourceGroup()</c> tell about.</summary>
    public DeploymentContext Context => _values.Context;

    /// <summary>The scope around a nested deployment; null at the top of a file.</summary>
    public Scope? Outer => _values.Outer;

    /// <summary>The types that the template defines.</summary>
    public DeclaredTypes Types => _values.Types;

    /// <summary>What the parameters of the template are given; null where nothing is known about that.</summary>
    public ScopedArguments? Arguments => _values.Given;

    /// <summary>Whether a parameter of the template is given something, so that its default is not needed.</summary>
    public bool Supplies(string parameter) => Arguments?.Supplies(parameter) == true;

    internal TemplateValues Values => _values;

    /// <summary>The scope of a nested deployment's own template: this one, unless it has parameters and variables of its own.</summary>
    /// <param name="context">Where the nested deployment goes, as far as it is known.</param>
    public Scope Enter(Template nested, DeploymentContext context) =>
        nested.UsesOuterScope
            ? this
            : new TemplateValues(
                nested,
                Evaluator,
                this,
                nested.Arguments is { } given ? new(given, this) : null,
                context
            ).Root;

    /// <summary>The template of a nested deployment, in it or in the file that it links to; null where none is known.</summary>
    public Template? TemplateOf(ResourceDeclaration deployment) =>
        deployment.Template ?? (LinkOf(deployment) is { IsCircular: false, Template: var linked } ? linked : null);

    /// <summary>The template that a deployment links to; null where none is known.</summary>
    public LinkedTemplate? LinkOf(ResourceDeclaration deployment) =>
        deployment.Link is { } link ? Evaluator.Links.Find(link, this) : null;

    /// <summary>The scopes of the resources that a declaration makes: one for each turn of its loop where their number is known.</summary>
    /// <param name="isDeployed">
    /// Whether a loop that makes nothing gives none. For checks it gives one, as a resource is looked at whose condition
    /// is false.
    /// </param>
    public IEnumerable<Scope> Instances(ResourceDeclaration resource, bool isDeployed = false)
    {
        if (resource.Loop is not { } loop)
        {
            return [this];
        }

        var name = loop.Name ?? "";
        return
            loop.Count is { } count
            && Evaluate(count).Form is IntegerLiteral { Value: >= 0 and <= MostTurns } turns
            && (turns.Value > 0 || isDeployed)
            && Evaluator.Budget.TrySpendTurns((int)turns.Value, resource.CountWithChildren)
            ? Enumerable
                .Range(0, (int)turns.Value)
                .Select(i => With(LocalKind.ResourceLoop, name, Index(i, count.Span)))
            :
            [
                With(
                    LocalKind.ResourceLoop,
                    name,
                    Unknown(loop.Count ?? new NullLiteral(resource.Anchor), ValueKinds.Integer)
                ),
            ];
    }

    /// <summary>Evaluates as far as can be known. Never fails: what cannot be known is an <see cref="UnknownValue"/>.</summary>
    public Value Evaluate(Expression expression) =>
        expression switch
        {
            BoundExpression bound => bound.Evaluate(),
            Operation operation => Compute(operation),
            LoopExpression loop => Expand(loop),
            ResourceReference resource => Deployed(resource),
            RuntimeCall asked => CallEvaluation.Evaluate(asked, this),
            ObjectExpression { HasComputedNames: true } written => ComputedNames.Resolve(written, this),
            _ => new(expression, this, null),
        };

    /// <summary>What fails when the expression is evaluated, whether or not it is.</summary>
    public IReadOnlyList<Diagnostic> FailuresOf(Expression expression)
    {
        Evaluator.Remember(expression, this, out var failures);
        return failures ?? [];
    }

    internal Scope With(LocalKind kind, string name, Value value) => new(_values, new(kind, name, value, _locals));

    /// <summary>The scope inside a user's function, which sees nothing of what is around its call.</summary>
    internal Scope OfFunction(Local? parameters) => new(_values, parameters);

    internal Value? Find(LocalKind kind, string? name)
    {
        for (var local = _locals; local is not null; local = local.Outer)
        {
            if (local.Kind == kind && (name is null || Same(local.Name, name)))
            {
                return local.Value;
            }
        }

        return null;
    }

    internal bool IsInFunction => _locals is not null && Find(LocalKind.FunctionParameter, null) is not null;

    internal Value Unknown(Expression written, ValueKinds kinds) =>
        new(new UnevaluatedExpression(written.Span, kinds, written, this), this, null);

    /// <summary>A value of which its type alone is known.</summary>
    internal Value Unknown(Expression written, ValueShape shape) =>
        new(new UnevaluatedExpression(written.Span, shape.Kinds, written, this) { Shape = shape }, this, null);

    /// <summary>The scope of what belongs to the template as a whole: its variables and the defaults of its parameters.</summary>
    internal Scope Root => _locals is null ? this : _values.Root;

    // What checks ask for is asked for by several of them; what is asked for inside an expression is not.
    private Value Compute(Operation operation)
    {
        var evaluator = Evaluator;
        var isKnown = operation.Last is { } last && last.Scope == this;
        if (!isKnown && evaluator.Budget.Depth > 0)
        {
            return ComputeAnew(operation);
        }

        var found = evaluator.Remember(operation, this);
        evaluator.Report(found.Failures);
        return found.Value;
    }

    internal Value ComputeAnew(Operation operation)
    {
        var budget = Evaluator.Budget;
        if (!budget.TryEnter())
        {
            return Unknown(operation, ValueKinds.Any);
        }

        var value = operation switch
        {
            FunctionCall call => CallEvaluation.Evaluate(call, this),
            PropertyAccess access => AccessEvaluation.Evaluate(access, this),
            ImportedValue imported => Imports.Evaluate(imported, this),
            _ => AccessEvaluation.Evaluate((IndexAccess)operation, this),
        };
        budget.Leave();
        return value;
    }

    private Value Deployed(ResourceReference resource)
    {
        var shape = Evaluator.Options.ResourceShape?.Invoke(resource.Type, resource.Version);
        return resource.IsCollection ? Unknown(resource, new ArrayShape(shape))
            : shape is null ? Unknown(resource, ValueKinds.Object)
            : Unknown(resource, shape);
    }

    private Value Expand(LoopExpression loop)
    {
        if (
            Evaluate(loop.Count).Form is not IntegerLiteral { Value: >= 0 and <= MostTurns } turns
            || !Evaluator.Budget.TrySpend((int)turns.Value)
        )
        {
            return new(loop, this, null);
        }

        var items = ImmutableArray.CreateBuilder<Expression>((int)turns.Value);
        for (var i = 0; i < turns.Value; i++)
        {
            var inside = With(LocalKind.ValueLoop, loop.Name, Index(i, loop.Count.Span));
            items.Add(new BoundExpression(loop.Body, inside, null));
        }

        return new(new ArrayExpression(loop.Span, items.MoveToImmutable()) { IsLoop = true }, this, null);
    }

    private Value Index(int turn, TextSpan span) => new(new IntegerLiteral(span, turn), this, null);

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    // https://learn.microsoft.com/azure/azure-resource-manager/templates/copy-resources#copy-limits
    private const int MostTurns = 800;
}

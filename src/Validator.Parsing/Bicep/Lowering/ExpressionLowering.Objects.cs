using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;
using static Validator.Parsing.Bicep.Lowering.BicepLowering;

namespace Validator.Parsing.Bicep.Lowering;

// Objects and loops.
internal sealed partial class ExpressionLowering
{
    /// <summary>The object of a body, without what is no property or is left out.</summary>
    public ObjectExpression LowerBody(
        ObjectSyntax body,
        LocalScope? scope,
        TextSpan anchor,
        params ReadOnlySpan<string> without
    )
    {
        var properties = ImmutableArray.CreateBuilder<ObjectProperty>();
        var isOpen = lowering.IsDamaged(body);
        foreach (var member in body.Members)
        {
            if (member is ObjectPropertySyntax property && !without.Contains(property.Key.GetName(_source)))
            {
                properties.Add(LowerProperty(property, scope));
            }

            // The compiler allows none at the top of a resource.
            isOpen |= member is SpreadMemberSyntax;
        }

        return new(body.Span, anchor, properties.DrainToImmutable()) { IsOpen = isOpen };
    }

    private Expression LowerObject(ObjectSyntax written, LocalScope? scope, TextSpan? anchor)
    {
        var at = anchor ?? new(written.Span.Start, 1);
        return written.Members.Items.Any(member => member is SpreadMemberSyntax)
            ? LowerSpread(written, scope, at)
            : LowerBody(written, scope, at);
    }

    // {a: 1, ...b, c: 2} is shallowMerge([{a: 1}, b, {c: 2}]).
    private Expression LowerSpread(ObjectSyntax written, LocalScope? scope, TextSpan anchor)
    {
        var parts = ImmutableArray.CreateBuilder<Expression>();
        var run = ImmutableArray.CreateBuilder<ObjectProperty>();
        foreach (var member in written.Members)
        {
            switch (member)
            {
                case ObjectPropertySyntax property:
                    run.Add(LowerProperty(property, scope));
                    break;
                case SpreadMemberSyntax spread:
                    EndRun();
                    parts.Add(Lower(spread.Value, scope));
                    break;
            }
        }

        EndRun();
        return lowering.IsDamaged(written)
            ? Unknown(written, ValueKinds.Object)
            : Call(written.Span, "shallowMerge", new ArrayExpression(written.Span, parts.DrainToImmutable()));

        void EndRun()
        {
            if (run.Count > 0)
            {
                parts.Add(new ObjectExpression(written.Span, anchor, run.DrainToImmutable()));
            }
        }
    }

    private ObjectProperty LowerProperty(ObjectPropertySyntax property, LocalScope? scope)
    {
        var key = property.Key;
        var value = Lower(property.Value, scope, key.Span);
        return key.GetName(_source) is { } name
            ? new(new(name, key.Span), value)
            : new(new(_source.Slice(key.Span).ToString(), key.Span), value)
            {
                ComputedName = key.Text is { } text ? Lower(text, scope) : Unknown(key, ValueKinds.String),
            };
    }

    private LoopExpression LowerLoop(LoopSyntax loop, LocalScope? scope)
    {
        var (name, count, inside) = Enter(loop, scope);
        return new(loop.Span, name, count, Lower(loop.Body, inside, new(loop.Body.Span.Start, 1)));
    }

    /// <summary>What a loop is called, how many turns it has, and the names inside it.</summary>
    public (string Name, Expression Count, LocalScope Inside) Enter(LoopSyntax loop, LocalScope? scope)
    {
        var before = lowering.Repeated;
        var source = Lower(loop.Source, scope);
        var cost = loop.Source.Span.Length + lowering.Repeated - before;
        var item = lowering.NameOf(loop.Variables.Item.Name).Text;
        LocalScope inside = new(scope) { Loops = (scope?.Loops ?? 0) + 1 };
        // What copyIndex() names must not be the name of a loop around.
        var name = inside.Loops == 1 ? item : $"{item}{inside.Loops}";
        inside.Add(item, new LocalName.Item(name, source, cost));
        if (loop.Variables.Index is { } index)
        {
            lowering.ReportTwice(loop.Variables.Item.Name, index.Name);
            inside.Add(lowering.NameOf(index.Name).Text, new LocalName.Index(name));
        }

        FunctionCall count = new(loop.Source.Span, new("length", loop.Source.Span), [source])
        {
            Operator = "for",
            FirstOperand = ValueKinds.Array,
        };
        return (name, count, inside);
    }
}

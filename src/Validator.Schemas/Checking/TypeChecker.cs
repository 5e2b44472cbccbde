using System.Globalization;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Schemas.Types;
using Validator.Text;
using static Validator.Schemas.Checking.FindingSink;

namespace Validator.Schemas.Checking;

/// <summary>Compares values with types. Says only what is certainly wrong: an unknown value fits every type of its kinds.</summary>
internal sealed partial class TypeChecker(
    SchemaTable table,
    ComparedValues compared,
    Patterns patterns,
    FindingSink sink
)
{
    // Only references make a value deeper than the JSON that a front end takes.
    private const int DeepestPath = 256;

    private FindingSink _sink = sink;

    /// <summary>Whether a name that an expression makes is worth a note where only certain names may be.</summary>
    public bool NotesComputedNames { get; init; }

    /// <summary>Is shown every value of a type that is a secret; null where nobody asks.</summary>
    public Action<Value, string>? OnSecret { get; init; }

    /// <param name="engine">The properties that the engine knows on the value, where it is an object.</param>
    public void Check(Value value, TypeRef reference, PropertyPath path, PropertyCollection? engine = null)
    {
        if (!IsPlaceholder(value) && path.Depth < DeepestPath && !WasCompared(value, reference))
        {
            Check(value, table[reference], path, engine);
        }
    }

    /// <summary>
    /// Whether the value is the empty default of a parameter, which stands for one that is still to come more often
    /// than for itself (design.md, Values).
    /// </summary>
    private static bool IsPlaceholder(Value value) => value.FirstDefault is not null && IsEmpty(value.Form);

    private static bool IsEmpty(Expression form) =>
        form
            is StringLiteral { Text: "" }
                or ArrayExpression { Items: [] }
                or ObjectExpression { Properties: [] }
                or NullLiteral;

    private bool WasCompared(Value value, TypeRef reference) =>
        value is { Trail: not null, Form: ObjectExpression or ArrayExpression or LoopExpression }
        && !compared.Add(value.Form, table, reference);

    private void Check(Value value, SchemaType type, PropertyPath path, PropertyCollection? engine = null)
    {
        if (value.Form is AnyOf choice)
        {
            CheckAlternatives(value, choice, type, path, engine);
            return;
        }

        if (value.Form is UnknownValue { Shape.Choices: { Count: > 0 } choices } unknown)
        {
            CheckChoices(value, unknown, choices, type, path);
            return;
        }

        if (type is SchemaType.String { IsSensitive: true })
        {
            OnSecret?.Invoke(value, path.ToString());
        }

        // Most of what is compared with an enumeration is one of its values.
        if (type is SchemaType.Union union && value.Form is StringLiteral listed && Lists(union, listed.Text))
        {
            return;
        }

        if (!Accepts(value, type, path))
        {
            return;
        }

        switch (type, value.Form)
        {
            case (SchemaType.Union members, _):
                CheckUnion(value, members, path);
                break;
            case (SchemaType.Discriminated discriminated, ObjectExpression written):
                CheckDiscriminated(value, written, discriminated, path);
                break;
            case (SchemaType.Object shape, ObjectExpression written):
                CheckObject(value, written, Shape.Of(shape, engine), path);
                break;
            case (SchemaType.Array array, ArrayExpression written):
                CheckItems(value, written, array, path);
                break;
            case (SchemaType.Array array, LoopExpression loop):
                Check(value.Part(loop.Body), array.Item, path.AnyItem());
                break;
            case (SchemaType.Literal literal, StringLiteral written):
                CheckLiterals(value, written.Text, [literal.Value], path);
                break;
            case (SchemaType.String text, StringLiteral written):
                CheckString(value, written.Text, text, path);
                break;
            case (SchemaType.Integer range, _) when IntegerOf(value.Form) is { } number:
                CheckRange(value, number, range, path);
                break;
        }
    }

    // Each was written for some case, and is wrong in that case. Empty ones are mostly for the case that a condition
    // excludes from being deployed.
    private void CheckAlternatives(
        Value value,
        AnyOf choice,
        SchemaType type,
        PropertyPath path,
        PropertyCollection? engine
    )
    {
        foreach (var alternative in choice.Alternatives)
        {
            if (!IsEmpty(alternative.Form))
            {
                Check(alternative with { Trail = Trail.Join(value.Trail, alternative.Trail) }, type, path, engine);
            }
        }
    }

    // What only a few values are possible for is wrong where each of them is.
    private void CheckChoices(
        Value value,
        UnknownValue unknown,
        IReadOnlyList<Expression> choices,
        SchemaType type,
        PropertyPath path
    )
    {
        List<Diagnostic> first = [];
        foreach (var choice in choices)
        {
            List<Diagnostic> found = [];
            TypeChecker trial = new(table, compared, patterns, _sink.Into(found.Add));
            trial.Check(value with { Form = At(unknown.Span, choice) }, type, path);
            if (found is [])
            {
                return;
            }

            first = first is [] ? found : first;
        }

        first.ForEach(_sink.Pass);
    }

    private static Expression At(TextSpan span, Expression choice) =>
        choice switch
        {
            StringLiteral text => new StringLiteral(span, text.Text),
            IntegerLiteral number => new IntegerLiteral(span, number.Value),
            _ => choice,
        };

    private bool Accepts(Value value, SchemaType type, PropertyPath path)
    {
        var wanted = KindsOf(type);
        var given = KindsOf(value);
        if ((wanted & given) != 0 || MayBeFraction(wanted, given))
        {
            return true;
        }

        var reporter = IsConverted(value, wanted) ? _sink.OfTolerated : _sink;
        reporter.Report(
            SchemaDiagnostics.TypeMismatch,
            SchemaDiagnostics.WrongKind,
            Spot.Of(value),
            ScalarConversion.Repair(value, FreeKindsOf(type), _sink.IsTrusted) ?? InArray(value, type),
            path.ToString(),
            Words.Of(wanted),
            Words.Of(given)
        );
        return false;
    }

    // Of the kinds that are wanted, those of which not only certain values are.
    private ValueKinds FreeKindsOf(SchemaType type) =>
        type switch
        {
            SchemaType.Literal => ValueKinds.None,
            SchemaType.Union union => union.Members.Aggregate(
                ValueKinds.None,
                (kinds, member) => kinds | FreeKindsOf(table[member])
            ),
            _ => KindsOf(type),
        };

    // One address where there may be several.
    private Repair.ReplaceValue? InArray(Value value, SchemaType type) =>
        type is SchemaType.Array { Item: var item }
        && value is { Trail: null, Form: StringLiteral text }
        && KindsOf(table[item]).HasFlag(ValueKinds.String)
            ? new(text.Span, new ArrayExpression(text.Span, [text]))
            : null;

    // The published types have no word for a number with a fraction and call it an integer, so only a verified one is
    // an integer for certain.
    private bool MayBeFraction(ValueKinds wanted, ValueKinds given) =>
        !_sink.IsTrusted && wanted.HasFlag(ValueKinds.Integer) && given.HasFlag(ValueKinds.Number);

    // Most services read "80" as 80, 80 as "80", 1 as true and "" as nothing, as their JSON reader does
    // (https://www.newtonsoft.com/json/help/html/M_Newtonsoft_Json_JsonTextReader_ReadAsString.htm) and as the templates that
    // people deploy show.
    private static bool IsConverted(Value value, ValueKinds wanted) =>
        value.Form switch
        {
            StringLiteral { Text: "" } => (wanted & (ValueKinds.Integer | ValueKinds.Boolean)) != 0,
            StringLiteral { Text: var text } => wanted.HasFlag(ValueKinds.Integer)
                && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
                || wanted.HasFlag(ValueKinds.Boolean) && bool.TryParse(text, out _),
            _ => Converted(value.Kinds, wanted),
        };

    private static bool Converted(ValueKinds given, ValueKinds wanted) =>
        given.HasFlag(ValueKinds.String) && (wanted & (ValueKinds.Integer | ValueKinds.Boolean)) != 0
        || (given & (ValueKinds.Integer | ValueKinds.Number | ValueKinds.Boolean)) != 0
            && wanted.HasFlag(ValueKinds.String)
        || given.HasFlag(ValueKinds.Integer) && wanted.HasFlag(ValueKinds.Boolean);

    private ValueKinds KindsOf(SchemaType type) =>
        type switch
        {
            SchemaType.Null => ValueKinds.Null,
            SchemaType.Boolean => ValueKinds.Boolean,
            SchemaType.Integer => ValueKinds.Integer,
            SchemaType.String or SchemaType.Literal => ValueKinds.String,
            SchemaType.Array => ValueKinds.Array,
            SchemaType.Object or SchemaType.Discriminated => ValueKinds.Object,
            SchemaType.Union union => KindsOf(union),
            _ => ValueKinds.Any,
        };

    private static ValueKinds KindsOf(Value value) => IntegerOf(value.Form) is null ? value.Kinds : ValueKinds.Integer;

    private ValueKinds KindsOf(SchemaType.Union union)
    {
        var kinds = ValueKinds.None;
        foreach (var member in union.Members)
        {
            kinds |= KindsOf(table[member]);
        }

        return kinds;
    }

    private bool Lists(SchemaType.Union union, string text)
    {
        foreach (var member in union.Members)
        {
            if (table[member] is SchemaType.Literal literal && literal.Value == text)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The whole number that a form is; <c>1.0</c> and <c>1e3</c> are whole in JSON.</summary>
    private static long? IntegerOf(Expression form) =>
        form switch
        {
            IntegerLiteral integer => integer.Value,
            NumberLiteral { Value: var number } when double.IsInteger(number) && Math.Abs(number) < 1e15 =>
                (long)number,
            _ => null,
        };

    private void CheckItems(Value value, ArrayExpression written, SchemaType.Array array, PropertyPath path)
    {
        CheckLength(value, written.Items.Length, array.MinLength, array.MaxLength, path);
        for (var i = 0; i < written.Items.Length; i++)
        {
            Check(value.Part(written.Items[i]), array.Item, written.IsLoop ? path.AnyItem() : path.Item(i));
        }
    }

    // A union of literals alone is an enumeration; one with `string` is open, and every string fits it. Where several
    // members take the kind of the value, the value may be any of them, and nothing certain can be said.
    private void CheckUnion(Value value, SchemaType.Union union, PropertyPath path)
    {
        var kind = KindsOf(value);
        var members = union
            .Members.Select(member => table[member])
            .Where(member => (KindsOf(member) & kind) != 0)
            .ToList();
        if (value.Form is StringLiteral written && members.TrueForAll(member => member is SchemaType.Literal))
        {
            CheckLiterals(value, written.Text, [.. members.OfType<SchemaType.Literal>().Select(l => l.Value)], path);
        }
        else if (members is [var only])
        {
            Check(value, only, path);
        }
    }
}

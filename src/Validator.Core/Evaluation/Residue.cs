using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Validator.Model;

namespace Validator.Evaluation;

/// <summary>
/// Writes what is left of an expression when all that can be known is put in: <c>reference('/subscriptions/…').name</c>.
/// Two unknown values with the same residue are the same value, and a person sees what it depends on.
/// </summary>
public sealed class Residue
{
    // What is longer is no longer read, and comparing it costs more than it tells.
    private const int Longest = 1 << 16;

    // Variables that refer to each other in a circle make an expression without end.
    private const int Deepest = 64;

    private readonly StringBuilder _text = new();
    private bool _isKey;
    private int _depth;

    /// <summary>The expression in the syntax of ARM JSON, without its brackets.</summary>
    public static string Of(Value value)
    {
        Residue residue = new();
        residue.WriteSilently(value);
        return residue._text.ToString();
    }

    /// <summary>
    /// A text that two texts with holes share only if they are the same, but for case, once the holes are filled; of no
    /// use to people.
    /// </summary>
    internal static string KeyOf(ImmutableArray<TextPart> text)
    {
        var evaluator = text.FirstOrDefault(part => part.Literal is null).Hole.Scope?.Evaluator;
        var residue = evaluator?.TakeKeyWriter() ?? new();
        residue._isKey = true;
        residue._text.Clear();
        foreach (ref readonly var part in text.AsSpan())
        {
            if (part.Literal is { } literal)
            {
                residue._text.Append(literal);
            }
            else
            {
                residue._text.Append('{');
                residue.WriteSilently(part.Hole);
                residue._text.Append('}');
            }
        }

        var key = string.Create(residue._text.Length, residue._text, UpperCase);
        evaluator?.GiveBack(residue);
        return key;
    }

    private static void UpperCase(Span<char> upper, StringBuilder text)
    {
        foreach (var chunk in text.GetChunks())
        {
            chunk.Span.ToUpperInvariant(upper);
            upper = upper[chunk.Length..];
        }
    }

    private void WriteSilently(Value value)
    {
        // What fails while it is written was evaluated before, or is in a branch that is not taken.
        using var silence = value.Scope.Evaluator.Silenced();
        _depth = 0;
        Write(value);
    }

    private void Write(Value value)
    {
        if (_text.Length > Longest || _depth == Deepest)
        {
            _text.Append('…');
            return;
        }

        _depth++;
        WriteForm(value);
        _depth--;
    }

    private void WriteForm(Value value)
    {
        switch (value.Form)
        {
            case UnevaluatedExpression { Written: var written, Scope: var scope }:
                WriteExpression(written, scope);
                break;
            case PartialText { Parts: var parts }:
                WriteParts(parts);
                break;
            case UnknownValue unknown:
                WriteUnknown(unknown, value.Scope);
                break;
            case StringLiteral { Text: var text }:
                WriteString(text);
                break;
            case IntegerLiteral { Value: var integer }:
                _text.Append(integer.ToString(CultureInfo.InvariantCulture));
                break;
            case NumberLiteral { Value: var number }:
                _text.Append(CultureInfo.InvariantCulture, $"json('{number}')");
                break;
            case BooleanLiteral { Value: var truth }:
                _text.Append(truth ? "true()" : "false()");
                break;
            case NullLiteral:
                _text.Append("null()");
                break;
            case ArrayExpression array:
                WriteList("createArray", array.Items, item => Write(value.Part(item)));
                break;
            case ObjectExpression whole:
                WriteList("createObject", whole.Properties, property => WriteProperty(value, property));
                break;
            case var form:
                WriteExpression(form, value.Scope);
                break;
        }
    }

    private void WriteParts(ImmutableArray<TextPart> parts)
    {
        _text.Append("concat(");
        for (var i = 0; i < parts.Length; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            if (parts[i].Literal is { } literal)
            {
                WriteString(literal);
            }
            else
            {
                Write(parts[i].Hole);
            }
        }

        _text.Append(')');
    }

    private void WriteProperty(Value owner, ObjectProperty property)
    {
        WriteString(property.Name.Text);
        _text.Append(", ");
        Write(owner.Part(property.Value));
    }

    private void WriteExpression(Expression written, Scope scope)
    {
        switch (written)
        {
            case FunctionCall call:
                WriteCall(call, scope);
                break;
            case PropertyAccess access:
                WriteTarget(access.Target, scope);
                _text.Append('.').Append(access.Name.Text);
                break;
            case IndexAccess access:
                WriteTarget(access.Target, scope);
                _text.Append('[');
                Write(scope.Evaluate(access.Index));
                _text.Append(']');
                break;
            case ImportedValue imported:
                _text.Append(imported.Home.Source.Path).Append('#').Append(imported.Variable);
                break;
            case UnknownValue unknown:
                WriteUnknown(unknown, scope);
                break;
            default:
                WriteName(written, scope);
                break;
        }
    }

    private void WriteUnknown(UnknownValue unknown, Scope scope)
    {
        WriteName(unknown, scope);
        if (_isKey && unknown.Placeholder is { Start: var start })
        {
            _text.Append('@').Append(start);
        }
    }

    // An object of which a part is not known is told by its name: all of it may be large.
    private void WriteTarget(Expression target, Scope scope)
    {
        var value = scope.Evaluate(target);
        if (IsContainer(value))
        {
            WriteName(target, scope);
        }
        else
        {
            Write(value);
        }
    }

    private static bool IsContainer(Value value) => value.Form is ObjectExpression or ArrayExpression or LoopExpression;

    private void WriteName(Expression written, Scope scope)
    {
        _text.Append(scope.Source.Slice(written.Span));
        if (_isKey)
        {
            // The same name is another object in another template.
            _text.Append('@').Append(scope.Values.Number);
        }
    }

    private void WriteCall(FunctionCall call, Scope scope)
    {
        if (call.Namespace is { Text: var space })
        {
            _text.Append(space).Append('.');
        }

        _text.Append(call.Name.Text).Append('(');
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            WriteArgument(call.Arguments[i], scope);
        }

        _text.Append(')');
        if (_isKey && IsOfTemplate(call))
        {
            _text.Append('@').Append(scope.Values.Number);
        }
    }

    // What a template calls its resources means others in another template, and in the same when it is deployed again.
    private static bool IsOfTemplate(FunctionCall call) =>
        call.Calls("deployment")
        || call.Arguments is [StringLiteral { Text: var name }, ..]
            && !name.Contains('/', StringComparison.Ordinal)
            && (call.Calls("reference") || call.Calls("references") || call.Calls("resourceInfo"));

    // A lambda's body means nothing without its arguments.
    private void WriteArgument(Expression argument, Scope scope)
    {
        if (argument is FunctionCall lambda && lambda.Calls("lambda"))
        {
            _text.Append(scope.Source.Slice(lambda.Span));
        }
        else if (scope.Evaluate(argument) is var value && _isKey && IsContainer(value))
        {
            // Written out it would tell no more, at the cost of all its parts.
            WriteName(argument, scope);
        }
        else
        {
            Write(value);
        }
    }

    private void WriteList<T>(string function, IEnumerable<T> parts, Action<T> write)
    {
        _text.Append(function).Append('(');
        var isFirst = true;
        foreach (var part in parts)
        {
            _text.Append(isFirst ? "" : ", ");
            write(part);
            isFirst = false;
        }

        _text.Append(')');
    }

    private void WriteString(string text) =>
        _text
            .Append('\'')
            .Append(text.Contains('\'') ? text.Replace("'", "''", StringComparison.Ordinal) : text)
            .Append('\'');
}

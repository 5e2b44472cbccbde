using System.Globalization;
using System.Text;
using Validator.Model;

namespace Validator.Tests.Parsing.Expressions;

/// <summary>Writes an expression as a template spells it, with the given white space between its tokens in turn.</summary>
internal sealed class ExpressionPrinter(params string[] gaps)
{
    private readonly StringBuilder _text = new();
    private int _gap;

    public string Print(Expression expression)
    {
        _text.Clear();
        Write("[");
        Write(expression);
        return _text.Append(']').ToString();
    }

    private void Write(Expression expression)
    {
        switch (expression)
        {
            case StringLiteral literal:
                Write($"'{literal.Text.Replace("'", "''", StringComparison.Ordinal)}'");
                break;
            case IntegerLiteral literal:
                Write(literal.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case FunctionCall call:
                WriteCall(call);
                break;
            case PropertyAccess access:
                Write(access.Target);
                Write(".");
                Write(access.Name.Text);
                break;
            case IndexAccess access:
                Write(access.Target);
                Write("[");
                Write(access.Index);
                Write("]");
                break;
            default:
                throw new ArgumentException($"No expression of ARM JSON: {expression.GetType().Name}.");
        }
    }

    private void WriteCall(FunctionCall call)
    {
        if (call.Namespace is { } space)
        {
            Write(space.Text);
            Write(".");
        }

        Write(call.Name.Text);
        Write("(");
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (i > 0)
            {
                Write(",");
            }

            Write(call.Arguments[i]);
        }

        Write(")");
    }

    private void Write(string token)
    {
        _text.Append(token);
        if (gaps.Length > 0)
        {
            _text.Append(gaps[_gap++ % gaps.Length]);
        }
    }
}

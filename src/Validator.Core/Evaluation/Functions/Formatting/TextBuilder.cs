using System.Collections.Immutable;
using System.Text;
using Validator.Model;

namespace Validator.Evaluation.Functions.Formatting;

/// <summary>Puts a text together of pieces of which some are not known.</summary>
internal sealed class TextBuilder
{
    // A resource id has about ten; what has more is no name or id that anybody compares.
    private const int MostParts = 1000;

    private readonly StringBuilder _literal = new();
    private ImmutableArray<TextPart>.Builder? _parts;
    private int _length;

    /// <summary>Whether the text became longer than any may be.</summary>
    public bool IsTooLong => _length > EvaluationBudget.LongestResult || _parts?.Count > MostParts;

    public void Add(ReadOnlySpan<char> literal)
    {
        if (!IsTooLong)
        {
            _length += literal.Length;
            _literal.Append(literal);
        }
    }

    /// <summary>Adds what functions make of a scalar, or a hole for what is not known.</summary>
    public void Add(Value value)
    {
        if (ScalarText.Of(value) is { } text)
        {
            Add(text);
            return;
        }

        foreach (var part in Texts.Of(value))
        {
            if (part.Literal is { } literal)
            {
                Add(literal);
            }
            else if (!IsTooLong)
            {
                Flush();
                (_parts ??= ImmutableArray.CreateBuilder<TextPart>()).Add(part);
            }
        }
    }

    /// <summary>The text as the value of a call.</summary>
    public Value Finish(Call call)
    {
        if (_length > EvaluationBudget.LongestResult)
        {
            return call.Fail($"the text is longer than {EvaluationBudget.LongestResult} characters");
        }

        if (IsTooLong || !call.Spend((_parts?.Count ?? 0) + (_length / 8)))
        {
            return call.Unknown(ValueKinds.String);
        }

        if (_parts is null)
        {
            return call.Of(_literal.ToString());
        }

        Flush();
        return call.Of(_parts.DrainToImmutable());
    }

    private void Flush()
    {
        if (_literal.Length > 0)
        {
            (_parts ??= ImmutableArray.CreateBuilder<TextPart>()).Add(TextPart.Of(_literal.ToString()));
            _literal.Clear();
        }
    }
}

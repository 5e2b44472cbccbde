using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Expressions;
using Validator.Text;

namespace Validator.Tests.Parsing.Expressions;

/// <summary>A string of a template, lowered: the result, the findings and the file that it was in.</summary>
internal sealed record LoweredString(SourceText Source, Expression Expression, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>The string alone in a file, in double quotes and without escapes, so that its text begins at 1.</summary>
    public static LoweredString Of(string text) =>
        Of(SourceText.FromString("test.json", $"\"{text}\""), new(text, 1, null));

    public static LoweredString Of(SourceText source, DecodedText text)
    {
        List<Diagnostic> findings = [];
        var expression = ArmString.Lower(source, new(0, source.Text.Length), text, findings);
        return new(source, expression, findings);
    }

    public string TextAt(TextSpan span) => Source.Slice(span).ToString();
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Validator.Evaluation.Functions.Formatting;
using Validator.Evaluation.Functions.Json;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>Functions that write values as text in a format, and read them again.</summary>
internal static class EncodingFunctions
{
    private const string Templates = "https://learn.microsoft.com/azure/azure-resource-manager/templates/";
    private const string Strings = Templates + "template-functions-string";

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("base64", [ValueKinds.String], ValueKinds.String)
        {
            Evaluate = call =>
                Base64(call.Text(0)) is { Length: <= EvaluationBudget.LongestResult } text
                    ? call.Of(text)
                    : call.Unknown(),
            Source = Strings + "#base64",
        },
        new("base64ToJson", [ValueKinds.String], ValueKinds.Any)
        {
            Evaluate = call =>
                TryDecode(call.Text(0), out var text) ? Json(call, text) : call.FailAt(0, "the text is not in base 64"),
            Source = Strings + "#base64tojson",
        },
        new("base64ToString", [ValueKinds.String], ValueKinds.String)
        {
            Evaluate = call =>
                TryDecode(call.Text(0), out var text) ? call.Of(text) : call.FailAt(0, "the text is not in base 64"),
            Source = Strings + "#base64tostring",
        },
        new("dataUri", [ValueKinds.Any & ~ValueKinds.Null], ValueKinds.String)
        {
            Evaluate = Encode,
            Source = Strings + "#datauri",
        },
        new("dataUriToString", [ValueKinds.String], ValueKinds.String)
        {
            Evaluate = call =>
                DataUri.Parse(call.Text(0), out var reason) is not { } uri ? call.FailAt(0, reason)
                : !uri.IsBase64 ? call.Of(uri.Decoded)
                : TryDecode(uri.Data, out var text) ? call.Of(text)
                : call.FailAt(0, "its data is not in base 64"),
            Source = Strings + "#datauritostring",
        },
        new("json", [ValueKinds.String], ValueKinds.Any)
        {
            Evaluate = call => Json(call, call.Text(0)),
            Source = Templates + "template-functions-object#json",
        },
    ];

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static Value Encode(Call call)
    {
        var isText = call[0].Text is not null;
        var isWhole = call[0].Form is ArrayExpression or ObjectExpression;
        return (isWhole ? JsonText.Of(call[0]) : ScalarText.Of(call[0])) is { } text
            ? call.Of($"data:{(isText ? "text/plain" : "application/json")};charset=utf-8;base64,{Base64(text)}")
            : call.Unknown();
    }

    private static bool TryDecode(string encoded, [NotNullWhen(true)] out string? text)
    {
        var bytes = new byte[(encoded.Length / 4 * 3) + 3];
        var isDecoded = Convert.TryFromBase64String(encoded, bytes, out var length);
        text = isDecoded ? Encoding.UTF8.GetString(bytes.AsSpan(0, length)) : null;
        return isDecoded;
    }

    private static Value Json(Call call, string text)
    {
        if (!call.Spend(text.Length / 16))
        {
            return call.Unknown();
        }

        // Read once to know whether it can be read, and again where the value is seen to stand.
        LenientJson first = new(text, call.Syntax.Span);
        return first.Read() is { } form
                ? call.Computed(span => span == form.Span ? form : new LenientJson(text, span).Read()!)
            : first.IsUnknown ? call.Unknown()
            : call.FailAt(0, $"the text must be JSON, and not {Excerpt.Of(text)}");
    }
}

using System.Globalization;
using System.Text;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Evaluation.Functions.Json;
using Validator.Model;
using Validator.Parsing.Bicep.Lowering;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep.Loading;

/// <summary>Loads files as the compiler does where a value is loaded from one. The value stands at the call.</summary>
internal sealed class FileLoading(BicepLowering lowering)
{
    // Azure/bicep, LanguageConstants.MaxLiteralCharacterLimit and MaxJsonFileCharacterLimit.
    private const int LongestText = 131_072;
    private const int LargestFile = LongestText / 4 * 3;
    private const int LongestData = 1_048_576;

    private const int MostFiles = 10_000;

    // Some expressions are lowered twice.
    private readonly Dictionary<ExpressionSyntax, Expression?> _loaded = [];

    /// <summary>The value of a call; null where it cannot be known, which is reported where a file is to blame.</summary>
    public Expression? Load(string function, ExpressionSyntax call, ArgumentListSyntax list)
    {
        if (!_loaded.TryGetValue(call, out var value))
        {
            var arguments = list.Arguments.Items;
            _loaded[call] = value =
                arguments.Length > 0 && ConstantText.Of(arguments[0], lowering) is { } path
                    ? Load(function, new(call.Span, arguments[0], path), [.. arguments.Skip(1)])
                    : null;
        }

        return value;
    }

    private Expression? Load(string function, LoadedFile file, IReadOnlyList<ExpressionSyntax> more)
    {
        List<string> texts = [.. more.Select(one => ConstantText.Of(one, lowering)).OfType<string>()];
        var encoding = function == "loadTextContent" ? 0 : 1;
        if (texts.Count == more.Count && texts.Count > encoding && EncodingOf(texts[encoding]) is null)
        {
            lowering.Report(
                EvaluationDiagnostics.InvalidArgument,
                EvaluationDiagnostics.InvalidArgument.Messages[0],
                more[encoding].Span,
                function,
                "the encodings that it knows are utf-8, us-ascii, iso-8859-1, utf-16 and utf-16BE"
            );
        }

        return texts.Count < more.Count
            ? null
            : function switch
            {
                "loadTextContent" when Text(function, file, texts.ElementAtOrDefault(0), LongestText) is { } text =>
                    new StringLiteral(file.Call, text),
                "loadFileAsBase64" when Bytes(file) is { } bytes => Base64(function, file, bytes),
                "loadJsonContent" => Data(function, file, texts, more, Json),
                "loadYamlContent" => Data(function, file, texts, more, lowering.Neighbours.ReadYaml),
                "loadDirectoryFileInfo" => Files(file, texts.ElementAtOrDefault(0) ?? ""),
                _ => null,
            };
    }

    private byte[]? Bytes(LoadedFile file)
    {
        var found = lowering.Neighbours.Read(file.Path);
        lowering.Paths.Report(file.Argument.Span, file.Path, found);
        return found.Value;
    }

    private string? Text(string function, LoadedFile file, string? encoding, int longest)
    {
        if (Bytes(file) is not { } bytes || EncodingOf(encoding) is not { } decoder)
        {
            return null;
        }

        var text = HasMark(bytes) ? SourceText.FromBytes(file.Path, bytes).Text : decoder.GetString(bytes);
        if (text.Length <= longest)
        {
            return text;
        }

        Report(LoadDiagnostics.TooLong, file.Argument.Span, file.Path, Number(text.Length), function, Number(longest));
        return null;
    }

    // What says itself how it is encoded is right (https://learn.microsoft.com/dotnet/api/system.io.streamreader).
    private static bool HasMark(ReadOnlySpan<byte> bytes) =>
        bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    // https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-files#loadtextcontent
    private static Encoding? EncodingOf(string? name) =>
        name switch
        {
            null or "utf-8" => Encoding.UTF8,
            "us-ascii" => Encoding.ASCII,
            "iso-8859-1" => Encoding.Latin1,
            "utf-16" => Encoding.Unicode,
            "utf-16BE" => Encoding.BigEndianUnicode,
            _ => null,
        };

    private StringLiteral? Base64(string function, LoadedFile file, byte[] bytes)
    {
        if (bytes.Length <= LargestFile)
        {
            return new(file.Call, Convert.ToBase64String(bytes));
        }

        var size = Number(bytes.Length);
        Report(LoadDiagnostics.TooLarge, file.Argument.Span, file.Path, size, function, Number(LargestFile));
        return null;
    }

    private Expression? Data(
        string function,
        LoadedFile file,
        List<string> texts,
        IReadOnlyList<ExpressionSyntax> more,
        Func<string, TextSpan, Expression?> read
    )
    {
        if (Text(function, file, texts.ElementAtOrDefault(1), LongestData) is not { } text)
        {
            return null;
        }

        if (read(text, file.Call) is not { } value)
        {
            var language = function == "loadYamlContent" ? "YAML" : "JSON";
            Report(LoadDiagnostics.NotParsed, file.Argument.Span, file.Path, language);
            return null;
        }

        if (value is UnknownValue || texts is not [var selector, ..])
        {
            return value;
        }

        switch (JsonPath.Select(value, selector))
        {
            case null:
                return null;
            case []:
                Report(LoadDiagnostics.NothingThere, more[0].Span, selector, file.Path);
                return null;
            case [var only]:
                return only;
            case var several:
                return new ArrayExpression(file.Call, [.. several]);
        }
    }

    private static Expression? Json(string text, TextSpan call)
    {
        LenientJson json = new(text, call);
        return json.Read() ?? (json.IsUnknown ? new UnknownValue(call, ValueKinds.Any) : null);
    }

    private ArrayExpression? Files(LoadedFile folder, string pattern)
    {
        var found = lowering.Neighbours.List(folder.Path, pattern);
        lowering.Paths.Report(folder.Argument.Span, folder.Path, found);
        return found.Value is { Count: <= MostFiles } paths
            ? new ArrayExpression(
                folder.Call,
                [.. paths.Order(StringComparer.OrdinalIgnoreCase).Select(path => FileInfoValue.Of(path, folder.Call))]
            )
            : null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Report(MessageFormat message, TextSpan at, params ReadOnlySpan<string> arguments) =>
        lowering.Findings.Add(LoadDiagnostics.InvalidContent.At(message, new Place(lowering.Source, at), arguments));
}

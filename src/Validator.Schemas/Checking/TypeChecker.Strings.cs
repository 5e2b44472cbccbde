using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Schemas.Types;
using Validator.Text;
using static Validator.Schemas.Checking.FindingSink;

namespace Validator.Schemas.Checking;

// Single values: their literals, formats, patterns, lengths and ranges.
internal sealed partial class TypeChecker
{
    private void CheckLiterals(Value value, string written, ImmutableArray<string> allowed, PropertyPath path)
    {
        if (allowed.Contains(written))
        {
            return;
        }

        // Most services read an empty choice as none.
        var before = _sink;
        _sink = written.Length == 0 ? _sink.OfTolerated : _sink;
        ReportLiteral(value, written, allowed, path);
        _sink = before;
    }

    private void ReportLiteral(Value value, string written, ImmutableArray<string> allowed, PropertyPath path)
    {
        var choices = Words.List(allowed);
        if (allowed.FirstOrDefault(one => Same(WithoutBlanks(one), WithoutBlanks(written))) is { } spelled)
        {
            Report(
                value,
                SchemaDiagnostics.PropertyCasing,
                SchemaDiagnostics.LiteralCase,
                spelled,
                written,
                spelled,
                path.ToString()
            );
        }
        else if (NearestName.Of(written, allowed) is { } near)
        {
            Report(
                value,
                SchemaDiagnostics.ValueNotAllowed,
                SchemaDiagnostics.NotAllowedNear,
                near,
                Words.Of(written),
                path.ToString(),
                near,
                choices
            );
        }
        else
        {
            Report(
                value,
                SchemaDiagnostics.ValueNotAllowed,
                SchemaDiagnostics.NotAllowed,
                null,
                Words.Of(written),
                path.ToString(),
                choices
            );
        }
    }

    // The engine reads 'SystemAssigned,UserAssigned' as it reads 'SystemAssigned, UserAssigned'.
    private static string WithoutBlanks(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private void CheckString(Value value, string written, SchemaType.String type, PropertyPath path)
    {
        if (IsFilledInLater(written))
        {
            return;
        }

        // Most services read an empty text as none.
        var before = _sink;
        _sink = written.Length == 0 ? _sink.OfTolerated : _sink;
        CheckForm(value, written, type, path);
        _sink = before;
        if (type.Format == StringFormat.Sha256 || type.Format == StringFormat.Sha256OrEmpty && written.Length > 0)
        {
            CheckSha256(value, written, path);
        }
        else if (type.Format == StringFormat.ArmId && written.Length > 0)
        {
            CheckResourceId(value, written, type.ResourceTypes, path);
        }
    }

    // A text of another pattern is mostly of another length, too.
    private void CheckForm(Value value, string written, SchemaType.String type, PropertyPath path)
    {
        if (type.Pattern is { } pattern && !patterns.Allow(pattern, written))
        {
            Report(
                value,
                SchemaDiagnostics.PatternMismatch,
                SchemaDiagnostics.NoMatch,
                null,
                Words.Of(written),
                pattern,
                path.ToString()
            );
        }
        else
        {
            CheckLength(value, written.Length, type.MinLength, type.MaxLength, path);
        }
    }

    // By an editor, in a snippet, or by the pipeline of the Azure Verified Modules.
    private static bool IsFilledInLater(string written) =>
        written.Contains("${", StringComparison.Ordinal) || written.Contains("#_", StringComparison.Ordinal);

    private void CheckResourceId(Value value, string written, ImmutableArray<string> types, PropertyPath path)
    {
        var type = ResourceId.TypeIn(written);
        if (type is null ? ResourceId.IsPlaceholder(written) : types is [] || types.Any(one => Same(one, type)))
        {
            return;
        }

        var expected = types is [] ? "resource" : Words.List(types);
        var (message, arguments) = type is null
            ? (SchemaDiagnostics.NotAResourceId, (string[])[Words.Of(written), path.ToString(), expected])
            : (SchemaDiagnostics.OtherResourceId, [path.ToString(), expected, type]);
        Report(value, SchemaDiagnostics.PatternMismatch, message, null, arguments);
    }

    // What tools print before or around the digits.
    private static string? DigitsIn(string written)
    {
        var digits = written.AsSpan().Trim();
        foreach (var prefix in (ReadOnlySpan<string>)["sha256:", "sha256-", "sha256=", "0x"])
        {
            if (digits.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                digits = digits[prefix.Length..].Trim();
                break;
            }
        }

        return digits.Length == Sha256Digits && !digits.ContainsAnyExcept(Hexadecimal) ? digits.ToString() : null;
    }

    private void CheckSha256(Value value, string written, PropertyPath path)
    {
        var stray = written.AsSpan().IndexOfAnyExcept(Hexadecimal);
        if (stray < 0 && written.Length == Sha256Digits)
        {
            return;
        }

        var length = Words.Of(written.Length);
        if (stray >= 0 && written.Length == Sha256Digits)
        {
            Report(
                value,
                SchemaDiagnostics.ChecksumNotSha256,
                SchemaDiagnostics.NotHexadecimal,
                null,
                path.ToString(),
                Words.Of(stray + 1),
                written[stray].ToString()
            );
        }
        else if (stray < 0 && DigestOf(written.Length) is { } digest)
        {
            Report(
                value,
                SchemaDiagnostics.ChecksumNotSha256,
                SchemaDiagnostics.AnotherDigest,
                null,
                path.ToString(),
                length,
                digest
            );
        }
        else
        {
            Report(
                value,
                SchemaDiagnostics.ChecksumNotSha256,
                SchemaDiagnostics.WrongLength,
                DigitsIn(written),
                path.ToString(),
                length
            );
        }
    }

    // The lengths of the digests that people paste by mistake (RFC 1321, FIPS 180-4).
    private static string? DigestOf(int digits) =>
        digits switch
        {
            32 => "MD5",
            40 => "SHA-1",
            96 => "SHA-384",
            128 => "SHA-512",
            _ => null,
        };

    private void CheckLength(Value value, int length, int? minimum, int? maximum, PropertyPath path)
    {
        if (length < minimum)
        {
            Report(
                value,
                SchemaDiagnostics.LengthOutOfRange,
                SchemaDiagnostics.TooShort,
                null,
                path.ToString(),
                Words.Of(length),
                Words.Of(minimum.Value)
            );
        }
        else if (length > maximum)
        {
            Report(
                value,
                SchemaDiagnostics.LengthOutOfRange,
                SchemaDiagnostics.TooLong,
                null,
                path.ToString(),
                Words.Of(length),
                Words.Of(maximum.Value)
            );
        }
    }

    private void CheckRange(Value value, long number, SchemaType.Integer range, PropertyPath path)
    {
        if (number < range.Minimum)
        {
            Report(
                value,
                SchemaDiagnostics.NumberOutOfRange,
                SchemaDiagnostics.TooSmall,
                null,
                path.ToString(),
                Words.Of(number),
                Words.Of(range.Minimum.Value)
            );
        }
        else if (number > range.Maximum)
        {
            Report(
                value,
                SchemaDiagnostics.NumberOutOfRange,
                SchemaDiagnostics.TooLarge,
                null,
                path.ToString(),
                Words.Of(number),
                Words.Of(range.Maximum.Value)
            );
        }
    }

    /// <param name="replacement">The text that would be right, where one is known.</param>
    private void Report(
        Value value,
        DiagnosticDescriptor descriptor,
        MessageFormat message,
        string? replacement,
        params ReadOnlySpan<string> arguments
    ) =>
        _sink.Report(
            descriptor,
            message,
            Spot.Of(value),
            replacement is null || value is not { Form: StringLiteral, IsSpelledOut: true } || IsChosen(value)
                ? null
                : new Repair.ReplaceString(value.Form.Span, _parents + replacement)
                {
                    IsCertain = descriptor == SchemaDiagnostics.ChecksumNotSha256,
                },
            arguments
        );

    // A default that the parameter does not allow would be no better.
    private static bool IsChosen(Value value) =>
        value.FirstDefault is { } parameter
        && value.Scope.Declared.Parameter(parameter) is { Type.AllowedValues: not [] };

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private const int Sha256Digits = 64;
    private static readonly System.Buffers.SearchValues<char> Hexadecimal = System.Buffers.SearchValues.Create(
        "0123456789abcdefABCDEF"
    );
}

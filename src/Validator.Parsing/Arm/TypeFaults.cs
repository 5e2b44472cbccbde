using System.Globalization;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Parsing.Arm;

/// <summary>Finds what the deployment engine refuses in the declarations of a template.</summary>
internal sealed class TypeFaults(SourceText source, ICollection<Diagnostic> findings, JsonNode root)
{
    private const string Definitions = "#/definitions/";

    private readonly bool _hasVersion = root.Find("languageVersion") is not null;

    /// <summary>The name in a reference to a definition, and the way from there; null in any other reference.</summary>
    public static string? DefinitionIn(string reference) =>
        reference.StartsWith(Definitions, StringComparison.OrdinalIgnoreCase) ? reference[Definitions.Length..] : null;

    /// <summary>A parameter of the template itself, which knows no more keys than these.</summary>
    public void CheckParameter(JsonNode parameter, bool isFile)
    {
        if (parameter.Kind is not (JsonKind.Object or JsonKind.Missing))
        {
            Report(DeclarationDiagnostics.WrongKind, parameter.Span, null, "parameters", "object", KindOf(parameter));
        }

        foreach (var property in parameter.Properties)
        {
            // https://github.com/Azure/azure-quickstart-templates/issues/2761 has the engine's sentence. It is more lenient in
            // nested templates, and later language versions may know more.
            if (isFile && !_hasVersion && TypeKeyword.Find(property.Name) is null)
            {
                ReportUnknown(property.Name);
            }
        }

        if (
            parameter.Find("nullable") is { Value.Kind: JsonKind.True } nullable
            && parameter.Find("defaultValue") is not null
            && _hasVersion
        )
        {
            Report(DeclarationDiagnostics.NullableDefault, nullable.Name.Span, null, "nullable", "defaultValue");
        }
    }

    public void Check(JsonNode type)
    {
        var kinds = Type(type);
        foreach (var property in type.Properties)
        {
            if (TypeKeyword.Find(property.Name) is { } keyword)
            {
                Check(keyword, property, type, kinds);
            }
        }

        CheckOrder(type, "minValue", "maxValue");
        CheckOrder(type, "minLength", "maxLength");
        CheckAllowedValues(type, kinds);
        CheckReference(type);
    }

    // What the kinds of the type are; any where that is not certain.
    private ValueKinds Type(JsonNode type)
    {
        if (type.Find("type") is not { Value: { Kind: JsonKind.String, IsOpen: false } written })
        {
            return ValueKinds.Any;
        }

        var name = written.GetString();
        if (ParameterType.Of(name) is var (kinds, _))
        {
            return kinds;
        }

        if ((ParameterType.Meant(name) ?? NearestName.Of(name, ParameterType.Names)) is { } near)
        {
            Repair repair = new Repair.ReplaceString(written.Span, near);
            Report(DeclarationDiagnostics.UnknownTypeNear, written.Span, repair, name, near);
        }
        else
        {
            var names = string.Join("', '", ParameterType.Names[..^1]);
            Report(
                DeclarationDiagnostics.UnknownType,
                written.Span,
                null,
                name,
                $"{names}' or '{ParameterType.Names[^1]}"
            );
        }

        return ValueKinds.Any;
    }

    private void Check(TypeKeyword keyword, JsonProperty property, JsonNode type, ValueKinds kinds)
    {
        var (key, value) = (property.Name.Span, property.Value);
        if (keyword.IsNew && !_hasVersion)
        {
            Report(DeclarationDiagnostics.NeedsVersion, key, null, keyword.Name);
        }
        else if ((keyword.For & kinds) == 0)
        {
            var named = type.Find("type")!.Value.Value.GetString();
            Report(DeclarationDiagnostics.NotForType, key, null, keyword.Name, named, TypesOf(keyword.For));
        }
        else if (
            value.Kind is not (JsonKind.Missing or JsonKind.Null)
            && keyword.Takes is not []
            && (!keyword.Takes.Contains(value.Kind) || IsFraction(value))
        )
        {
            Report(DeclarationDiagnostics.WrongKind, value.Span, null, keyword.Name, Expected(keyword), KindOf(value));
        }
    }

    private void CheckOrder(JsonNode type, string least, string most)
    {
        if (
            type.Find(least) is { } low
            && type.Find(most) is { } high
            && low.Value.TryGetInt64(out var from)
            && high.Value.TryGetInt64(out var to)
            && from > to
        )
        {
            Report(DeclarationDiagnostics.Crossed, low.Value.Span, null, least, Of(from), most, Of(to));
        }
    }

    private void CheckAllowedValues(JsonNode type, ValueKinds kinds)
    {
        // Those of an array may be those of its elements.
        if (
            (kinds & ValueKinds.Array) != 0
            || type.Find("allowedValues") is not { Value: { Kind: JsonKind.Array } list } allowed
        )
        {
            return;
        }

        var isEmpty = true;
        foreach (var item in list.Items)
        {
            isEmpty = false;
            if (item.Kind == JsonKind.Missing || (kinds & KindsOf(item)) != 0)
            {
                return;
            }
        }

        if (!isEmpty)
        {
            var named = type.Find("type")!.Value.Value.GetString();
            Report(DeclarationDiagnostics.NoneOfType, allowed.Name.Span, null, named);
        }
    }

    private void CheckReference(JsonNode type)
    {
        if (!_hasVersion || type.Find("$ref") is not { Value: { Kind: JsonKind.String, IsOpen: false } written })
        {
            return;
        }

        var reference = written.GetString();
        var definitions = root.Find("definitions")?.Value;
        if (definitions?.IsOpen == true || root.IsOpen || LeadsSomewhere(reference))
        {
            return;
        }

        List<string> known = [];
        foreach (var definition in definitions?.Properties ?? default)
        {
            known.Add(Definitions + definition.Name.GetString());
        }

        if (NearestName.Of(reference, known) is { } near)
        {
            Repair repair = new Repair.ReplaceString(written.Span, near);
            Report(DeclarationDiagnostics.NoDefinitionNear, written.Span, repair, reference, near);
        }
        else
        {
            Report(DeclarationDiagnostics.NoDefinition, written.Span, null, reference);
        }
    }

    // A JSON pointer into the template: https://www.rfc-editor.org/rfc/rfc6901
    private bool LeadsSomewhere(string reference)
    {
        if (!reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return false;
        }

        JsonNode? at = root;
        foreach (var step in reference[2..].Split('/'))
        {
            var name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            at = at is { Kind: JsonKind.Array } array ? ItemOf(array, name) : at?.Find(name)?.Value;
        }

        return at is not null;
    }

    private static JsonNode? ItemOf(JsonNode array, string index)
    {
        var left = int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? i : int.MaxValue;
        foreach (var item in array.Items)
        {
            if (left-- == 0)
            {
                return item;
            }
        }

        return null;
    }

    private void ReportUnknown(JsonNode key)
    {
        var name = key.GetString();
        if (NearestName.Of(name, TypeKeyword.All.Where(one => !one.IsNew).Select(one => one.Name)) is { } near)
        {
            Repair repair = new Repair.RenameProperty(key.Span, near);
            Report(DeclarationDiagnostics.UnknownKeywordNear, key.Span, repair, name, near);
        }
        else
        {
            Report(DeclarationDiagnostics.UnknownKeyword, key.Span, null, name);
        }
    }

    private void Report(MessageFormat message, TextSpan span, Repair? repair, params ReadOnlySpan<string> arguments) =>
        findings.Add(
            DeclarationDiagnostics.InvalidParameterDeclaration.At(message, new(source, span), arguments) with
            {
                Repair = repair,
            }
        );

    private static bool IsFraction(JsonNode value) => value.Kind == JsonKind.Number && !value.TryGetInt64(out _);

    private static string Expected(TypeKeyword keyword) =>
        KindWords.Of(keyword.Takes.Aggregate(ValueKinds.None, (kinds, kind) => kinds | KindsOf(kind)));

    private static string KindOf(JsonNode value) => KindWords.Of(KindsOf(value));

    private static ValueKinds KindsOf(JsonNode value) => IsFraction(value) ? ValueKinds.Number : KindsOf(value.Kind);

    private static ValueKinds KindsOf(JsonKind kind) =>
        kind switch
        {
            JsonKind.Object => ValueKinds.Object,
            JsonKind.Array => ValueKinds.Array,
            JsonKind.String => ValueKinds.String,
            JsonKind.Number => ValueKinds.Integer,
            JsonKind.True or JsonKind.False => ValueKinds.Boolean,
            _ => ValueKinds.Null,
        };

    private static string TypesOf(ValueKinds kinds) =>
        kinds switch
        {
            ValueKinds.Integer => "int",
            ValueKinds.Object => "object",
            ValueKinds.Array => "array",
            _ => "string' or 'array",
        };

    private static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Validator.Evaluation;
using Validator.Evaluation.Deployments;
using Validator.Model;

namespace Validator.Cli.Reporting;

/// <summary>
/// Writes the resources that a deployment would create as JSON, in the form of a <c>bicep snapshot</c>: an expression in
/// brackets stands where only the deployment knows the value.
/// </summary>
internal sealed class ExpandedResources : IDisposable
{
    // Variables that hold each other twice make a body that doubles at every level.
    private const int MostValues = 5_000_000;

    // The integers that a double has exactly.
    private const double MostExact = 1L << 53;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Utf8JsonWriter _json;
    private int _values;

    private ExpandedResources(Stream output) => _json = new(output, Layout);

    /// <exception cref="InvalidDataException">The resources are too large to be written.</exception>
    public static void Write(Template template, Scope scope, Stream output)
    {
        using ExpandedResources writer = new(output);
        writer.Write(template, scope);
        writer._json.Flush();
        output.Write("\n"u8);
    }

    public void Dispose() => _json.Dispose();

    private void Write(Template template, Scope scope)
    {
        List<string> unexpanded = [];
        _json.WriteStartObject();
        _json.WriteStartArray("predictedResources");
        foreach (var resource in Expansion.Of(template, scope))
        {
            if (IsDeployment(resource))
            {
                unexpanded.Add(
                    $"'{Texts.Shown(resource.Id ?? resource.Name)}' is not expanded: its template is not at hand."
                );
            }
            else
            {
                Write(resource);
            }
        }

        _json.WriteEndArray();
        _json.WriteStartArray("diagnostics");
        foreach (var diagnostic in unexpanded)
        {
            _json.WriteStringValue(diagnostic);
        }

        _json.WriteEndArray();
        _json.WriteStartObject("outputs");
        foreach (var output in template.Outputs.Where(output => output.Value is not null))
        {
            _json.WritePropertyName(output.Name.Text);
            Write(scope.Evaluate(output.Value!));
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Write(DeployedResource resource)
    {
        var declaration = resource.Declaration;
        _json.WriteStartObject();
        Write("id", resource.Id);
        WriteType(resource);
        if (resource.IsDeployed is null)
        {
            _json.WritePropertyName("condition");
            Write(resource.Scope.Evaluate(declaration.Condition!));
        }

        Write("name", resource.Name);
        if (declaration.ApiVersion is { } version)
        {
            _json.WritePropertyName("apiVersion");
            Write(resource.Scope.Evaluate(version));
        }
        else if (declaration.HasApiProfile || resource.Template.HasApiProfile)
        {
            // As the engine says that a profile supplies the version.
            _json.WriteString("apiVersion", "[defaultApiVersion()]");
        }

        Value body = resource.Scope.Evaluate(declaration.Body);
        WriteMembers(body, (ObjectExpression)body.Form, isResource: true);
        _json.WriteEndObject();
    }

    private static bool IsDeployment(DeployedResource resource) =>
        string.Equals(
            resource.Declaration.WrittenType,
            ResourceDeclaration.DeploymentType,
            StringComparison.OrdinalIgnoreCase
        );

    // The engine does not evaluate a type, and refuses a resource without one.
    private void WriteType(DeployedResource resource)
    {
        if (resource.Declaration.WrittenType is { } type)
        {
            _json.WriteString("type", type);
        }
        else if (resource.Declaration.Type is { } written)
        {
            _json.WritePropertyName("type");
            Write(resource.Scope.Evaluate(written));
        }
    }

    private void Write(string name, ImmutableArray<TextPart>? text)
    {
        if (text is { } parts)
        {
            _json.WriteString(name, Texts.Shown(parts));
        }
    }

    private void Write(Value value)
    {
        if (++_values > MostValues)
        {
            throw new InvalidDataException("the resources are too large to be written");
        }

        switch (value.Form)
        {
            case StringLiteral { Text: var text }:
                _json.WriteStringValue(text);
                break;
            case IntegerLiteral { Value: var integer }:
                _json.WriteNumberValue(integer);
                break;
            case NumberLiteral { Value: var number } when !double.IsFinite(number):
                _json.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
                break;
            case NumberLiteral { Value: var number } when double.IsInteger(number) && Math.Abs(number) < MostExact:
                // A float stays one.
                _json.WriteRawValue(number.ToString("F1", CultureInfo.InvariantCulture));
                break;
            case NumberLiteral { Value: var number }:
                _json.WriteNumberValue(number);
                break;
            case BooleanLiteral { Value: var truth }:
                _json.WriteBooleanValue(truth);
                break;
            case NullLiteral:
                _json.WriteNullValue();
                break;
            case ArrayExpression array:
                _json.WriteStartArray();
                foreach (var item in array.Items)
                {
                    Write(value.Part(item));
                }

                _json.WriteEndArray();
                break;
            case ObjectExpression { HasComputedNames: false } whole:
                _json.WriteStartObject();
                WriteMembers(value, whole, isResource: false);
                _json.WriteEndObject();
                break;
            default:
                _json.WriteStringValue($"[{Residue.Of(value)}]");
                break;
        }
    }

    private void WriteMembers(Value owner, ObjectExpression whole, bool isResource)
    {
        foreach (var property in whole.Properties)
        {
            // Of properties with the same name the last one counts.
            if (
                isResource && property.Name.Text == "name"
                || !ReferenceEquals(whole.Find(property.Name.Text), property)
            )
            {
                continue;
            }

            // The engine drops null on a resource itself, and hands it on inside.
            var value = owner.Part(property.Value);
            if (!isResource || value.Form is not NullLiteral)
            {
                _json.WritePropertyName(property.Name.Text);
                Write(value);
            }
        }
    }
}

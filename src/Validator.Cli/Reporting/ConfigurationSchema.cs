using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Diagnostics;

namespace Validator.Cli.Reporting;

/// <summary>The JSON Schema of <c>armlint.yaml</c> for editors, made of the table by which it is read.</summary>
internal sealed class ConfigurationSchema(SchemaWriter to, ImmutableArray<DiagnosticDescriptor> catalogue)
{
    public const string Address =
        "https://raw.githubusercontent.com/armlint/armlint/main/schemas/configuration/armlint.json";

    public static byte[] Of(ImmutableArray<DiagnosticDescriptor> catalogue) =>
        SchemaWriter.File(
            Address,
            "Configuration of armlint",
            writer => new ConfigurationSchema(writer, catalogue).Write()
        );

    private void Write()
    {
        // An empty file says nothing.
        to.Types("object", "null");
        WriteKeys(ConfigurationKeys.Root.All);
        to.Object("definitions", WriteDefinitions);
    }

    private void WriteDefinitions()
    {
        to.Object("text", () => to.Types("string", "number", "boolean"));
        to.Object("severity", () => to.Words(SeverityWord.All));
        to.Object("anyRule", () => WriteRule([], isOpen: true));
        to.Object("severalRules", () => WriteRule([], isOpen: false));
        to.Object("rules", WriteRules);
        foreach (var rule in catalogue.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            to.Object(rule.Id, () => WriteRule(rule));
        }
    }

    private void WriteShape(Shape shape)
    {
        switch (shape)
        {
            case Shape.Text:
                // An unquoted number or truth value is a text here, and no other program need know.
                to.Reference("text");
                break;
            case Shape.Pattern:
                to.Type("string");
                to.Number("minLength", 1);
                to.Object("not", () => to.Text("pattern", @"^!|^/*$|(^|/)\.\.(/|$)"));
                break;
            case Shape.Choice(var words):
                to.Words(words);
                break;
            case Shape.List(var item, true):
                to.List("anyOf", () => WriteShape(item), () => WriteList(item));
                break;
            case Shape.List(var item, _):
                WriteList(item);
                break;
            case Shape.Table(_, var value):
                to.Type("object");
                to.Object("propertyNames", () => to.Number("minLength", 1));
                to.Object("additionalProperties", () => WriteShape(value));
                break;
            case Shape.Keys(var keys):
                to.Type("object");
                WriteKeys(keys);
                break;
            case Shape.Rules:
                to.Reference("rules");
                break;
        }
    }

    private void WriteList(Shape item)
    {
        to.Type("array");
        to.Object("items", () => WriteShape(item));
    }

    private void WriteKeys(ImmutableArray<ConfigurationKey> keys)
    {
        to.Object(
            "properties",
            () =>
            {
                foreach (var key in keys)
                {
                    to.Object(key.Name, () => WriteKey(key));
                }
            }
        );
        to.Required([.. keys.Where(key => key.IsRequired).Select(key => key.Name)]);
        to.Flag("additionalProperties", false);
    }

    private void WriteKey(ConfigurationKey key)
    {
        to.Text("description", key.Description);
        // What stands beside a reference counts for nothing in this draft.
        if (key.Shape is Shape.Text or Shape.Rules)
        {
            to.List("allOf", () => WriteShape(key.Shape));
        }
        else
        {
            WriteShape(key.Shape);
        }
    }

    private void WriteRules()
    {
        to.Type("object");
        to.Object("propertyNames", () => to.Number("minLength", 1));
        to.Object("properties", WriteRuleNames);
        // The beginnings of ids are those of all that are, and rule packs have rules of their own.
        to.Object("additionalProperties", () => to.Reference("anyRule"));
    }

    private void WriteRuleNames()
    {
        foreach (var (word, _) in RuleNames.Categories)
        {
            to.Object(word, () => to.Reference("severalRules"));
        }

        foreach (var rule in catalogue.OrderBy(rule => rule.Name, StringComparer.Ordinal))
        {
            to.Object(rule.Name, () => to.Reference(rule.Id));
            to.Object(rule.Id, () => to.Reference(rule.Id));
        }
    }

    private void WriteRule(DiagnosticDescriptor rule)
    {
        to.Text("description", $"{rule.Id}: {rule.Title}. Default: {SeverityWord.Of(rule.DefaultSeverity)}.");
        WriteRule(rule.Options, isOpen: false);
    }

    private void WriteRule(ImmutableArray<RuleOption> options, bool isOpen) =>
        to.List(
            "anyOf",
            () => to.Reference("severity"),
            () =>
            {
                to.Type("object");
                to.Number("minProperties", 1);
                to.Object("properties", () => WriteSettings(options));
                to.Flag("additionalProperties", isOpen);
            }
        );

    private void WriteSettings(ImmutableArray<RuleOption> options)
    {
        to.Object(SeverityWord.Key, () => to.Reference("severity"));
        foreach (var option in options)
        {
            to.Object(option.Name, () => WriteOption(option));
        }
    }

    private void WriteOption(RuleOption option)
    {
        to.Text("description", option.Description);
        switch (option)
        {
            case NumberOption number:
                to.Type("integer");
                to.Number("minimum", number.Minimum);
                to.Number("maximum", number.Maximum);
                to.Number("default", number.Default);
                break;
            case FlagOption flag:
                to.Type("boolean");
                to.Flag("default", flag.Default);
                break;
            case TextOption { Allowed: { IsEmpty: false } allowed } text:
                to.Words(allowed);
                to.Text("default", text.Default);
                break;
            case TextOption text:
                to.Types("string", "number", "boolean");
                to.Text("default", text.Default);
                break;
            case TextsOption texts:
                to.Type("array");
                to.Object("items", () => to.Reference("text"));
                to.Texts("default", texts.Default);
                break;
        }
    }
}

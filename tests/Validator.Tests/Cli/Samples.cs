using System.Collections.Immutable;
using System.Text;
using Validator.Analysis;
using Validator.Analysis.Configuration;
using Validator.Cli;
using Validator.Cli.Input;
using Validator.Cli.Reporting;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Schemas.Loading;
using Validator.Text;

namespace Validator.Tests.Cli;

/// <summary>Rules and findings made by hand, so that these tests depend on no real rule.</summary>
internal static class Samples
{
    public static readonly DiagnosticDescriptor Unknown = new()
    {
        Id = "ARM2902",
        Name = "sample-unknown",
        Title = "A property that nobody knows",
        Messages = [new("default", "Property '{0}' is unknown."), new("near", "Property '{0}' is unknown: use '{1}'.")],
        Category = Category.TypeDefinition,
        DefaultSeverity = Severity.Error,
        Docs = "The service refuses **properties** that it does not know.\n\n## Fails\n\n```json\n{ \"a\": 1 }\n```",
    };

    public static readonly DiagnosticDescriptor Casing = new()
    {
        Id = "ARM2901",
        Name = "sample-casing",
        Title = "A property in the wrong case",
        Messages = [new("default", "Property '{0}' is written in another case.")],
        Category = Category.TypeDefinition,
        DefaultSeverity = Severity.Warning,
        Docs = "Names differ in case.",
    };

    public static readonly DiagnosticDescriptor Syntax = new()
    {
        Id = "ARM1901",
        Name = "sample-syntax",
        Title = "A syntax error",
        Messages = [new("default", "Expected '{0}' here.")],
        Category = Category.Syntax,
        DefaultSeverity = Severity.Error,
        Docs = "It cannot be read.",
    };

    public static ImmutableArray<DiagnosticDescriptor> Catalogue { get; } = [Casing, Syntax, Unknown];

    public const string Template = """
        {
          "$schema": "https://example.org/x",
          "resources": {
            "propertyX": 1,
            "other": "two"
          }
        }
        """;

    public static Place Place(SourceText source, string words) =>
        new(source, new(source.Text.IndexOf(words, StringComparison.Ordinal), words.Length));

    /// <summary>Stands for the linter: finds each "propertyX", and calls a file a template if it says $schema.</summary>
    public static ImmutableArray<LintResult> LintAll(ImmutableArray<LintInput> inputs) =>
        [.. inputs.Select(input => Apply(input.Rules, Lint(input.Source)))];

    private static LintResult Apply(RuleSettings rules, LintResult result) =>
        result with
        {
            Diagnostics = [.. result.Diagnostics.Select(rules.Apply).Where(found => found.Severity > Severity.Off)],
        };

    public static LintResult Lint(SourceText source)
    {
        if (source.Text.Contains("crash", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("Out of order.");
        }

        if (source.Text == "bad schema")
        {
            throw new SchemaException("schemas/x.json", new(3, 7), "It is torn.");
        }

        if (!source.Text.Contains("$schema", StringComparison.Ordinal))
        {
            return new(source, source.Text.Length == 0 ? DocumentKind.Malformed : DocumentKind.Other, []);
        }

        List<Diagnostic> found = [];
        for (var at = 0; (at = source.Text.IndexOf("\"propertyX\"", at, StringComparison.Ordinal)) >= 0; at++)
        {
            TextSpan span = new(at, "\"propertyX\"".Length);
            found.Add(Finding(source, span));
        }

        return new(source, DocumentKind.Template, [.. found]) { Resources = 2, Undefined = 1 };
    }

    public static Diagnostic Finding(SourceText source, TextSpan span) =>
        Unknown.At(Unknown.Messages[1], new(source, span), "propertyX", "property") with
        {
            LogicalPath = "/resources/propertyX",
            Related = [new(Place(source, "$schema"), "the schema is named here")],
            Fix = new("Rename 'propertyX' to 'property'", FixSafety.Safe, [new(span, "\"property\"")]),
        };

    public static Report Report(SourceText source, params ImmutableArray<Diagnostic> found)
    {
        InputFile file = new(source.Path, Path.GetFullPath(source.Path), InputOrigin.Named);
        ContentIdentity identity = new(Encoding.UTF8.GetByteCount(source.Text), new('a', 64));
        var findings = found.IsEmpty ? null : new CheckedFile(file, source, found, identity);
        RunTotals totals = new();
        totals.Add(ExitCode.Findings);
        totals.Add(file, findings, resources: 0, undefined: 0);
        return new(findings is null ? [] : [findings], totals);
    }

    public static string Print(IReporter reporter, Report report)
    {
        using MemoryStream stream = new();
        reporter.Write(report, stream);
        return new UTF8Encoding(false).GetString(stream.ToArray());
    }
}

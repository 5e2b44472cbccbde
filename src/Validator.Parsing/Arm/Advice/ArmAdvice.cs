using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Advice;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Parsing.Arm.Advice;

/// <summary>Advice on what of a file of ARM JSON is no part of the model.</summary>
public sealed class ArmAdvice
{
    private readonly List<Diagnostic> _findings = [];
    private readonly JsonSyntaxTree _tree;
    private readonly Func<DiagnosticDescriptor, bool> _isOn;

    private ArmAdvice(JsonSyntaxTree tree, Func<DiagnosticDescriptor, bool> isOn) => (_tree, _isOn) = (tree, isOn);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        SchemaUri.Descriptor,
        OutdatedSchema.Descriptor,
        ContentVersion.Descriptor,
        MissingDescription.Descriptor,
        MissingDescription.OfTypes,
    ];

    internal static ImmutableArray<Diagnostic> Of(
        JsonSyntaxTree tree,
        DocumentKind kind,
        Func<DiagnosticDescriptor, bool> isOn
    )
    {
        ArmAdvice advice = new(tree, isOn);
        if (kind is DocumentKind.Template or DocumentKind.ParameterFile)
        {
            if (tree.Root.Find("$schema") is { Value: { Kind: JsonKind.String, IsOpen: false } uri })
            {
                SchemaUri.Check(advice, uri, kind);
                OutdatedSchema.Check(advice, uri);
            }

            ContentVersion.Check(advice, tree.Root);
        }

        if (kind == DocumentKind.Template)
        {
            Descriptions.Check(advice, tree.Root);
        }

        return [.. advice._findings];
    }

    internal bool IsOn(DiagnosticDescriptor rule) => _isOn(rule);

    internal void Report(DiagnosticDescriptor rule, TextSpan span, Repair? repair, params string[] arguments) =>
        Report(rule, rule.Messages[0], rule.DefaultSeverity, span, repair, arguments);

    internal void Report(
        DiagnosticDescriptor rule,
        MessageFormat message,
        Severity severity,
        TextSpan span,
        Repair? repair,
        params string[] arguments
    )
    {
        if (_isOn(rule))
        {
            _findings.Add(
                rule.At(message, new(_tree.Source, span), arguments) with
                {
                    Severity = severity,
                    Repair = repair,
                }
            );
        }
    }
}

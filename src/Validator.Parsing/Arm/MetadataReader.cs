using Validator.Diagnostics;
using Validator.Parsing.Json;
using Validator.Parsing.Suppressions;
using Validator.Text;

namespace Validator.Parsing.Arm;

/// <summary>Reads <c>metadata.armlint.ignore</c>: a text as in a comment, an object with a rule and a reason, or a list of those.</summary>
internal sealed class MetadataReader(JsonSyntaxTree tree, CommentReader comments, List<Diagnostic> problems)
{
    /// <summary>What the entries suppress whose name is at a span; nothing where something else is called so.</summary>
    public IEnumerable<Suppression> At(TextSpan name)
    {
        if (
            JsonTrail.To(tree, name) is not [.. var outer, { Property: { } metadata } step, { Property: { } own }]
            || own.Name.Span != name
            || !metadata.Name.Says("metadata")
        )
        {
            return [];
        }

        // A name belongs to what has it: a parameter, an output, a variable.
        var covered =
            outer is [.., { Property: { } property }] ? property.Span
            : outer.Count == 0 ? CoveredText.File(tree.Source)
            : step.Container.Span;
        return Read(own.Value, covered);
    }

    private List<Suppression> Read(JsonNode settings, TextSpan covered)
    {
        List<Suppression> found = [];
        if (settings.Kind != JsonKind.Object)
        {
            Problem(settings, SuppressionDiagnostics.UnknownKey, "ignore", "armlint", Shown(settings));
            return found;
        }

        foreach (var property in settings.Properties)
        {
            if (!property.Name.Says("ignore"))
            {
                Problem(property.Name, SuppressionDiagnostics.UnknownKey, "ignore", "armlint", Shown(property.Name));
                continue;
            }

            if (property.Value.Kind != JsonKind.Array)
            {
                ReadEntry(property.Value, covered, found);
            }

            foreach (var entry in property.Value.Items)
            {
                ReadEntry(entry, covered, found);
            }
        }

        return found;
    }

    private void ReadEntry(JsonNode entry, TextSpan covered, List<Suppression> found)
    {
        if (entry.Kind is not (JsonKind.Missing or JsonKind.Object) && !entry.IsPlainString)
        {
            Problem(entry, SuppressionDiagnostics.InvalidEntry, Shown(entry));
            return;
        }

        var read =
            entry.Kind == JsonKind.Object ? ReadObject(entry, covered)
            : entry.Kind == JsonKind.String ? ReadText(entry, covered)
            : null;
        if (read is not null)
        {
            found.Add(read);
        }
    }

    private Suppression? ReadText(JsonNode text, TextSpan covered)
    {
        TextSpan inside = new(text.Span.Start + 1, text.Span.Length - 2);
        return comments.ReadRules(SuppressionKind.Metadata, inside, inside.Start, covered);
    }

    private Suppression? ReadObject(JsonNode entry, TextSpan covered)
    {
        foreach (var property in entry.Properties)
        {
            if (!property.Name.Says("rule") && !property.Name.Says("reason"))
            {
                Problem(property.Name, SuppressionDiagnostics.UnknownKey, "rule", "ignore", Shown(property.Name));
            }
        }

        if (entry.Find("rule") is not { Value: { IsPlainString: true } rule })
        {
            Problem(entry, SuppressionDiagnostics.InvalidEntry, Shown(entry));
            return null;
        }

        var reason = entry.Find("reason") is { Value: { Kind: JsonKind.String } text } ? text.GetString().Trim() : "";
        return ReadText(rule, covered) is { } read
            ? read with
            {
                Place = entry.Span,
                Reason = reason.Length > 0 ? reason : read.Reason,
            }
            : null;
    }

    private void Problem(JsonNode node, MessageFormat message, params ReadOnlySpan<string> arguments) =>
        problems.Add(SuppressionDiagnostics.UnknownSuppression.At(message, new(tree.Source, node.Span), arguments));

    private static string Shown(JsonNode node) =>
        node.Kind switch
        {
            JsonKind.Object => "an object",
            JsonKind.Array => "a list",
            _ => ShownText.Of(node.GetString()),
        };
}

using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Json;
using Validator.Parsing.Suppressions;

namespace Validator.Parsing.Arm;

/// <summary>What the comments and the metadata of ARM JSON suppress.</summary>
internal static class ArmSuppressions
{
    /// <param name="findings">Receives what is malformed.</param>
    public static ImmutableArray<Suppression> In(JsonSyntaxTree tree, List<Diagnostic> findings)
    {
        var text = tree.Source.Text;
        var at = Next(text, 0);
        if (at < 0)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<Suppression>();
        CommentReader reader = new(tree.Source, findings);
        MetadataReader metadata = new(tree, reader, findings);
        JsonComments comments = new(tree);
        for (; at >= 0; at = Next(text, at + CommentReader.Marker.Length))
        {
            if (text.AsSpan(at).StartsWith(CommentReader.Keyword))
            {
                if (comments.At(at) is { } comment && reader.Read(at, comment) is { } one)
                {
                    found.Add(one);
                }
            }
            else if (at > 0 && text[at - 1] == '"')
            {
                found.AddRange(metadata.At(new(at - 1, CommentReader.Marker.Length + 2)));
            }
        }

        return found.DrainToImmutable();
    }

    private static int Next(string text, int start) =>
        text.IndexOf(CommentReader.Marker, start, StringComparison.Ordinal);
}

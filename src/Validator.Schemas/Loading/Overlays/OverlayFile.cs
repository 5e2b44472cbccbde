using System.Collections.Immutable;
using Validator.Schemas.Loading.Json;

namespace Validator.Schemas.Loading.Overlays;

/// <summary>Reads what is known of the types of one provider beyond their definitions.</summary>
internal static class OverlayFile
{
    /// <param name="provider">The namespace that the name of the file says, in any case.</param>
    /// <exception cref="SchemaException">The file holds something else than overlays.</exception>
    public static ImmutableArray<Overlay> Read(SchemaFile file, string provider)
    {
        var text = new SchemaText(file);
        var root = text.Object(text.Parse(), "An overlay file");
        text.Only(root, "an overlay file", "overlays");
        return
        [
            .. text.NonEmptyArray(text.Required(root, "overlays", "The overlay file"))
                .Select(item => ReadOverlay(text, text.Object(item, "An overlay"), provider)),
        ];
    }

    private static Overlay ReadOverlay(SchemaText text, JsonValue.Object overlay, string provider)
    {
        text.Only(
            overlay,
            "an overlay",
            "$comment",
            "type",
            "apiVersions",
            "trusted",
            "caseSensitive",
            "path",
            "pattern",
            "format",
            "accepts",
            "source"
        );
        var type = text.Required(overlay, "type", "The overlay");
        if (!text.String(type).StartsWith(provider + "/", StringComparison.OrdinalIgnoreCase))
        {
            throw text.Error(
                type.Value.Offset,
                $"This file holds overlays of '{provider}', and '{text.String(type)}' is none of its types."
            );
        }

        var versions = text.NonEmptyStrings(text.Required(overlay, "apiVersions", "The overlay"));
        text.HttpsAddress(text.Required(overlay, "source", "The overlay"));
        var trusted = Flag("trusted");
        var caseSensitive = Flag("caseSensitive");
        var refinement = ReadRefinement(text, overlay);
        return trusted is null && caseSensitive is null && refinement is null
            ? throw text.Error(
                overlay.Offset,
                "The overlay has none of 'trusted', 'caseSensitive' and 'path', so it says nothing."
            )
            : new(
                text.String(type),
                [.. versions.Select(version => ReadRange(text, version))],
                trusted,
                caseSensitive,
                refinement
            );

        bool? Flag(string name) => overlay.Find(name) is { } flag ? text.Boolean(flag) : null;
    }

    private static ApiVersionRange ReadRange(SchemaText text, JsonValue.String version) =>
        ApiVersionRange.TryParse(version.Text, out var range)
            ? range
            : throw text.Error(
                version.Offset,
                $"'{version.Text}' is not a version 'yyyy-MM-dd[-suffix]', a range 'from..to' of two, or '*'."
            );

    private static Refinement? ReadRefinement(SchemaText text, JsonValue.Object overlay)
    {
        var pattern = overlay.Find("pattern");
        var format = overlay.Find("format");
        var accepts = overlay.Find("accepts");
        if (overlay.Find("path") is not { } path)
        {
            return (pattern ?? format ?? accepts) is { } lost
                ? throw text.Error(lost.Offset, $"'{lost.Name}' needs a 'path' to what it is about.")
                : null;
        }

        if (!TypePath.TryParse(text.String(path), out var steps))
        {
            throw text.Error(
                path.Value.Offset,
                $"'{text.String(path)}' is not a path; one looks like 'properties.items[].source{{variant}}.name'."
            );
        }

        if (pattern is null && format is null && accepts is null)
        {
            throw text.Error(path.Offset, "The overlay has a 'path' and no 'pattern', 'format' or 'accepts' for it.");
        }

        if (accepts is { } anything && text.String(anything) != "any")
        {
            throw text.Error(anything.Value.Offset, "'accepts' must be 'any'.");
        }

        return new(
            text,
            (JsonValue.String)path.Value,
            steps,
            accepts is not null,
            pattern is { } expression ? text.String(expression) : null,
            format is { } keyword ? Formats.Read(text, keyword) : null
        );
    }
}

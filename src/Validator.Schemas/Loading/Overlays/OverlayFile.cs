using System.Collections.Immutable;
using Validator.Schemas.Loading.Json;
using Validator.Schemas.Types;

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
            "resourceTypes",
            "minimum",
            "maximum",
            "accepts",
            "adds",
            "severity",
            "whenAbsent",
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
        var changes = ReadChanges(text, overlay).ToList();
        if (overlay.Find("path") is not { } path)
        {
            return changes is [var (lost, _), ..]
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

        return changes switch
        {
            [var (_, change)] => new(text, (JsonValue.String)path.Value, steps, change),
            [] => throw text.Error(path.Offset, "The overlay has a 'path' and nothing to say of what is there."),
            [_, var (second, _), ..] => throw text.Error(
                second.Offset,
                $"The overlay says something else already; '{second.Name}' needs one of its own."
            ),
        };
    }

    private static IEnumerable<(JsonMember Keyword, Change Change)> ReadChanges(
        SchemaText text,
        JsonValue.Object overlay
    )
    {
        if ((overlay.Find("pattern") ?? overlay.Find("format") ?? overlay.Find("resourceTypes")) is { } ofString)
        {
            yield return (ofString, ReadOfString(text, overlay));
        }

        if ((overlay.Find("minimum") ?? overlay.Find("maximum")) is { } ofInteger)
        {
            yield return (ofInteger, new Change.OfInteger(Bound("minimum"), Bound("maximum")));
        }

        if (overlay.Find("accepts") is { } accepts)
        {
            yield return (accepts, ReadAccepted(text, accepts));
        }

        if (overlay.Find("adds") is { } adds)
        {
            Expect(text, adds, "any");
            yield return (adds, new Change.AddProperty());
        }

        if (overlay.Find("severity") is { } severity)
        {
            Expect(text, severity, "note");
            yield return (severity, new Change.Tolerate());
        }

        if (overlay.Find("whenAbsent") is { } variant)
        {
            yield return (variant, new Change.AllowAbsent(text.String(variant)));
        }

        long? Bound(string name) => overlay.Find(name) is { } bound ? text.Integer(bound) : null;
    }

    private static Change ReadAccepted(SchemaText text, JsonMember accepts) =>
        text.String(accepts) switch
        {
            "any" => new Change.AcceptAny(),
            "absence" => new Change.AcceptAbsence(),
            _ => throw text.Error(accepts.Value.Offset, "'accepts' must be 'any' or 'absence'."),
        };

    private static Change.OfString ReadOfString(SchemaText text, JsonValue.Object overlay)
    {
        var format = overlay.Find("format") is { } keyword ? Formats.Read(text, keyword) : (StringFormat?)null;
        return new(
            overlay.Find("pattern") is { } pattern ? text.String(pattern) : null,
            format,
            overlay.Find("resourceTypes") is { } types ? Formats.ReadResourceTypes(text, types, format) : []
        );
    }

    private static void Expect(SchemaText text, JsonMember keyword, string only)
    {
        if (text.String(keyword) != only)
        {
            throw text.Error(keyword.Value.Offset, $"'{keyword.Name}' must be '{only}'.");
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Validator.Analysis.Configuration.Yaml;
using Validator.Analysis.Packs.Definition;

namespace Validator.Analysis.Packs.Reading;

/// <summary>Reads sentences with holes such as <c>{value}</c> or <c>{sku.name}</c>, each of which is shown in single quotes.</summary>
internal static class MessageReader
{
    private static readonly ImmutableArray<(string Name, HoleKind Kind)> Named =
    [
        ("name", HoleKind.Name),
        ("type", HoleKind.Type),
        ("property", HoleKind.Property),
        ("value", HoleKind.Value),
        ("expected", HoleKind.Expected),
    ];

    public static PackMessage Read(YamlValue at, string text, PackProblems problems)
    {
        StringBuilder format = new();
        var holes = ImmutableArray.CreateBuilder<MessageHole>();
        text = text.ReplaceLineEndings(" ").Trim();
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (text[i] is '{' or '}' && next == text[i])
            {
                format.Append(text[i]).Append(next);
                i++;
            }
            else if (
                text[i] == '{'
                && text.AsSpan(i + 1).IndexOfAny('{', '}') is >= 0 and var length
                && text[i + 1 + length] == '}'
            )
            {
                var end = i + 1 + length;
                AppendHole(format, holes, ReadHole(at, text[(i + 1)..end], problems), text, end);
                i = end;
            }
            else if (text[i] is '{' or '}')
            {
                problems.Add(at, $"Expected a hole such as '{{name}}', or '{text[i]}{text[i]}' for a brace.");
                break;
            }
            else
            {
                format.Append(text[i]);
            }
        }

        return new(format.ToString(), holes.DrainToImmutable());
    }

    // Whoever has put quotes round a hole gets no more.
    private static void AppendHole(
        StringBuilder format,
        ImmutableArray<MessageHole>.Builder holes,
        MessageHole hole,
        string text,
        int end
    )
    {
        var isQuoted = format.Length > 0 && format[^1] == '\'' && end + 1 < text.Length && text[end + 1] == '\'';
        var quote = isQuoted ? "" : "'";
        format.Append(CultureInfo.InvariantCulture, $"{quote}{{{holes.Count}}}{quote}");
        holes.Add(hole);
    }

    private static MessageHole ReadHole(YamlValue at, string name, PackProblems problems)
    {
        foreach (var (known, kind) in Named)
        {
            if (known == name)
            {
                return new(kind);
            }
        }

        // A path has several steps, or else it is likely a slip in one of the names.
        var near = Validator.Text.NearestName.Of(name, Named.Select(known => known.Name));
        if (near is not null || !PathReader.TryRead(name, out var steps))
        {
            problems.Add(
                at,
                $"Unknown hole '{{{PackProblems.Short(name)}}}'."
                    + (
                        near is null
                            ? " Known are '{name}', '{type}', '{property}', '{value}', '{expected}' and paths."
                            : $" Did you mean '{{{near}}}'?"
                    )
            );
            return new(HoleKind.Name);
        }

        return new(HoleKind.Path, new(name, steps));
    }
}

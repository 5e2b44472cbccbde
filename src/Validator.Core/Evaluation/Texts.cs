using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation;

/// <summary>Texts that may have holes, such as the names and ids of resources.</summary>
public static class Texts
{
    /// <summary>The parts of a value that is a text; one hole where nothing of it is known.</summary>
    public static ImmutableArray<TextPart> Of(Value value) =>
        value.Form switch
        {
            StringLiteral { Text: var text } => [TextPart.Of(text)],
            PartialText { Parts: var parts } => parts,
            _ => [TextPart.Of(value)],
        };

    /// <summary>The whole text where there is no hole in it; else null.</summary>
    public static string? Known(ImmutableArray<TextPart> text)
    {
        foreach (ref readonly var part in text.AsSpan())
        {
            if (part.Literal is null)
            {
                return null;
            }
        }

        return text is [{ Literal: { } only }] ? only : string.Concat(text.Select(part => part.Literal));
    }

    /// <summary>The text as a template would have it: itself, or what is left of its expression in brackets.</summary>
    public static string Shown(ImmutableArray<TextPart> text) =>
        Known(text) is { } known ? known
        : text is [{ Hole: var only }] ? $"[{Residue.Of(only)}]"
        : $"[{Residue.Of(new(new PartialText(default, text), text.First(part => part.Literal is null).Hole.Scope, null))}]";

    /// <summary>The same text with no two literals side by side.</summary>
    public static ImmutableArray<TextPart> Joined(ImmutableArray<TextPart> text)
    {
        var joined = ImmutableArray.CreateBuilder<TextPart>();
        foreach (var part in text)
        {
            if (part.Literal is { } literal && joined is [.., { Literal: { } before }])
            {
                joined[^1] = TextPart.Of(before + literal);
            }
            else
            {
                joined.Add(part);
            }
        }

        return joined.DrainToImmutable();
    }

    /// <summary>The pieces between slashes; a hole is taken for a part of one piece.</summary>
    public static ImmutableArray<ImmutableArray<TextPart>> Segments(ImmutableArray<TextPart> text)
    {
        var segments = ImmutableArray.CreateBuilder<ImmutableArray<TextPart>>();
        var segment = ImmutableArray.CreateBuilder<TextPart>();
        foreach (var part in text)
        {
            if (part.Literal is not { } literal)
            {
                segment.Add(part);
                continue;
            }

            var pieces = literal.Split('/');
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0)
                {
                    segments.Add(segment.ToImmutable());
                    segment.Clear();
                }

                if (pieces[i].Length > 0)
                {
                    segment.Add(TextPart.Of(pieces[i]));
                }
            }
        }

        segments.Add(segment.ToImmutable());
        return segments.DrainToImmutable();
    }

    /// <summary>How many pieces between slashes it certainly has.</summary>
    public static int CountSegments(ImmutableArray<TextPart> text)
    {
        var count = 1;
        foreach (ref readonly var part in text.AsSpan())
        {
            count += part.Literal.AsSpan().Count('/');
        }

        return count;
    }

    /// <summary>
    /// A key that is equal for texts that are certainly equal once the holes are filled, without regard to case, as
    /// resource names and ids compare. A hole is written in braces, which neither can have.
    /// </summary>
    public static string Key(ImmutableArray<TextPart> text) =>
        text is [{ Literal: { } only }] ? only.ToUpperInvariant() : Residue.KeyOf(text);
}

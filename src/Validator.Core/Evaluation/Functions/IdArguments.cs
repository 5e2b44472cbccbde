using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>The arguments of a function that gives the id of a resource: what comes before its type, the type, the names.</summary>
/// <param name="Before">How many arguments come before the type.</param>
internal readonly record struct IdArguments(int Before, string Type, ImmutableArray<ImmutableArray<TextPart>> Names)
{
    /// <summary>Finds the type, which alone has slashes; null where that cannot be known, or the engine refuses the arguments.</summary>
    /// <param name="first">The first argument that may be the type.</param>
    /// <param name="last">The last one that may be.</param>
    public static IdArguments? Of(Call call, int first, int last)
    {
        int? found = null;
        var isKnown = true;
        for (var i = first; i < call.Count; i++)
        {
            if (HasSlash(call[i]))
            {
                if (found is not null)
                {
                    call.FailAt(i, "only the type of the resource may have slashes");
                    return null;
                }

                found = i;
            }

            isKnown &= call[i].IsKnown;
        }

        if (found is not { } at)
        {
            if (isKnown)
            {
                call.Fail("no argument is the type of a resource, such as Microsoft.Sql/servers");
            }

            return null;
        }

        return Of(call, at, first, last);
    }

    private static IdArguments? Of(Call call, int at, int first, int last)
    {
        if (at > last)
        {
            call.FailAt(at, $"the type of the resource must be one of the first {last + 1} arguments");
            return null;
        }

        if (call[at].Text is not { } type)
        {
            return null;
        }

        var wanted = type.AsSpan().TrimEnd('/').Count('/');
        var given = call.Count - at - 1;
        if (given != wanted)
        {
            call.FailAt(at, $"{type} takes {wanted} {(wanted == 1 ? "name" : "names")}, not {given}");
            return null;
        }

        var names = ImmutableArray.CreateBuilder<ImmutableArray<TextPart>>(given);
        for (var i = at + 1; i < call.Count; i++)
        {
            names.Add(Texts.Of(call[i]));
        }

        return new(at - first, type, names.MoveToImmutable());
    }

    private static bool HasSlash(Value argument) =>
        argument.Form switch
        {
            StringLiteral { Text: var text } => text.Contains('/', StringComparison.Ordinal),
            PartialText { Parts: var parts } => Texts.CountSegments(parts) > 1,
            _ => false,
        };

    /// <summary>Whether it is a resource group, whose id is not below a provider.</summary>
    public bool IsResourceGroup =>
        string.Equals(Type, "Microsoft.Resources/resourceGroups", StringComparison.OrdinalIgnoreCase);

    /// <summary>The id below a scope: <c>/providers/Microsoft.Sql/servers/s</c>. The engine drops names that are empty.</summary>
    public ImmutableArray<TextPart> Below(ImmutableArray<TextPart> scope)
    {
        var type = Type.AsSpan().Trim('/');
        var parts = ImmutableArray.CreateBuilder<TextPart>(scope.Length + 1 + (2 * Names.Length));
        parts.AddRange(scope);
        var end = EndOfSegment(type, 0);
        var before = $"/providers/{type[..end]}/";
        var isEmpty = true;
        foreach (var name in Names)
        {
            if (name is [{ Literal: "" }] || end == type.Length)
            {
                continue;
            }

            var next = EndOfSegment(type, end + 1);
            parts.Add(TextPart.Of($"{(isEmpty ? before : "/")}{type[(end + 1)..next]}/"));
            parts.AddRange(name);
            (end, isEmpty) = (next, false);
        }

        if (isEmpty)
        {
            parts.Add(TextPart.Of(before));
        }

        return parts.DrainToImmutable();
    }

    private static int EndOfSegment(ReadOnlySpan<char> type, int start)
    {
        var length = type[start..].IndexOf('/');
        return length < 0 ? type.Length : start + length;
    }
}

using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>Tells how a value came to where it is used.</summary>
public static class Provenance
{
    /// <summary>A finding that tells how the values came about that it follows from.</summary>
    public static Diagnostic Finding(
        DiagnosticDescriptor descriptor,
        MessageFormat message,
        Place place,
        ReadOnlySpan<Value> inputs,
        params ReadOnlySpan<string> arguments
    )
    {
        DefaultUse? use = null;
        Trail? trail = null;
        foreach (var input in inputs)
        {
            use ??= input.Trail?.Default;
            trail = Trail.Join(trail, input.Trail);
        }

        return At(descriptor, message, place, use, arguments) with
        {
            Related = Of(trail, place),
        };
    }

    /// <summary>A finding that says which default it rests on.</summary>
    public static Diagnostic At(
        DiagnosticDescriptor descriptor,
        MessageFormat message,
        Place place,
        DefaultUse? use,
        params ReadOnlySpan<string> arguments
    ) =>
        use is { Parameter: var parameter, IsValue: var isValue }
            ? descriptor.At(
                isValue ? message.FromDefault : message.DependingOnDefault,
                place,
                [.. arguments, parameter]
            )
            : descriptor.At(message, place, arguments);

    /// <summary>The steps of a trail, the outermost first, but for those at the place of the finding itself.</summary>
    public static ImmutableArray<RelatedPlace> Of(Trail? trail, Place place)
    {
        var related = ImmutableArray.CreateBuilder<RelatedPlace>();
        for (var step = trail; step is not null; step = step.Next)
        {
            if (step.Reference != place)
            {
                related.Add(new(step.Reference, $"The value comes here from {step.Referent}.") { IsUse = true });
            }
        }

        return related.ToImmutable();
    }
}

using Validator.Text;

namespace Validator.Parsing.Json;

/// <summary>The way from the root to the node that a span is of: one step for each property or item on it.</summary>
internal static class JsonTrail
{
    internal readonly record struct Step(JsonNode Container, JsonProperty? Property, int Index);

    public static List<Step> To(JsonSyntaxTree tree, TextSpan span)
    {
        List<Step> steps = [];
        var container = tree.Root;
        while (StepInto(container, span) is { } step)
        {
            steps.Add(step.Step);
            container = step.Value;
        }

        return steps;
    }

    private static (Step Step, JsonNode Value)? StepInto(JsonNode container, TextSpan span)
    {
        foreach (var property in container.Properties)
        {
            if (Covers(property.Name.Span, span))
            {
                return (new(container, property, 0), property.Name);
            }

            if (Covers(property.Value.Span, span))
            {
                return (new(container, property, 0), property.Value);
            }
        }

        var index = 0;
        foreach (var item in container.Items)
        {
            if (Covers(item.Span, span))
            {
                return (new(container, null, index), item);
            }

            index++;
        }

        return null;
    }

    private static bool Covers(TextSpan outer, TextSpan inner) => inner.Start >= outer.Start && inner.End <= outer.End;
}

using Validator.Text;

namespace Validator.Parsing.Json;

/// <summary>The way from the root to the node that a span is of: one step for each property or item on it.</summary>
internal static class JsonTrail
{
    /// <param name="Node">The name or value of the property, or the item.</param>
    /// <param name="Index">The place of an item in its array.</param>
    internal readonly record struct Step(JsonNode Container, JsonProperty? Property, JsonNode Node, int Index);

    public static List<Step> To(JsonSyntaxTree tree, TextSpan span)
    {
        List<Step> steps = [];
        for (var at = Deepest(tree, span); at > 0; at = tree.Containers.Of(at))
        {
            steps.Add(StepTo(tree, at));
        }

        steps.Reverse();
        return steps;
    }

    /// <summary>The property or item before the last step's, if it is not the first.</summary>
    public static TextSpan? Before(JsonSyntaxTree tree, TextSpan span)
    {
        var node = Deepest(tree, span);
        var container = tree.Containers.Of(node);
        var isProperty = tree.EntryAt(container).Kind == JsonKind.Object;
        var at = node - (isProperty ? tree.Containers.Ordinal(node) % 2 : 0) - 1;
        if (at <= container)
        {
            return null;
        }

        // The entry before is the last inside the value before.
        while (tree.Containers.Of(at) != container)
        {
            at = tree.Containers.Of(at);
        }

        return isProperty ? new JsonProperty(new(tree, at - 1), new(tree, at)).Span : new JsonNode(tree, at).Span;
    }

    private static Step StepTo(JsonSyntaxTree tree, int node)
    {
        var container = tree.Containers.Of(node);
        var ordinal = tree.Containers.Ordinal(node);
        if (tree.EntryAt(container).Kind == JsonKind.Array)
        {
            return new(new(tree, container), null, new(tree, node), ordinal);
        }

        // Names and values take turns.
        var name = node - (ordinal % 2);
        return new(new(tree, container), new(new(tree, name), new(tree, name + 1)), new(tree, node), 0);
    }

    // Entries stand in the order of the text, so the last that starts before the span is it, in it or in a neighbour.
    private static int Deepest(JsonSyntaxTree tree, TextSpan span)
    {
        var (low, high) = (0, tree.EntryAt(0).Next - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = tree.EntryAt(middle).Start <= span.Start ? (middle, high) : (low, middle - 1);
        }

        while (low > 0 && !Covers(tree.EntryAt(low), span))
        {
            low = tree.Containers.Of(low);
        }

        return low;
    }

    private static bool Covers(in JsonEntry outer, TextSpan inner) =>
        inner.Start >= outer.Start && inner.End <= outer.End;
}

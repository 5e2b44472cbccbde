using System.Globalization;
using System.Text;
using Validator.Text;

namespace Validator.Parsing.Json;

/// <summary>Names places in a file as RFC 6901 does.</summary>
public static class JsonPointer
{
    /// <summary>
    /// The pointer of the deepest value that a span lies in. A name counts as its value; what lies between values counts as
    /// their container. Names keep the case of the file.
    /// </summary>
    /// <param name="nameOf">Gives what stands for an item of an array; its number unless given.</param>
    public static string At(JsonSyntaxTree tree, TextSpan span, Func<JsonNode, string>? nameOf = null)
    {
        StringBuilder pointer = new();
        foreach (var step in JsonTrail.To(tree, span))
        {
            pointer.Append('/');
            if (step.Property is { } property)
            {
                pointer.Append(Escape(property.Name.GetString()));
            }
            else if (nameOf is not null)
            {
                pointer.Append(Escape(nameOf(step.Node)));
            }
            else
            {
                pointer.Append(CultureInfo.InvariantCulture, $"{step.Index}");
            }
        }

        return pointer.ToString();
    }

    private static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}

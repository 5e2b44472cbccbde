using Validator.Evaluation;
using Validator.Model;
using Validator.Schemas.Types;

namespace Validator.Schemas.Checking;

// The resource itself: an object on which the engine knows some properties as well, and whose name has segments.
internal sealed partial class TypeChecker
{
    /// <param name="supplied">The names of required properties that something outside the resource supplies.</param>
    public void CheckResource(Value value, ResourceType type, params ReadOnlySpan<string> supplied)
    {
        var written = (ObjectExpression)value.Form;
        var path = PropertyPath.Resource(type.Name);
        switch (table[type.Body])
        {
            case SchemaType.Object body:
                Shape shape = new(body.Properties, PropertyCollection.Empty, body.Rest, null, IsOpen: false, type.Name);
                CheckObject(value, written, shape, path, supplied);
                break;
            case SchemaType.Discriminated body:
                CheckDiscriminated(value, written, body, path, type.Name, supplied);
                break;
        }
    }

    /// <summary>The resource's own name in that of a child, <c>parent/child</c>, which is all that its pattern is about.</summary>
    private static Value LastSegment(Value name) =>
        name.Form is StringLiteral { Text: var text, Span: var span } && text.LastIndexOf('/') is var slash and >= 0
            ? name with
            {
                Form = new StringLiteral(span, text[(slash + 1)..]),
            }
            : name;
}

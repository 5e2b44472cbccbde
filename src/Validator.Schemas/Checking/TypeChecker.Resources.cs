using Validator.Evaluation;
using Validator.Model;
using Validator.Schemas.Types;

namespace Validator.Schemas.Checking;

// The resource itself: an object on which the engine knows some properties as well, and whose name has segments.
internal sealed partial class TypeChecker
{
    /// <summary>Checks the properties that the engine knows of every resource, and no others.</summary>
    public void CheckEngineProperties(Value body, string type)
    {
        var path = PropertyPath.Resource(type);
        foreach (var property in ((ObjectExpression)body.Form).Properties)
        {
            if (property.ComputedName is null && ResourceTopLevel.Properties.Find(property.Name.Text) is { } known)
            {
                CheckProperty(body, property, known, Shape.Of(Nothing, null), path);
            }
            else if (property.Name.Text is "id" or "type" or "apiVersion")
            {
                CheckReadOnly(body, property, body.Part(property.Value), path.Property(property.Name.Text), false);
            }
        }
    }

    private static readonly SchemaType.Object Nothing = new("", PropertyCollection.Empty, null);

    // What stands before the last segment of a child's name, for a repair that replaces the whole of it.
    private string _parents = "";

    /// <param name="supplied">The names of required properties that something outside the resource supplies.</param>
    public void CheckResource(Value value, ResourceType type, params ReadOnlySpan<string> supplied)
    {
        var written = (ObjectExpression)value.Form;
        var path = PropertyPath.Resource(type.Name);
        switch (table[type.Body])
        {
            case SchemaType.Object body:
                CheckObject(value, written, OfResource(Shape.Of(body, null), type.Name), path, supplied);
                break;
            case SchemaType.Discriminated body:
                CheckDiscriminated(value, written, body, path, type.Name, supplied);
                break;
        }
    }

    private static Shape OfResource(Shape shape, string resourceType) =>
        shape with
        {
            ResourceType = resourceType,
            Engine = shape.Engine ?? ResourceTopLevel.Properties,
        };

    private void CheckName(Value name, TypeRef type, PropertyPath path)
    {
        var own = LastSegment(name, out _parents);
        Check(own, type, path);
        _parents = "";
    }

    /// <summary>The resource's own name in that of a child, <c>parent/child</c>, which is all that its type is about.</summary>
    private static Value LastSegment(Value name, out string parents)
    {
        if (name.Form is not StringLiteral { Text: var text, Span: var span })
        {
            parents = "";
            return name;
        }

        var length = text.LastIndexOf('/') + 1;
        parents = text[..length];
        return name with { Form = new StringLiteral(span, text[length..]) };
    }
}

using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation;

/// <summary>Objects of which the names of some properties are expressions.</summary>
internal static class ComputedNames
{
    /// <summary>Puts the names in that are known; a name that is not stays an expression.</summary>
    public static Value Resolve(ObjectExpression written, Scope scope)
    {
        var properties = ImmutableArray.CreateBuilder<ObjectProperty>(written.Properties.Length);
        foreach (var property in written.Properties)
        {
            properties.Add(
                property.ComputedName is { } name && scope.Evaluate(name).Text is { } text
                    ? new(new(text, property.Name.Span), property.Value) { Source = property.Source }
                    : property
            );
        }

        ObjectExpression resolved = new(written.Span, written.Anchor, properties.MoveToImmutable())
        {
            IsCut = written.IsCut,
            IsOpen = written.IsOpen,
            Nesting = written.Nesting,
        };
        return new(resolved, scope, null);
    }
}

using Validator.Model;

namespace Validator.Parsing.Arm;

/// <summary>Finds what a deployment gives the parameters of its nested template.</summary>
internal static class DeploymentArguments
{
    /// <summary>Null where nothing is given; else as <see cref="Template.Arguments"/> wants it.</summary>
    public static Expression? In(ObjectExpression deployment) =>
        deployment.Find("properties")?.Value switch
        {
            ObjectExpression properties when properties.Find("parametersLink") is { Value: var link } => Unknown(link),
            ObjectExpression properties => properties.Find("parameters")?.Value switch
            {
                null or NullLiteral => null,
                ObjectExpression given when given.Properties.All(one => one.ComputedName is null) => Values(given),
                var given => Unknown(given),
            },
            _ => null,
        };

    // Each is { "value": … } or { "reference": … }, which is to a secret.
    private static ObjectExpression Values(ObjectExpression given) =>
        new(given.Span, given.Anchor, [.. given.Properties.Select(one => new ObjectProperty(one.Name, ValueOf(one)))]);

    private static Expression ValueOf(ObjectProperty argument) =>
        (argument.Value as ObjectExpression)?.Find("value")?.Value ?? Unknown(argument.Value);

    private static UnknownValue Unknown(Expression written) => new(written.Span, ValueKinds.Any);
}

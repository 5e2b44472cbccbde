using Validator.Model;
using Validator.Text;

namespace Validator.Parsing.Arm;

/// <summary>Finds what a deployment gives the parameters of its template: in a parameter file, or around a nested template.</summary>
internal static class ArgumentReader
{
    /// <summary>What the resource of a nested deployment gives its own template.</summary>
    public static ArgumentList OfDeployment(ObjectExpression deployment) =>
        deployment.Find("properties")?.Value switch
        {
            ObjectExpression properties when properties.Find("parametersLink") is { Name: var link } => Unknown(
                link.Span
            ),
            ObjectExpression properties => properties.Find("parameters") switch
            {
                null or { Value: NullLiteral } => new(properties.Anchor, [])
                {
                    MayHaveOthers = properties.MayHaveOthers,
                },
                { Value: ObjectExpression given } => Of(given),
                { Value: var other } => Unknown(other.Span),
            },
            _ => Unknown(deployment.Anchor),
        };

    /// <summary>Each is <c>{ "value": … }</c> or <c>{ "reference": … }</c>, which is to a secret.</summary>
    public static ArgumentList Of(ObjectExpression given) =>
        new(given.Anchor, [.. given.Properties.Where(one => one.ComputedName is null).Select(Of)])
        {
            MayHaveOthers = given.MayHaveOthers,
        };

    private static ArgumentList Unknown(TextSpan anchor) => new(anchor, []) { MayHaveOthers = true };

    private static Argument Of(ObjectProperty property) =>
        property.Value switch
        {
            ObjectExpression entry => Of(property.Name, entry),
            StringLiteral => Malformed(property, ValueKinds.String),
            IntegerLiteral => Malformed(property, ValueKinds.Integer),
            NumberLiteral => Malformed(property, ValueKinds.Number),
            BooleanLiteral => Malformed(property, ValueKinds.Boolean),
            ArrayExpression => Malformed(property, ValueKinds.Array),
            _ => new(property.Name, Anything(property.Value.Span)),
        };

    private static Argument Of(Name name, ObjectExpression entry)
    {
        var value = entry.Find("value")?.Value;
        return entry.Find("reference") is { Value: ObjectExpression reference } secret
                ? new(name, value ?? new UnknownValue(secret.Value.Span, ValueKinds.Any))
                {
                    Secret = Secret(reference) with { HasValueToo = value is not null and not NullLiteral },
                }
            : value is not null ? new(name, value)
            // Language version 2.0 has further forms, which only the deployment knows.
            : entry.MayHaveOthers || entry.Find("expression") is not null || entry.Find("reference") is not null
                ? new(name, Anything(entry.Span))
            : new(name, new NullLiteral(entry.Span));
    }

    private static SecretReference Secret(ObjectExpression reference)
    {
        var vault = reference.Find("keyVault")?.Value;
        return new(
            reference.Anchor,
            vault is ObjectExpression { MayHaveOthers: false } known ? known.Find("id")?.Value
                : vault is null && !reference.MayHaveOthers ? null
                : Anything(reference.Span),
            reference.Find("secretName")?.Value ?? (reference.MayHaveOthers ? Anything(reference.Span) : null)
        );
    }

    private static Argument Malformed(ObjectProperty property, ValueKinds kind) =>
        new(property.Name, Anything(property.Value.Span)) { MalformedAs = kind };

    private static UnknownValue Anything(TextSpan span) => new(span, ValueKinds.Any);
}

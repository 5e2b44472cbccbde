using System.Globalization;
using Validator.Model;

namespace Validator.Schemas.Checking;

/// <summary>How values, kinds and choices are spelled in messages.</summary>
internal static class Words
{
    // A longer list helps nobody: the rule's page and `armlint types` have it whole.
    private const int MostListed = 12;
    private const int LongestShown = 80;

    public static string Of(ValueKinds kinds) =>
        string.Join(
            " or ",
            Enum.GetValues<ValueKinds>().Where(kind => IsSingle(kind) && kinds.HasFlag(kind)).Select(Name)
        );

    public static string Of(DeploymentScopes scopes) =>
        string.Join(
            " or ",
            Enum.GetValues<DeploymentScopes>().Where(one => one != 0 && scopes.HasFlag(one)).Select(Name)
        );

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text as it is shown: cut where it is long.</summary>
    public static string Of(string text) => text.Length <= LongestShown ? text : text[..(LongestShown - 1)] + "…";

    public static string List(IReadOnlyCollection<string> choices) =>
        choices.Count <= MostListed
            ? string.Join(", ", choices)
            : $"{string.Join(", ", choices.Take(MostListed))} and {Of(choices.Count - MostListed)} more";

    private static string Name(DeploymentScopes scope) =>
        scope switch
        {
            DeploymentScopes.Tenant => "tenant",
            DeploymentScopes.ManagementGroup => "management group",
            DeploymentScopes.Subscription => "subscription",
            DeploymentScopes.ResourceGroup => "resource group",
            _ => "extension",
        };

    private static bool IsSingle(ValueKinds kind) => int.IsPow2((int)kind);

    private static string Name(ValueKinds kind) =>
        kind switch
        {
            ValueKinds.String => "string",
            ValueKinds.Integer => "integer",
            ValueKinds.Number => "number",
            ValueKinds.Boolean => "boolean",
            ValueKinds.Array => "array",
            ValueKinds.Object => "object",
            _ => "null",
        };
}

using System.Globalization;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Schemas.Checking;

/// <summary>How values, kinds and choices are spelled in messages.</summary>
internal static class Words
{
    // A longer list is not read.
    private const int MostListed = 8;
    private const int LongestShown = 80;

    public static string Of(ValueKinds kinds) => KindWords.Of(kinds);

    public static string Of(DeploymentScopes scopes) =>
        List([.. Enum.GetValues<DeploymentScopes>().Where(one => one != 0 && scopes.HasFlag(one)).Select(Name)]);

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text as it is shown: cut where it is long.</summary>
    public static string Of(string text) => text.Length <= LongestShown ? text : text[..(LongestShown - 1)] + "…";

    /// <summary>Choices for a hole that is in quotes: <c>'a', 'b' or 'c'</c>.</summary>
    public static string List(IReadOnlyCollection<string> choices)
    {
        List<string> listed = [.. choices.Take(MostListed)];
        if (choices.Count > MostListed)
        {
            listed.Add($"{Of(choices.Count - MostListed)} more");
        }

        return listed is [.. var before, var last] && before is not []
            ? $"{string.Join("', '", before)}' or '{last}"
            : string.Concat(listed);
    }

    private static string Name(DeploymentScopes scope) =>
        scope switch
        {
            DeploymentScopes.Tenant => "tenant",
            DeploymentScopes.ManagementGroup => "management group",
            DeploymentScopes.Subscription => "subscription",
            DeploymentScopes.ResourceGroup => "resource group",
            _ => "extension",
        };
}

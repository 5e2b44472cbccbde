using Validator.Diagnostics;

namespace Validator.Cli;

/// <summary>What armlint says about itself.</summary>
internal static class Product
{
    public const string Name = "armlint";

    public const string FullName = "armlint Azure template linter";

    private const string OwnIds = "ARM";

    public const string Home = "https://github.com/armlint/armlint";

    /// <summary>Without the commit that the build adds: a report must not differ between two builds of one version.</summary>
    public static string Version { get; } = typeof(Product).Assembly.GetName().Version!.ToString(3);

    /// <summary>The page of a rule; null where a team's own has none.</summary>
    public static Uri? PageOf(DiagnosticDescriptor rule) =>
        rule.Url is { } url ? new(url)
        : rule.Id.StartsWith(OwnIds, StringComparison.Ordinal) ? new($"{Home}/blob/main/rules/docs/{rule.Name}.md")
        : null;
}

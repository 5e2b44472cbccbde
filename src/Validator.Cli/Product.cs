namespace Validator.Cli;

/// <summary>What armlint says about itself.</summary>
internal static class Product
{
    public const string Name = "armlint";

    public const string FullName = "armlint Azure template linter";

    public const string Home = "https://github.com/armlint/armlint";

    /// <summary>Without the commit that the build adds: a report must not differ between two builds of one version.</summary>
    public static string Version { get; } = typeof(Product).Assembly.GetName().Version!.ToString(3);

    public static Uri PageOf(string rule) => new($"{Home}/blob/main/rules/docs/{rule}.md");
}

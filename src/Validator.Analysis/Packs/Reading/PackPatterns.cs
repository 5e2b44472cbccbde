namespace Validator.Analysis.Packs.Reading;

/// <summary>Forms of texts in rule packs, each of which means the same in ECMA-262 and in .NET and is matched as a whole.</summary>
public static class PackPatterns
{
    public const string Id = "[A-Z][A-Z0-9_-]*[0-9]";

    public const string Name = "[a-z0-9]+(-[a-z0-9]+)*";

    public const string Address = "https?://[^\\s]+";

    public const string ResourceType = ".*[/*].*";

    public const string Bounds = $@"{Integer}|{Integer}\.\.|\.\.{Integer}|{Integer}\.\.{Integer}";

    public const string Versions = $@"\*|{Version}|{Version}\.\.|\.\.{Version}|{Version}\.\.{Version}";

    /// <summary>A path that leads to at most one value.</summary>
    public const string PathToOne = $@"({Property}|{One})(\.{Property}|{One}){{0,31}}";

    /// <summary>A path that leads to the elements of an array.</summary>
    public const string PathToMany = $@"(({Property}|{One})(\.{Property}|{One})*)?{Every}(\.{Property}|{One}|{Every})*";

    public const string Path = $@"({Property}|{One}|{Every})(\.{Property}|{One}|{Every}){{0,31}}";

    private const string Integer = "[+-]?[0-9]+";
    private const string Version = "[0-9]{4}-[0-9]{2}-[0-9]{2}(-[A-Za-z0-9]+)?";
    private const string Property = """[^.\[\]'" ]+""";
    private const string Every = @"\[\*\]";
    private const string One = @"\[([0-9]+|'([^']|'(?!\]))+')\]";
}

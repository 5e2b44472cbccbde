namespace Validator.Analysis.Suppressions;

/// <summary>What the codes of Bicep's compiler are here, for its pragmas.</summary>
internal static class CompilerCodes
{
    private static readonly Dictionary<string, string[]> Ids = new(StringComparer.Ordinal)
    {
        ["BCP028"] = ["ARM3018"],
        ["BCP033"] = ["ARM2003", "ARM2004"],
        ["BCP034"] = ["ARM2003", "ARM2004"],
        ["BCP035"] = ["ARM2001"],
        ["BCP036"] = ["ARM2003", "ARM2004"],
        ["BCP037"] = ["ARM2002"],
        ["BCP040"] = ["ARM2002"],
        ["BCP057"] = ["ARM3017"],
        ["BCP073"] = ["ARM2006"],
        ["BCP078"] = ["ARM2005"],
        ["BCP081"] = ["ARM2011", "ARM2012"],
        ["BCP082"] = ["ARM3017"],
        ["BCP088"] = ["ARM2003", "ARM2004"],
        ["BCP089"] = ["ARM2002"],
        ["BCP187"] = ["ARM2002"],
        ["BCP327"] = ["ARM2009"],
        ["BCP328"] = ["ARM2009"],
        ["BCP329"] = ["ARM2009"],
        ["BCP330"] = ["ARM2009"],
        ["BCP332"] = ["ARM2008"],
        ["BCP333"] = ["ARM2008"],
        ["BCP334"] = ["ARM2008"],
        ["BCP335"] = ["ARM2008"],
        ["BCP416"] = ["ARM2007"],
    };

    public static IReadOnlyList<string> IdsOf(string code) => Ids.GetValueOrDefault(code) ?? [];
}

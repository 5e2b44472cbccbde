using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Analysis.Configuration;

/// <summary>The severities as a configuration writes them.</summary>
public static class SeverityWord
{
    public const string Key = "severity";

    public static ImmutableArray<string> All { get; } = ["error", "warning", "note", "off"];

    public static string Of(Severity severity) => All[Severity.Error - severity];

    internal static Severity Read(string word) => Severity.Error - All.IndexOf(word);
}

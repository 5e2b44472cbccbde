using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Analysis.Documentation;

/// <summary>The templates by which the page of a rule shows what it reports.</summary>
public static partial class FailingExamples
{
    /// <summary>Those that are one file.</summary>
    public static ImmutableArray<SourceText> Of(DiagnosticDescriptor rule) =>
        [
            .. Example()
                .Matches(rule.Docs)
                .Select(match =>
                    SourceText.FromString($"example.{match.Groups["language"].Value}", match.Groups["code"].Value)
                ),
        ];

    [GeneratedRegex("""## Fails\s+```(?<language>json|bicep)\n(?<code>.*?)\n```""", RegexOptions.Singleline)]
    private static partial Regex Example();
}

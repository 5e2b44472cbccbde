using System.Text.RegularExpressions;
using Validator.Model;

namespace Validator.Parsing.Arm;

/// <summary>
/// Text that stands for a value until a tool puts that in, as pipelines do before they deploy: what it will be is not
/// known. The forms are those of the replace-tokens and file-transform tasks of Azure DevOps
/// (https://github.com/qetza/replacetokens-task), of shells and template engines, and of the Azure quickstart
/// templates (https://github.com/Azure/azure-quickstart-templates/blob/master/1-CONTRIBUTION-GUIDE/README.md).
/// </summary>
internal static partial class Placeholder
{
    /// <summary>The kinds that the value may be of when the tool has run; none where the text stands for itself.</summary>
    public static ValueKinds KindsOf(string text) =>
        Quickstart().IsMatch(text) ? ValueKinds.Any
        : Token().IsMatch(text) ? ValueKinds.String
        : ValueKinds.None;

    // The tests of the quickstart templates put whole values in their place.
    [GeneratedRegex("^(GEN|GET)[-_][A-Za-z0-9_-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Quickstart();

    // No part of a text is looked at twice: every repetition ends at a character that it excludes.
    [GeneratedRegex(
        """
            \#\{[^{}]+\}\#? | \$?\{[A-Za-z_][^{}":]*\} | \{\{[^{}]+\}\} | \$\([^()]+\) | __\w+?__ | %\w+% | <[^<>]+>
            | GEN-UNIQUE | GEN-PASSWORD | GEN-GUID | GET-PREREQ
            | ^(?i:your[\ \w.-]*|(change-?me)+|replace-?me|todo|tbd|x{3,})$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Token();
}

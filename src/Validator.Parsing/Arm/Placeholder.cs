using System.Text.RegularExpressions;

namespace Validator.Parsing.Arm;

/// <summary>
/// Text that stands for a value until a tool puts that in, as pipelines do before they deploy: what it will be is not
/// known. The forms are those of the replace-tokens and file-transform tasks of Azure DevOps
/// (https://github.com/qetza/replacetokens-task), of shells and template engines, and of the Azure quickstart
/// templates (https://github.com/Azure/azure-quickstart-templates/blob/master/1-CONTRIBUTION-GUIDE/README.md).
/// </summary>
internal static partial class Placeholder
{
    public static bool IsIn(string text) => Token().IsMatch(text);

    [GeneratedRegex(
        """
            \#\{[^{}]+\}\#? | \$?\{[A-Za-z_][^{}":]*\} | \{\{[^{}]+\}\} | \$\([^()]+\) | __\w+?__ | %\w+% | <[^<>]+>
            | ^(GEN|GET)[-_][A-Z0-9_-]+$ | GEN-UNIQUE | GET-PREREQ
            | ^(?i:your[\ \w.-]*|change-?me|replace-?me|todo|tbd|x{3,})$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Token();
}

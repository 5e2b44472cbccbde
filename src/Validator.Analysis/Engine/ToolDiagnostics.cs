using Validator.Analysis.Packs.Reading;
using Validator.Diagnostics;

namespace Validator.Analysis.Engine;

/// <summary>Findings about armlint itself.</summary>
public static class ToolDiagnostics
{
    /// <summary>Not a finding, because without its configuration nothing is checked: the message of exit code 2 names it.</summary>
    public static readonly DiagnosticDescriptor InvalidConfiguration = new()
    {
        Id = "ARM9002",
        Name = "invalid-configuration",
        Title = "A configuration that cannot be used",
        Category = Category.Tool,
        DefaultSeverity = Severity.Error,
        Messages = [new("default", "The configuration cannot be used: '{0}'.")],
        Docs = """
            What `armlint.yaml` says and armlint does not know ends the run with exit code 2 and the place of each mistake: to go on
            as if it said nothing would check less than the team believes, or something else. A wrong key, a rule or an option
            that does not exist, a value of the wrong kind, a file that is not there or that lies outside the repository, and text that is
            no YAML are such mistakes.

            `armlint config FILE` shows what applies to a file and where it is said; `armlint init` writes a configuration to start from.
            """,
    };

    public static readonly DiagnosticDescriptor RuleFailed = new()
    {
        Id = "ARM9001",
        Name = "rule-failed",
        Title = "A rule that failed on a file",
        Category = Category.Tool,
        DefaultSeverity = Severity.Error,
        Messages =
        [
            new(
                "default",
                "Rule '{0}' failed on this file: '{1}'. Its findings are missing; please report this as a bug of armlint."
            ),
        ],
        Docs = """
            A rule of armlint came to an end that its author did not foresee. The other rules have run, and so have all
            rules on the other files; the run ends with exit code 3, so that nobody takes the silence for success. The
            template is not at fault: please report it with the template, or the part of it that makes the rule fail.
            """,
    };

    /// <summary>Not a finding, because without its rules a file is not checked: the message of exit code 2 names it.</summary>
    public static readonly DiagnosticDescriptor InvalidRulePack = new()
    {
        Id = PackProblem.Id,
        Name = "invalid-rule-pack",
        Title = "A rule pack that cannot be used",
        Category = Category.Tool,
        DefaultSeverity = Severity.Error,
        Messages = [new("default", "The rule pack cannot be used: '{0}'.")],
        Docs = """
            A rule pack is read strictly: a key that armlint does not know, a value of the wrong kind, a pattern that cannot be used, a
            rule without a name or with that of another one, and text that is no YAML end the run with exit code 2 and the place of
            each mistake. To go on without the rule would look as if everything kept to it.

            `armlint rules test PACK` runs the examples that a pack carries.
            """,
    };
}

using Validator.Diagnostics;

namespace Validator.Analysis.Engine;

/// <summary>Findings about armlint itself.</summary>
public static class ToolDiagnostics
{
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
}

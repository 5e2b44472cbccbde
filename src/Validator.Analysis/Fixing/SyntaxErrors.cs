using Validator.Diagnostics;
using Validator.Parsing;
using Validator.Parsing.Arm;
using Validator.Parsing.Bicep;
using Validator.Text;

namespace Validator.Analysis.Fixing;

/// <summary>Whatever the configuration says of rules, a file with fewer of these is never made one with more.</summary>
internal static class SyntaxErrors
{
    public static int In(SourceText source)
    {
        IDocument document = BicepDocument.IsBicep(source.Path) ? BicepDocument.Read(source) : ArmDocument.Read(source);
        return document.Diagnostics.Count(found =>
            found is { Descriptor.Category: Category.Syntax, Severity: Severity.Error }
        );
    }
}

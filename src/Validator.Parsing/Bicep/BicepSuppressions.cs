using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep;

/// <summary>
/// What the pragmas of a file suppress: <c>#disable-next-line</c> on the line that follows it, and <c>#disable-diagnostics</c> up
/// to <c>#restore-diagnostics</c>. Errors of the syntax stay.
/// </summary>
internal sealed class BicepSuppressions
{
    // What the compiler's codes are here.
    private static readonly Dictionary<string, string[]> OfCompiler = new(StringComparer.Ordinal)
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

    private readonly SourceText _source;
    private readonly List<(string Code, TextSpan Span)> _spans = [];

    public BicepSuppressions(BicepSyntaxTree tree)
    {
        _source = tree.Source;
        Dictionary<string, int> open = new(StringComparer.Ordinal);
        foreach (var pragma in tree.Pragmas)
        {
            foreach (var written in pragma.Codes)
            {
                Add(tree.Source, pragma, tree.Source.Slice(written).ToString(), open);
            }
        }

        foreach (var (code, start) in open)
        {
            _spans.Add((code, TextSpan.FromBounds(start, tree.Source.Text.Length + 1)));
        }
    }

    public bool Cover(Diagnostic finding)
    {
        if (finding.Descriptor.Category == Category.Syntax)
        {
            return false;
        }

        foreach (var (code, span) in _spans)
        {
            if (Means(code, finding.Descriptor) && IsIn(span, finding))
            {
                return true;
            }
        }

        return false;
    }

    // The compiler reports what is wrong with a value where it is used, and so the pragma may stand there.
    private bool IsIn(TextSpan span, Diagnostic finding) =>
        span.Contains(finding.Place.Span.Start)
        || finding.Related.Any(one => one.Place.Source == _source && span.Contains(one.Place.Span.Start));

    private static bool Means(string code, DiagnosticDescriptor descriptor) =>
        code == descriptor.Id
        || code == descriptor.Name
        || (OfCompiler.TryGetValue(code, out var ids) && ids.Contains(descriptor.Id));

    private void Add(SourceText source, Pragma pragma, string code, Dictionary<string, int> open)
    {
        switch (pragma.Kind)
        {
            case PragmaKind.DisableNextLine:
                var line = source.PositionAt(pragma.Span.Start).Line;
                var end = line < source.LineCount ? source.LineSpan(line + 1).End : source.Text.Length;
                _spans.Add((code, TextSpan.FromBounds(pragma.Span.Start, end + 1)));
                break;
            case PragmaKind.DisableDiagnostics:
                open.TryAdd(code, pragma.Span.Start);
                break;
            case PragmaKind.RestoreDiagnostics when open.Remove(code, out var start):
                _spans.Add((code, TextSpan.FromBounds(start, pragma.Span.Start)));
                break;
        }
    }
}

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

    // Of each code: the lines on which it is suppressed, and the regions, in the order of the text.
    private readonly HashSet<(string Code, int Line)> _lines = [];
    private readonly Dictionary<string, List<TextSpan>> _regions = new(StringComparer.Ordinal);

    public BicepSuppressions(BicepSyntaxTree tree)
    {
        _source = tree.Source;
        Dictionary<string, int> open = new(StringComparer.Ordinal);
        foreach (var pragma in tree.Pragmas)
        {
            foreach (var written in pragma.Codes)
            {
                Add(pragma, _source.Slice(written).ToString(), open);
            }
        }

        foreach (var (code, start) in open)
        {
            AddRegion(code, start, _source.Text.Length + 1);
        }
    }

    public bool Cover(Diagnostic finding)
    {
        if (finding.Descriptor.Category == Category.Syntax || (_lines.Count == 0 && _regions.Count == 0))
        {
            return false;
        }

        // The compiler reports what is wrong with a value where it is used, and so the pragma may stand there.
        return finding
            .Related.Where(one => one.Place.Source == _source)
            .Select(one => one.Place.Span.Start)
            .Prepend(finding.Place.Span.Start)
            .Any(start => CodesOf(finding.Descriptor).Any(code => IsSuppressed(code, start)));
    }

    private static IEnumerable<string> CodesOf(DiagnosticDescriptor descriptor) =>
        OfCompiler
            .Where(pair => pair.Value.Contains(descriptor.Id))
            .Select(pair => pair.Key)
            .Prepend(descriptor.Name)
            .Prepend(descriptor.Id);

    private bool IsSuppressed(string code, int start)
    {
        if (_lines.Contains((code, _source.PositionAt(start).Line)))
        {
            return true;
        }

        if (!_regions.TryGetValue(code, out var regions))
        {
            return false;
        }

        var (low, high) = (0, regions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = regions[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        return low < regions.Count && regions[low].Contains(start);
    }

    private void Add(Pragma pragma, string code, Dictionary<string, int> open)
    {
        switch (pragma.Kind)
        {
            case PragmaKind.DisableNextLine:
                _lines.Add((code, _source.PositionAt(pragma.Span.Start).Line + 1));
                break;
            case PragmaKind.DisableDiagnostics:
                open.TryAdd(code, pragma.Span.Start);
                break;
            case PragmaKind.RestoreDiagnostics when open.Remove(code, out var start):
                AddRegion(code, start, pragma.Span.Start);
                break;
        }
    }

    private void AddRegion(string code, int start, int end)
    {
        if (!_regions.TryGetValue(code, out var regions))
        {
            _regions[code] = regions = [];
        }

        regions.Add(TextSpan.FromBounds(start, end));
    }
}

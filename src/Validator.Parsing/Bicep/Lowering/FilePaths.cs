using System.Globalization;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>Reports the paths of a file that lead nowhere, each where it is written.</summary>
internal sealed class FilePaths(BicepLowering lowering)
{
    private readonly List<(string Path, TextSpan Span)> _unknown = [];

    /// <summary>What a path is the text of; null where it is no plain string.</summary>
    public string? TextOf(ExpressionSyntax path) =>
        path is StringLiteralSyntax { Token: { IsMissing: false, Flags: var flags } } literal
        && (flags & (TokenFlags.Damaged | TokenFlags.Open)) == 0
            ? literal.GetValue(lowering.Source)
            : null;

    public void Report<T>(ExpressionSyntax path, Neighbour<T> found)
        where T : class
    {
        if (TextOf(path) is { } written)
        {
            Report(path.Span, written, found);
        }
    }

    public void Report<T>(TextSpan place, string written, Neighbour<T> found)
        where T : class
    {
        if (found.Absence == Absence.NotRestored && _unknown.TrueForAll(one => one.Path != written))
        {
            _unknown.Add((written, place));
        }
        else if (For(written, found.Absence, found.Detail, place) is { } finding)
        {
            lowering.Findings.Add(finding);
        }
    }

    /// <summary>Reports what is in registries and nowhere here, all together.</summary>
    public void ReportUnknown()
    {
        if (_unknown is not [var (path, span), ..])
        {
            return;
        }

        Place place = new(lowering.Source, span);
        var command = $"bicep restore {lowering.Source.Path[(lowering.Source.Path.LastIndexOf('/') + 1)..]}";
        var unknown = ModuleDiagnostics.UnknownModule;
        lowering.Findings.Add(
            _unknown.Count == 1
                ? unknown.At(place, path, command)
                : unknown.At(
                    ModuleDiagnostics.SeveralUnknown,
                    place,
                    path,
                    (_unknown.Count - 1).ToString(CultureInfo.InvariantCulture),
                    command
                )
        );
    }

    private Diagnostic? For(string written, Absence absence, string detail, TextSpan span)
    {
        Place place = new(lowering.Source, span);
        var (missing, cycle) = (ModuleDiagnostics.MissingModule, ModuleDiagnostics.ModuleCycle);
        return absence switch
        {
            Absence.NoFile => missing.At(place, written),
            Absence.Folder => missing.At(ModuleDiagnostics.Folder, place, written),
            Absence.Unreadable => missing.At(ModuleDiagnostics.Unreadable, place, written, detail),
            Absence.OtherFile => missing.At(ModuleDiagnostics.OtherFile, place, written),
            Absence.NoPath => missing.At(ModuleDiagnostics.NoPath, place, written),
            Absence.OutsideRoot => missing.At(ModuleDiagnostics.Outside, place, written) with
            {
                Severity = Severity.Note,
            },
            Absence.Circular when detail.Contains('>', StringComparison.Ordinal) => cycle.At(
                cycle.Messages[1],
                place,
                written,
                detail
            ),
            Absence.Circular => cycle.At(place, written),
            _ => null,
        };
    }
}

namespace Validator.Cli.Reporting;

/// <summary>The findings of a run, as every reporter gets them.</summary>
/// <param name="Files">
/// Those with findings, by path. A reporter that goes over them once and keeps none lets each be forgotten when it is
/// written; one that needs them again has to keep them.
/// </param>
/// <param name="Totals">Complete after the last of the files.</param>
internal sealed record Report(IEnumerable<CheckedFile> Files, RunTotals Totals);

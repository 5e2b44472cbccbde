namespace Validator.Cli.Reporting;

/// <summary>Writes the findings of a run in one format, as UTF-8 without a byte order mark.</summary>
internal interface IReporter
{
    void Write(Report report, Stream output);
}

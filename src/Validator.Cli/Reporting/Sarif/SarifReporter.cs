using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;

namespace Validator.Cli.Reporting.Sarif;

/// <summary>
/// For GitHub, Azure DevOps and editors: SARIF 2.1.0 through Microsoft's object model. Says nothing of the time, the
/// machine or where the files are on it: the same input gives the same bytes.
/// </summary>
internal sealed class SarifReporter : IReporter
{
    private const string Rooted =
        "The project file keeps the whole object model, and native code gets its members by reflection, not by new code.";

    private static readonly Uri Schema = new("https://json.schemastore.org/sarif-2.1.0.json");

    public void Write(Report report, Stream output)
    {
        SarifLog log = new()
        {
            SchemaUri = Schema,
            Version = SarifVersion.Current,
            Runs = [Describe(report)],
        };
        using LogSafeJson safe = new(output);
        using StreamWriter text = new(safe, new UTF8Encoding(false));
        text.NewLine = "\n";
        using (JsonTextWriter writer = new(text) { CloseOutput = false, Formatting = Formatting.Indented })
        {
            Serialize(log, writer);
        }

        text.WriteLine();
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Rooted)]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = Rooted)]
    private static void Serialize(SarifLog log, JsonTextWriter writer) =>
        JsonSerializer.Create(new() { ContractResolver = new SarifContracts() }).Serialize(writer, log);

    private static Run Describe(Report report)
    {
        // The rules come first in the log, and which ones it has to tell about shows only in the last file.
        ImmutableArray<CheckedFile> files = [.. report.Files];
        SarifRules rules = new(files.SelectMany(file => file.All).Select(one => one.Finding));
        SarifArtifacts artifacts = new(files, new(Environment.CurrentDirectory));
        return new()
        {
            Tool = new() { Driver = Driver(rules) },
            ColumnKind = ColumnKind.Utf16CodeUnits,
            OriginalUriBaseIds = new Dictionary<string, ArtifactLocation>
            {
                [SarifArtifacts.SourceRoot] = new() { Description = new() { Text = "The root of the source tree." } },
            },
            // Findings are no failure: GitHub refuses a log that says the analysis failed.
            Invocations =
            [
                new()
                {
                    ExecutionSuccessful = report.Totals.Exit != ExitCode.InternalError,
                    ExitCode = (int)report.Totals.Exit,
                },
            ],
            Artifacts = artifacts.All,
            // Without findings an empty list: it closes the alerts of the time before.
            Results = [.. files.SelectMany(file => new SarifResults(file, rules, artifacts).All)],
        };
    }

    private static ToolComponent Driver(SarifRules rules) =>
        new()
        {
            Name = Product.Name,
            FullName = Product.FullName,
            Version = Product.Version,
            SemanticVersion = Product.Version,
            InformationUri = new(Product.Home),
            Rules = rules.All,
        };
}

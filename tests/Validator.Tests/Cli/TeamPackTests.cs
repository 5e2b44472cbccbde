using System.Text.Json;
using Validator.Tests.Fixtures;

namespace Validator.Tests.Cli;

/// <summary>
/// A team writes a pack for its naming convention and its tags policy, tests it, sees it in SARIF, fixes fifty findings with one command,
/// suppresses one with a reason and baselines the rest (testdata/team).
/// </summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class TeamPackTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TeamPackTests()
    {
        Directory.CreateDirectory(_folder[".git"]);
        var team = Path.Combine(Repository.Testdata, "team");
        foreach (var file in Directory.EnumerateFiles(team, "*", SearchOption.AllDirectories))
        {
            _folder.Write(Path.GetRelativePath(team, file), File.ReadAllText(file));
        }
    }

    private string Infra => _folder["infra"];

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Its_rules_take_ten_lines_each_without_their_examples()
    {
        var rules = File.ReadAllText(_folder["rules/contoso.yaml"]).Split("  - id: ")[1..];

        Assert.That(rules, Has.Length.EqualTo(2));
        Assert.That(
            rules.Select(rule => rule.Split("    examples:")[0].Count(c => c == '\n')),
            Has.All.LessThanOrEqualTo(10)
        );
    }

    [Test]
    public void Its_examples_are_tested()
    {
        var run = BuiltProgram.Run("rules", "test", _folder["rules/contoso.yaml"]);

        Assert.That(
            (run.Exit, run.Output),
            Is.EqualTo(
                (
                    0,
                    $"""
                    {_folder["rules/contoso.yaml"]}
                      CONTOSO001 storage-name: ok, 2 examples
                      CONTOSO002 cost-centre: ok, 2 examples
                    4 examples passed, 0 failed; 0 rules without examples.

                    """
                )
            )
        );
    }

    [Test]
    public void Its_findings_are_in_SARIF_with_a_page_of_each_rule()
    {
        var run = BuiltProgram.Run(Infra, "--format", "sarif");
        using var log = JsonDocument.Parse(run.Output);
        var tool = log.RootElement.GetProperty("runs")[0];
        var rules = tool.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        var results = tool.GetProperty("results").EnumerateArray().ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Exit, Is.EqualTo(1));
            Assert.That(
                results.CountBy(one => one.GetProperty("ruleId").GetString()!).ToDictionary(),
                Is.EqualTo(new Dictionary<string, int> { ["CONTOSO001"] = 2, ["CONTOSO002"] = 50 })
            );
            Assert.That(
                rules.Select(rule => rule.GetProperty("help").GetProperty("markdown").GetString()),
                Has.All.Contains("## Fails")
            );
            Assert.That(rules[0].GetProperty("helpUri").GetString(), Is.EqualTo("https://wiki.contoso.example/names"));
        }
    }

    [Test]
    public void Fifty_findings_are_fixed_one_is_suppressed_and_one_is_known()
    {
        var found = BuiltProgram.Run(Infra);
        var mended = BuiltProgram.Run(Infra, "--fix");
        var billing = _folder["infra/billing.bicep"];
        File.WriteAllText(
            billing,
            File.ReadAllText(billing)
                .Replace(
                    "'billinglogs'",
                    "'billinglogs' // armlint-ignore: storage-name it is older than the agreement",
                    StringComparison.Ordinal
                )
        );
        var baseline = _folder["known.json"];
        BuiltProgram.Run(Infra, "--write-baseline", baseline);
        var clean = BuiltProgram.Run(Infra, "--baseline", baseline);
        File.AppendAllText(
            _folder["infra/portal.bicep"],
            "\nresource more 'Microsoft.Storage/storageAccounts@2023-05-01' = {\n  name: 'more'\n  location: location\n  sku: {\n    name: 'Standard_LRS'\n  }\n  kind: 'StorageV2'\n  tags: {\n    costCentre: 'CC1000'\n  }\n}\n"
        );
        var worse = BuiltProgram.Run(Infra, "--baseline", baseline, "--format", "concise");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Exit, Is.EqualTo(1));
            Assert.That(found.Output, Does.EndWith("\nFound 52 warnings in 4 files.\n[*] 50 fixable with --fix.\n"));
            Assert.That(mended.Output, Does.EndWith("\nFixed 50 findings in 4 files.\nFound 2 warnings in 2 files.\n"));
            Assert.That(
                (clean.Exit, clean.Output),
                Is.EqualTo((0, "Checked 4 files: no new problems (1 known, 1 suppressed).\n"))
            );
            Assert.That(worse.Exit, Is.EqualTo(1));
            Assert.That(
                worse.Output,
                Does.Match(
                    "^.*portal.bicep:[0-9]+:9: warning CONTOSO001 storage-name: Name 'more' is not 'st', the application, and dev, test or prod.\n$"
                )
            );
        }
    }
}

using System.Text.Json;

namespace Validator.Tests.Cli;

/// <summary>What is suppressed fails nothing, is counted, and is shown to those who ask.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SuppressionRunTests : IDisposable
{
    private const string Account = """
        resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
          name: 'contoso'
          location: 'westeurope'
          sku: { name: 'Standard_LRS' }
          kind: 'StorageV2'
          properties: {
            creationTime: 'x' // armlint-ignore: read-only-property it is "kept"
          }
        }

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void It_is_left_out_and_counted()
    {
        var path = _folder.Write("a.bicep", Account);

        using (Assert.EnterMultipleScope())
        {
            var run = Run.Check(path, "--fail-on", "note");
            Assert.That(run.Exit, Is.Zero);
            Assert.That(run.Output, Is.EqualTo("Checked 1 file: no problems (1 suppressed).\n"));
            Assert.That(Run.Check(path, "--format", "sarif").Output, Does.Not.Contain("ARM2006"));
            Assert.That(Run.Check(path, "--format", "json").Output, Is.EqualTo("[]\n"));
        }
    }

    [Test]
    public void It_is_shown_when_asked_for()
    {
        var path = _folder.Write("a.bicep", Account);
        string[] words = [path, "--show-suppressed", "--fail-on", "note", "--format"];
        var text = Run.Check([.. words, "text"]);
        var concise = Run.Check([.. words, "concise"]);
        using var json = JsonDocument.Parse(Run.Check([.. words, "json"]).Output);
        using var sarif = JsonDocument.Parse(Run.Check([.. words, "sarif"]).Output);
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        var suppression = result.GetProperty("suppressions")[0];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text.Exit, Is.Zero);
            Assert.That(text.Output, Does.Contain("suppressed warning ARM2006 read-only-property: "));
            Assert.That(text.Output, Does.Contain($"= suppressed: it is \"kept\" ({path}:7:26)\n"));
            Assert.That(text.Output, Does.EndWith("Checked 1 file: no problems (1 suppressed).\n"));
            Assert.That(concise.Output, Does.StartWith($"{path}:7:5: suppressed warning ARM2006 "));
            var shown = json.RootElement[0].GetProperty("suppression");
            Assert.That(shown.GetProperty("reason").GetString(), Is.EqualTo("it is \"kept\""));
            Assert.That(shown.GetProperty("line").GetInt32(), Is.EqualTo(7));
            Assert.That(result.GetProperty("ruleId").GetString(), Is.EqualTo("ARM2006"));
            Assert.That(suppression.GetProperty("kind").GetString(), Is.EqualTo("inSource"));
            Assert.That(suppression.GetProperty("justification").GetString(), Is.EqualTo("it is \"kept\""));
        }
    }

    [Test]
    public void A_rule_that_was_not_selected_is_not_unused()
    {
        var path = _folder.Write("a.bicep", Account.Replace("creationTime: 'x'", "", StringComparison.Ordinal));

        Assert.That(Run.Check(path, "--format", "concise").Output, Does.Contain("ARM9010"));
        Assert.That(Run.Check(path, "--format", "concise", "--select", "ARM2001,ARM9010").Output, Is.Empty);
        Assert.That(Run.Check(path, "--format", "concise", "--ignore", "ARM2006").Output, Is.Empty);
        Assert.That(
            Run.Check(path, "--format", "concise", "--select", "ARM2,ARM9").Output,
            Does.Contain("ARM9010").And.Not.Contain("ARM9012")
        );
    }

    [Test]
    public void A_reason_can_be_asked_for()
    {
        var path = _folder.Write("a.bicep", Account.Replace(" it is \"kept\"", "", StringComparison.Ordinal));

        Assert.That(Run.Check(path, "--format", "concise", "--select", "ARM9").Output, Does.Contain("ARM9012"));
    }
}

using System.Text.Json;

namespace Validator.Tests.Cli;

/// <summary>With a baseline only what is new fails, whatever has moved meanwhile.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class BaselineRunTests : IDisposable
{
    private const string Template = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.Storage/storageAccounts",
              "apiVersion": "2022-09-01",
              "name": "first",
              "location": "westeurope",
              "kind": "StorageV2",
              "sku": { "name": "Standard_LRS" },
              "properties": { "fancy": true }
            },
            {
              "type": "Microsoft.Storage/storageAccounts",
              "apiVersion": "2022-09-01",
              "name": "second",
              "location": "westeurope",
              "kind": "StorageV2",
              "sku": { "name": "Standard_LRS" },
              "properties": { "fancy": true, "plain": 1, "networkAcls": { "ipRules": [{ "x": 1 }, { "x": 2 }] } }
            }
          ]
        }
        """;

    private readonly TemporaryFolder _folder = new();

    private string Baseline => _folder["armlint-baseline.json"];

    public void Dispose() => _folder.Dispose();

    [Test]
    public void What_is_recorded_is_known_from_then_on()
    {
        var path = _folder.Write("a.json", Template);
        var written = Check(path, "--write-baseline", Baseline, "--fail-on", "note");
        var again = Check(path, "--baseline", Baseline, "--fail-on", "note");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Check(path, "--fail-on", "note").Exit, Is.EqualTo(1));
            Assert.That(written.Exit, Is.Zero);
            Assert.That(written.Output, Does.StartWith("Checked 1 file: no new problems (").And.EndsWith(" known).\n"));
            Assert.That(written.Errors, Does.Contain($" findings are written to '{Baseline}'.\n"));
            Assert.That(again.Exit, Is.Zero);
            Assert.That(again.Output, Is.EqualTo(written.Output));
            Assert.That(again.Errors, Does.Contain($" findings are known from '{Baseline}'.\n"));
        }
    }

    [Test]
    public void It_has_a_line_for_each_finding_and_knows_nothing_of_lines_and_folders()
    {
        var path = _folder.Write("infra/a.json", Template);
        Check(path, "--write-baseline", Baseline);
        var text = File.ReadAllText(Baseline);
        var lines = text.Split('\n').Where(line => line.Contains("fingerprint", StringComparison.Ordinal)).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                text,
                Does.StartWith("{\n  \"version\": 1,\n  \"findings\": [\n    {\"file\":\"infra/a.json\",\"path\":")
            );
            Assert.That(
                text,
                Does.Contain("\"path\":\"/resources/Microsoft.Storage~1storageAccounts second/properties/")
            );
            Assert.That(text, Does.EndWith("}\n  ]\n}\n").And.Not.Contain(_folder.Path));
            Assert.That(lines, Is.Ordered.Using<string>(string.CompareOrdinal));
            Assert.That(lines.Count(line => line.Contains("ipRules//x", StringComparison.Ordinal)), Is.EqualTo(2));
            Check(path, "--write-baseline", Baseline);
            Assert.That(File.ReadAllText(Baseline), Is.EqualTo(text));
        }
    }

    [Test]
    public void A_new_finding_fails_alone()
    {
        var path = _folder.Write("a.json", Template);
        Check(path, "--write-baseline", Baseline);
        _folder.Write(
            "a.json",
            Template.Replace("\"plain\": 1", "\"plain\": 1, \"bold\": 1", StringComparison.Ordinal)
        );
        var run = Check(path, "--baseline", Baseline, "--fail-on", "note", "--format", "concise");

        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Output.Split('\n'), Has.Length.EqualTo(2).And.Some.Contains("'bold'"));
    }

    [Test]
    public void A_second_equal_finding_needs_a_second_entry()
    {
        var path = _folder.Write("a.json", Template);
        Check(path, "--write-baseline", Baseline);
        _folder.Write(
            "a.json",
            Template.Replace("{ \"x\": 2 }", "{ \"x\": 2 }, { \"x\": 3 }", StringComparison.Ordinal)
        );

        var found = Check(path, "--baseline", Baseline, "--format", "concise").Output.Split('\n');

        Assert.That(found, Has.Exactly(1).Contains("ARM2002").And.Exactly(1).Contains("ARM2001"));
    }

    [Test]
    public void Moved_lines_and_items_and_another_name_of_the_file_change_nothing()
    {
        var path = _folder.Write("a.json", Template);
        Check(path, "--write-baseline", Baseline);
        var at = Template.IndexOf("    {\n      \"type\"", StringComparison.Ordinal);
        var middle = Template.IndexOf("    {\n      \"type\"", at + 1, StringComparison.Ordinal);
        var (first, second) = (
            Template[at..middle].TrimEnd()[..^1],
            Template[middle..Template.IndexOf("\n  ]", middle, StringComparison.Ordinal)]
        );
        File.Delete(path);
        var moved = _folder.Write("b/c.json", $"// a line\n\n{Template[..at]}{second},\n{first}\n  ]\n}}");

        var run = Check(moved, "--baseline", Baseline, "--fail-on", "note");

        Assert.That((run.Exit, run.Output), Is.EqualTo((0, Check(moved, "--write-baseline", _folder["x"]).Output)));
    }

    [Test]
    public void A_copy_is_new()
    {
        var path = _folder.Write("a.json", Template);
        Check(path, "--write-baseline", Baseline);
        var copy = _folder.Write("b.json", Template);

        Assert.That(Check(path, copy, "--baseline", Baseline, "--fail-on", "note").Exit, Is.EqualTo(1));
    }

    [Test]
    public void What_is_gone_is_told_and_dropped_when_asked()
    {
        var path = _folder.Write("a.json", Template);
        Check(path, "--write-baseline", Baseline);
        _folder.Write("a.json", Template.Replace("\"plain\": 1,", "", StringComparison.Ordinal));
        var before = File.ReadAllText(Baseline);
        var told = Check(path, "--baseline", Baseline);
        var unchanged = File.ReadAllText(Baseline);
        var pruned = Check(path, "--baseline", Baseline, "--prune");
        var lines = File.ReadAllLines(Baseline);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(told.Errors, Does.Contain(" 1 is gone: --prune drops it."));
            Assert.That(unchanged, Is.EqualTo(before));
            Assert.That(pruned.Errors, Does.Contain(" 1 that is gone was dropped from it."));
            Assert.That(before.Split('\n'), Has.Length.EqualTo(lines.Length + 2));
            Assert.That(lines, Has.None.Contains("'plain'"));
            Assert.That(Check(path, "--baseline", Baseline).Errors, Does.Not.Contain("gone"));
        }
    }

    [Test]
    public void Only_what_was_checked_can_be_gone()
    {
        var path = _folder.Write("a.json", Template);
        var other = _folder.Write("sub/b.json", Template);
        Check(_folder.Path, "--write-baseline", Baseline);
        _folder.Write(
            "sub/b.json",
            "{ \"$schema\": \"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#\", "
        );

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Check(path, "--baseline", Baseline).Errors, Does.Not.Contain("gone"));
            Assert.That(
                Check(other, "--baseline", Baseline).Errors,
                Does.Not.Contain("gone"),
                "an error hides the rest"
            );
            Assert.That(Check(path, "--baseline", Baseline, "--ignore", "ARM2002").Errors, Does.Not.Contain("gone"));
            File.Delete(other);
            Assert.That(Check(path, "--baseline", Baseline).Errors, Does.Not.Contain("gone"), "nobody looked for it");
            Assert.That(
                Check(_folder.Path, "--baseline", Baseline).Errors,
                Does.Contain(" are gone: --prune drops them.")
            );
        }
    }

    [Test]
    public void Sarif_and_json_say_what_is_new_and_what_is_known()
    {
        var path = _folder.Write("a.json", Template);
        Check(path, "--write-baseline", Baseline);
        _folder.Write(
            "a.json",
            Template.Replace("\"plain\": 1", "\"plain\": 1, \"bold\": 1", StringComparison.Ordinal)
        );
        var states = States(Check(path, "--baseline", Baseline, "--format", "sarif").Output);
        var shown = States(Check(path, "--baseline", Baseline, "--show-suppressed", "--format", "sarif").Output);
        using var json = JsonDocument.Parse(Check(path, "--baseline", Baseline, "--format", "json").Output);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(states, Is.EqualTo(new[] { "new" }));
            Assert.That(shown, Has.One.EqualTo("new").And.Some.EqualTo("unchanged"));
            Assert.That(json.RootElement[0].GetProperty("known").GetBoolean(), Is.False);
        }
    }

    [TestCase("{}", ":1:2: 'version' is missing.")]
    [TestCase("[]", ":1:1: Expected an object with 'version' and 'findings'.")]
    [TestCase(
        "{ \"version\": 2, \"findings\": [] }",
        ":1:14: The baseline has version '2', and this armlint reads version '1'."
    )]
    [TestCase("{ \"version\": 1, \"findngs\": [] }", ":1:17: Unknown key 'findngs'. Did you mean 'findings'?")]
    [TestCase("{ \"version\": 1,\n  \"findings\": [{ \"file\": 1 }] }", ":2:26: Expected a text for 'file'.")]
    [TestCase(
        "{ \"version\": 1,\n  \"findings\": [{ \"file\": \"ä\" }] }",
        ":2:30: 'path' is missing in the finding that ends here."
    )]
    [TestCase("{ \"version\": 1, \"findings\": [3] }", ":1:30: Expected an object with ")]
    [TestCase("{ \"version\": 1, \"findings\": [", ":1:30: This is no JSON, or it is cut short.")]
    [TestCase("{ \"version\": 1, \"findings\": [] } x", ": This is no JSON, or it is cut short.")]
    [TestCase("[[[[[[[[[[[[[[[[[[[", ":1:1: Expected an object with 'version' and 'findings'.")]
    [TestCase("", ":1:1: This is no JSON, or it is cut short.")]
    public void Something_else_is_refused_with_its_place(string text, string message)
    {
        var path = _folder.Write("a.json", Template);
        _folder.Write("armlint-baseline.json", text);
        var run = Check(path, "--baseline", Baseline, "--prune");

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Errors, Does.StartWith("armlint: cannot use the baseline ").And.Contain(message));
        Assert.That(File.ReadAllText(Baseline), Is.EqualTo(text));
    }

    [Test]
    public void What_cannot_be_read_or_written_is_refused()
    {
        var path = _folder.Write("a.json", Template);
        File.WriteAllText(_folder["large"], new string('[', 10_000_000));
        var large = Check(path, "--baseline", _folder["large"]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((large.Exit, large.Errors.Length), Is.EqualTo((2, large.Errors.Length)));
            Assert.That(large.Errors.Length, Is.LessThan(500));
            Assert.That(Check(path, "--baseline", _folder.Path).Errors, Does.Contain("This is a folder and no file."));
            Assert.That(
                Check(path, "--baseline", _folder["none"]).Errors,
                Does.Contain("There is no such file; '--write-")
            );
            var folder = Check(path, "--write-baseline", _folder.Path);
            Assert.That((folder.Exit, folder.Errors), Is.EqualTo((2, folder.Errors)));
            Assert.That(folder.Errors, Does.Contain("failed while writing the baseline: "));
        }
    }

    [TestCase("--prune needs --baseline FILE.", "--prune")]
    [TestCase("--write-baseline records all findings", "--baseline", "a", "--write-baseline", "b")]
    [TestCase("--diff changes no file", "--diff", "--write-baseline", "b")]
    public void What_contradicts_itself_is_refused(string message, params string[] words)
    {
        var run = Check([_folder.Write("a.json", Template), .. words]);

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Errors, Does.Contain(message));
    }

    private static Run Check(params string[] words) => Run.Check(words);

    private static List<string?> States(string sarif)
    {
        using var log = JsonDocument.Parse(sarif);
        return
        [
            .. log
                .RootElement.GetProperty("runs")[0]
                .GetProperty("results")
                .EnumerateArray()
                .Select(result => result.GetProperty("baselineState").GetString()),
        ];
    }
}

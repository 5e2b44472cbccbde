using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;

namespace Validator.Tests.Cli;

/// <summary>What <c>--fix</c> and <c>--diff</c> do to files and say of them.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class FixTests : IDisposable
{
    // One finding with a safe fix, one with an unsafe one.
    private const string Broken = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { "siteName": { "type": "string" } },
          "variables": {
            "a": "[parameters('SITENAME')]",
            "b": "[paramters('siteName')]"
          },
          "resources": []
        }
        """;

    private static readonly string Safely = Broken.Replace("SITENAME", "siteName", StringComparison.Ordinal);
    private static readonly string Wholly = Safely.Replace("paramters", "parameters", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Safe_fixes_are_made_and_the_rest_is_reported()
    {
        var file = _folder.Write("a.json", Broken);

        var run = Run.Check(file, "--fix");

        Assert.That(File.ReadAllText(file), Is.EqualTo(Safely));
        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(
            run.Output,
            Does.EndWith("Fixed 1 finding in 1 file.\nFound 1 error in 1 file.\n1 fixable with --fix --unsafe-fixes.\n")
        );
    }

    [Test]
    public void Unsafe_fixes_are_made_when_they_are_asked_for()
    {
        var file = _folder.Write("a.json", Broken);

        var run = Run.Check(file, "--fix", "--unsafe-fixes");

        Assert.That(File.ReadAllText(file), Is.EqualTo(Wholly));
        Assert.That(run, Is.EqualTo(new Run(0, "Fixed 2 findings in 1 file.\nChecked 1 file: no problems.\n", "")));
    }

    [Test]
    public void What_is_fixable_is_marked()
    {
        var file = _folder.Write("a.json", Broken);

        var (safe, all) = (Run.Check(file), Run.Check(file, "--unsafe-fixes"));

        Assert.That(safe.Output, Does.Contain("reference-casing [*]: ").And.Contain("unknown-function: "));
        Assert.That(safe.Output, Does.EndWith("\n[*] 1 fixable with --fix (1 more with --unsafe-fixes).\n"));
        Assert.That(all.Output, Does.Contain("reference-casing [*]: ").And.Contain("unknown-function [*]: "));
        Assert.That(all.Output, Does.EndWith("\n[*] 2 fixable with --fix --unsafe-fixes.\n"));
        Assert.That(File.ReadAllText(file), Is.EqualTo(Broken));
    }

    [Test]
    public void What_another_fix_has_a_use_for_is_not_removed()
    {
        var file = _folder.Write(
            "a.json",
            Broken
                .Replace(
                    "\"siteName\":",
                    "\"planName\": { \"type\": \"string\" }, \"siteName\":",
                    StringComparison.Ordinal
                )
                .Replace("[paramters('siteName')]", "[variables('planName')]", StringComparison.Ordinal)
        );

        Run.Check(file, "--fix", "--unsafe-fixes", "--select", "undefined-variable,unused-parameter");

        Assert.That(File.ReadAllText(file), Does.Contain("\"planName\": {").And.Contain("[parameters('planName')]"));
    }

    [Test]
    public void What_a_baseline_knows_is_not_fixed()
    {
        var (file, baseline) = (_folder.Write("a.json", Broken), _folder["known.json"]);
        Run.Check(file, "--write-baseline", baseline);
        var more = Broken.Replace(
            "\"a\":",
            "\"c\": \"[parameters('SiteName')]\",\n    \"a\":",
            StringComparison.Ordinal
        );
        _folder.Write("a.json", more);

        var diff = Run.Check(file, "--diff", "--unsafe-fixes", "--baseline", baseline);
        var run = Run.Check(file, "--fix", "--unsafe-fixes", "--baseline", baseline);

        Assert.That(diff.Errors, Does.Contain("would fix 1 finding in 1 file."));
        Assert.That(File.ReadAllText(file), Is.EqualTo(more.Replace("SiteName", "siteName", StringComparison.Ordinal)));
        Assert.That(run.Output, Does.Contain("Fixed 1 finding in 1 file.\n").And.Contain("(2 known"));
        Assert.That(
            Run.Check(file, "--fix", "--unsafe-fixes").Output,
            Does.StartWith("Fixed 2 findings in 1 file.\n"),
            "without the baseline all are fixed"
        );
    }

    [Test]
    public void Of_equal_findings_as_many_are_known_as_the_baseline_has()
    {
        var (file, baseline) = (_folder.Write("a.json", Broken), _folder["known.json"]);
        Run.Check(file, "--write-baseline", baseline);
        File.Move(file, _folder["renamed.json"]);

        var run = Run.Check(_folder["renamed.json"], "--fix", "--unsafe-fixes", "--baseline", baseline);

        Assert.That(run.Output, Does.StartWith("Checked 1 file: no new problems (2 known).\n"));
        Assert.That(File.ReadAllText(_folder["renamed.json"]), Is.EqualTo(Broken));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Differences_of_a_file_in_UTF_16_are_shown_as_text_and_made_in_UTF_16(bool isBigEndian)
    {
        UnicodeEncoding encoding = new(isBigEndian, byteOrderMark: true);
        var file = _folder["a.json"];
        File.WriteAllText(file, Broken.Replace("\n", "\r\n", StringComparison.Ordinal), encoding);

        var diff = Run.Check(file, "--diff");
        var untouched = File.ReadAllText(file, encoding);
        Run.Check(file, "--fix");

        Assert.That(
            diff.Output,
            Does.Contain("-    \"a\": \"[parameters('SITENAME')]\",\r\n+    \"a\": \"[parameters('siteName')]\",\r\n")
        );
        Assert.That(diff.Errors, Does.Contain("is in UTF-16 and its differences are shown in UTF-8"));
        Assert.That(untouched, Does.Contain("SITENAME"));
        Assert.That(
            File.ReadAllBytes(file),
            Is.EqualTo(
                encoding.GetPreamble().Concat(encoding.GetBytes(Safely.Replace("\n", "\r\n", StringComparison.Ordinal)))
            )
        );
    }

    [Test]
    public void Only_selected_rules_are_fixed()
    {
        var file = _folder.Write("a.json", Broken);

        Run.Check(file, "--fix", "--unsafe-fixes", "--ignore", "reference-casing");

        Assert.That(
            File.ReadAllText(file),
            Is.EqualTo(Broken.Replace("paramters", "parameters", StringComparison.Ordinal))
        );
    }

    [Test]
    public void A_diff_is_printed_and_changes_nothing()
    {
        var file = _folder.Write("a.json", Broken);

        var run = Run.Check(file, "--diff");

        Assert.That(File.ReadAllText(file), Is.EqualTo(Broken));
        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Errors, Is.EqualTo("armlint: would fix 1 finding in 1 file.\n"));
        Assert.That(
            run.Output,
            Is.EqualTo(
                $"""
                --- {file}
                +++ {file}
                @@ -3,7 +3,7 @@
                   "contentVersion": "1.0.0.0",
                   "parameters": {"{ \"siteName\": { \"type\": \"string\" } }"},
                   "variables": {"{"}
                -    "a": "[parameters('SITENAME')]",
                +    "a": "[parameters('siteName')]",
                     "b": "[paramters('siteName')]"
                   {"}"},
                   "resources": []

                """
            )
        );
    }

    [Test]
    public void A_file_that_needs_no_fix_has_no_diff() =>
        Assert.That(
            Run.Check(_folder.Write("a.json", Wholly), "--diff", "--unsafe-fixes"),
            Is.EqualTo(new Run(0, "", "armlint: nothing to fix.\n"))
        );

    [TestCase("\n", "")]
    [TestCase("\n", "\n")]
    [TestCase("\r\n", "")]
    [TestCase("\r\n", "\r\n")]
    public void The_diff_is_what_patch_makes_the_fixed_file_of(string lineBreak, string end)
    {
        var text = Broken.ReplaceLineEndings(lineBreak) + end;
        var file = _folder.Write("a.json", text);
        var patch = _folder.Write("a.patch", Run.Check(file, "--diff", "--unsafe-fixes").Output);

        using var process = Process.Start(
            new ProcessStartInfo("patch", ["--binary", file, patch]) { RedirectStandardOutput = true }
        )!;
        process.WaitForExit();

        Assert.That(process.ExitCode, Is.Zero);
        Assert.That(File.ReadAllText(file), Is.EqualTo(Wholly.ReplaceLineEndings(lineBreak) + end));
    }

    [Test]
    public void Standard_input_comes_back_fixed()
    {
        var run = Run.CheckInput(Broken, "-", "--fix");
        var clean = Run.CheckInput("no template", "-", "--fix");

        Assert.That(run.Output, Is.EqualTo(Safely));
        Assert.That(run.Errors, Does.Contain("unknown-function").And.Contain("Fixed 1 finding in 1 file."));
        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(clean.Output, Is.EqualTo("no template"));
    }

    private static IEnumerable<Encoding> Encodings() =>
        [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    [TestCaseSource(nameof(Encodings))]
    public void The_encoding_stays(Encoding encoding)
    {
        var file = _folder["a.json"];
        File.WriteAllText(file, Broken.Replace("\"b\"", "\"ß\"", StringComparison.Ordinal), encoding);

        Run.Check(file, "--fix");

        var expected = Safely.Replace("\"b\"", "\"ß\"", StringComparison.Ordinal);
        Assert.That(File.ReadAllBytes(file), Is.EqualTo(encoding.GetPreamble().Concat(encoding.GetBytes(expected))));
    }

    [Test]
    public void Bytes_that_are_no_text_keep_a_file_as_it_is()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Broken), 0xFF];
        File.WriteAllBytes(_folder["a.json"], bytes);

        var run = Run.Check(_folder["a.json"], "--fix");

        Assert.That(File.ReadAllBytes(_folder["a.json"]), Is.EqualTo(bytes));
        Assert.That(run.Errors, Does.Contain("is not fixed: it holds bytes that are no text in its encoding."));
    }

    [Test]
    [Platform("Linux")]
    [SupportedOSPlatform("linux")]
    public void The_mode_and_links_stay()
    {
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        var file = _folder.Write("a.json", Broken);
        File.SetUnixFileMode(file, Mode);
        File.CreateSymbolicLink(_folder["link.json"], file);

        Run.Check(_folder["link.json"], "--fix");

        Assert.That(new FileInfo(_folder["link.json"]).LinkTarget, Is.EqualTo(file));
        Assert.That(File.ReadAllText(file), Is.EqualTo(Safely));
        Assert.That(File.GetUnixFileMode(file), Is.EqualTo(Mode));
        Assert.That(Directory.GetFiles(_folder.Path), Has.Length.EqualTo(2));
    }

    [Test]
    [Platform("Linux")]
    [SupportedOSPlatform("linux")]
    public void A_read_only_file_is_not_written()
    {
        var file = _folder.Write("a.json", Broken);
        File.SetUnixFileMode(file, UnixFileMode.UserRead);

        var run = Run.Check(file, "--fix");

        Assert.That(File.ReadAllText(file), Is.EqualTo(Broken));
        Assert.That(run.Errors, Does.Contain($"armlint: cannot write '{file}': it is read-only.\n"));
        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Output, Does.Contain("Found 1 error and 1 note").And.Not.Contain("Fixed"));
    }

    [Test]
    public void What_a_compiler_wrote_is_not_fixed()
    {
        var text = Broken.Replace(
            "\"resources\"",
            "\"metadata\": { \"_generator\": { \"name\": \"bicep\" } }, \"resources\"",
            StringComparison.Ordinal
        );
        var file = _folder.Write("a.json", text);

        var run = Run.Check(file, "--fix");

        Assert.That(File.ReadAllText(file), Is.EqualTo(text));
        Assert.That(
            run.Errors,
            Is.EqualTo($"armlint: '{file}' is not fixed: it was written by 'bicep'; fix its source instead.\n")
        );
    }

    [Test]
    public void Files_that_were_not_asked_for_stay_as_they_are()
    {
        var template = _folder.Write("a.json", Safely);
        const string Values = """
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "sitName": { "value": "x" } }
            }
            """;
        var partner = _folder.Write("a.parameters.json", Values);

        Run.Check(template, "--fix", "--unsafe-fixes");
        Assert.That(File.ReadAllText(template), Is.EqualTo(Wholly));
        Assert.That(File.ReadAllText(partner), Is.EqualTo(Values));

        Run.Check(_folder.Path, "--fix", "--unsafe-fixes");
        Assert.That(
            File.ReadAllText(partner),
            Is.EqualTo(Values.Replace("sitName", "siteName", StringComparison.Ordinal))
        );
    }
}

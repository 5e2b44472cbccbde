using Validator.Tests.Fixtures;

namespace Validator.Tests.Cli;

/// <summary>Exit codes, streams and files of a run.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class CheckCommandTests : IDisposable
{
    private const string Clean = """{ "$schema": "x" }""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Findings_end_in_1_and_a_clean_file_in_0()
    {
        Assert.That(Run.Of(_folder.Write("bad.json", Samples.Template)).Exit, Is.EqualTo(1));
        Assert.That(Run.Of(_folder.Write("good.json", Clean)).Exit, Is.Zero);
    }

    [TestCase("never", 0)]
    [TestCase("error", 1)]
    [TestCase("note", 1)]
    public void The_threshold_decides(string threshold, int expected) =>
        Assert.That(
            Run.Of(_folder.Write("bad.json", Samples.Template), "--fail-on", threshold).Exit,
            Is.EqualTo(expected)
        );

    [Test]
    public void Ignored_and_unselected_rules_are_silent()
    {
        var file = _folder.Write("bad.json", Samples.Template);

        Assert.That(Run.Of(file, "--ignore", "sample-unknown").Output, Is.EqualTo("Checked 1 file: no problems.\n"));
        Assert.That(Run.Of(file, "--select", "ARM2901").Exit, Is.Zero);
        Assert.That(Run.Of(file, "--select", "ARM29").Exit, Is.EqualTo(1));
    }

    [Test]
    public void What_cannot_be_read_ends_in_2_and_the_others_are_checked()
    {
        var run = Run.Of(_folder["missing.json"], _folder.Write("bad.json", Samples.Template));

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Output, Does.Contain("Found 1 error in 1 file."));
        Assert.That(
            run.Errors,
            Does.Contain($"armlint: cannot read '{_folder["missing.json"]}': no such file or folder.\n")
        );
    }

    [Test]
    public void An_oversize_file_is_refused_when_named_and_passed_over_when_found()
    {
        var file = _folder.Write("big.json", "");
        using (var stream = File.OpenWrite(file))
        {
            stream.SetLength(16 * 1024 * 1024 + 1);
        }

        Assert.That(Run.Of(file).Errors, Does.Contain("it is larger than 16 MB"));
        Assert.That(Run.Of(file).Exit, Is.EqualTo(2));
        Assert.That(Run.Of(_folder.Path).Exit, Is.Zero);
    }

    [Test]
    public void A_crash_ends_in_3_without_a_stack_trace_and_the_others_are_checked()
    {
        var run = Run.Of(_folder.Write("a.json", "crash"), _folder.Write("b.json", Samples.Template));

        Assert.That(run.Exit, Is.EqualTo(3));
        Assert.That(run.Output, Does.Contain("Found 1 error in 1 file."));
        Assert.That(run.Errors.Split('\n').Count(line => line.Contains("please report it")), Is.EqualTo(1));
        Assert.That(run.Errors, Does.Not.Contain("   at "));
    }

    [Test]
    public void A_schema_that_cannot_be_used_ends_in_2_and_is_said_once()
    {
        var run = Run.Of(_folder.Write("a.json", "bad schema"), _folder.Write("b.json", "bad schema"));

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Errors, Is.EqualTo("armlint: cannot use the schema schemas/x.json:3:7: It is torn.\n"));
    }

    [Test]
    public void A_file_that_is_no_template_is_named_only_where_the_user_named_it()
    {
        var file = _folder.Write("package.json", "{}");

        Assert.That(
            Run.Of(file).Errors,
            Is.EqualTo($"armlint: '{file}' is neither a template nor a parameter file: skipped.\n")
        );
        Assert.That(Run.Of(_folder.Path).Errors, Is.EqualTo($"armlint: no templates found in '{_folder.Path}'.\n"));
        Assert.That(Run.Of(_folder.Path).Exit, Is.Zero);
    }

    [Test]
    public void Standard_input_has_the_name_that_it_is_given()
    {
        var run = Run.With(Samples.Template, "-", "--stdin-filename", "infra/main.json", "--format", "concise");

        Assert.That((run.Exit, run.Output), Is.EqualTo((1, run.Output)));
        Assert.That(run.Output, Does.StartWith("infra/main.json:4:5: error ARM2902"));
        Assert.That(Run.With(Samples.Template, "--format", "concise").Output, Does.StartWith("<stdin>:4:5:"));
    }

    [Test]
    public void A_file_named_twice_is_checked_once() =>
        Assert.That(
            Run.Of(_folder.Write("a.json", Clean), _folder["./a.json"], _folder.Path).Output,
            Is.EqualTo("Checked 1 file: no problems.\n")
        );

    [Test]
    public void Findings_are_sorted_by_path_whatever_the_order_of_the_arguments()
    {
        var (b, a) = (_folder.Write("b.json", Samples.Template), _folder.Write("a.json", Samples.Template));

        Assert.That(Run.Of(b, a).Output, Is.EqualTo(Run.Of(a, b).Output));
        Assert.That(Run.Of(b, a, "--format", "concise").Output, Does.StartWith(a));
    }

    [Test]
    public void Resources_without_a_definition_are_counted_on_standard_error() =>
        Assert.That(
            Run.Of(_folder.Write("a.json", Clean), _folder.Write("b.json", Clean)).Errors,
            Does.Contain("2 of 4 resources were not compared with a type definition")
        );

    [Test]
    public void An_output_file_is_written_beside_the_report()
    {
        var run = Run.Of(_folder.Write("a.json", Samples.Template), "--output", $"sarif:{_folder["out.sarif"]}");

        Assert.That(run.Output, Does.Contain("Found 1 error"));
        Assert.That(File.ReadAllText(_folder["out.sarif"]), Does.Contain("\"exitCode\": 1").And.EndsWith("}\n"));
        Assert.That(Directory.GetFiles(_folder.Path), Has.Length.EqualTo(2));
    }

    [Test]
    public void An_output_that_cannot_be_written_ends_in_2_and_leaves_nothing_behind()
    {
        Directory.CreateDirectory(_folder["taken"]);
        var file = _folder.Write("a.json", Clean);

        var missing = Run.Of(file, "--output", $"json:{_folder["none/out.json"]}");
        var taken = Run.Of(file, "--output", $"json:{_folder["taken"]}");

        Assert.That((missing.Exit, taken.Exit), Is.EqualTo((2, 2)));
        Assert.That(missing.Errors, Does.Contain("a folder of its path does not exist"));
        Assert.That(missing.Output, Is.EqualTo("Checked 1 file: no problems.\n"));
        Assert.That(Directory.GetFileSystemEntries(_folder.Path), Has.Length.EqualTo(2));
    }

    [Test]
    public void Json_and_sarif_hold_the_same_findings_as_text()
    {
        var file = _folder.Write("a.json", Samples.Template);

        Assert.That(Run.Of(file, "--format", "json").Output, Does.StartWith("[\n").And.Contain("ARM2902"));
        Assert.That(Run.Of(file, "--format", "sarif").Output, Does.StartWith("{\n").And.Contain("ARM2902"));
        Assert.That(Run.Of(file, "--format", "sarif").Output, Is.EqualTo(Run.Of(file, "--format", "sarif").Output));
    }

    [Test]
    public void The_list_and_the_page_of_a_rule_are_printed()
    {
        Assert.That(
            Run.Of("rules").Output,
            Is.EqualTo(
                """
                ARM1901  sample-syntax   error    A syntax error
                ARM2901  sample-casing   warning  A property in the wrong case
                ARM2902  sample-unknown  error    A property that nobody knows

                """
            )
        );
        Assert.That(
            Run.Of("rules", "arm2902").Output,
            Does.StartWith(
                "ARM2902 sample-unknown (error)\nA property that nobody knows.\n\n"
                    + "The service refuses properties that it does not know.\n\nFails:\n\n    { \"a\": 1 }\n"
            )
        );
        Assert.That(Run.Of("rules", "sample-unknwon").Errors, Does.Contain("Did you mean 'sample-unknown'?"));
        Assert.That(Run.Of("rules", "sample-unknwon").Exit, Is.EqualTo(2));
    }

    [Test]
    public void Statistics_go_to_standard_error()
    {
        var run = Run.Of(_folder.Write("bad.json", Samples.Template), "--statistics", "--format", "json");

        Assert.That(run.Output, Does.StartWith("["));
        Assert.That(run.Errors, Does.EndWith("findings  severity  rule\n       1  error     ARM2902 sample-unknown\n"));
    }

    [Test]
    public void Statistics_tell_what_each_rule_cost()
    {
        var (_, _, errors) = BuiltProgram.Run(
            "--statistics",
            Path.Combine(Repository.Testdata, "demo", Directory.GetFiles(Path.Combine(Repository.Testdata, "demo"))[0])
        );

        Assert.That(
            errors,
            Does.Match(
                @"\n +ms  share +calls  rule .*\n( +[0-9]+\.[0-9] +[0-9]+ %  +[0-9]+  [a-z].*\n)+ .*100 % +all rules\n$"
            )
        );
    }
}

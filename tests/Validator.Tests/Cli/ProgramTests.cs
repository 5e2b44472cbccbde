namespace Validator.Tests.Cli;

/// <summary>The built program: exit codes, and what goes to which stream.</summary>
public sealed class ProgramTests
{
    [Test]
    public void Help_goes_to_standard_output()
    {
        var (exit, output, errors) = BuiltProgram.Run("--help");

        Assert.That((exit, errors), Is.EqualTo((0, "")));
        Assert.That(output, Does.StartWith("armlint - ").And.Contain("Exit codes:"));
    }

    [Test]
    public void The_version_is_one_line()
    {
        var (exit, output, errors) = BuiltProgram.Run("--version");

        Assert.That((exit, errors), Is.EqualTo((0, "")));
        Assert.That(output, Does.Match(@"^armlint \d+\.\d+\.\d+\n$"));
    }

    [Test]
    public void A_mistyped_option_goes_to_standard_error()
    {
        var (exit, output, errors) = BuiltProgram.Run("--fromat", "sarif", "a.json");

        Assert.That((exit, output), Is.EqualTo((2, "")));
        Assert.That(
            errors,
            Is.EqualTo(
                "armlint: unknown option '--fromat'. Did you mean '--format'?\nRun 'armlint --help' for usage.\n"
            )
        );
    }

    [Test]
    public void A_missing_file_goes_to_standard_error_and_the_report_is_still_a_report()
    {
        var (exit, output, errors) = BuiltProgram.Run("no-such-file.json", "--format", "json");

        Assert.That((exit, output), Is.EqualTo((2, "[]\n")));
        Assert.That(errors, Is.EqualTo("armlint: cannot read 'no-such-file.json': no such file or folder.\n"));
    }

    [Test]
    public void A_file_that_is_no_template_is_skipped_with_a_word_on_standard_error()
    {
        using TemporaryFolder folder = new();
        var (exit, output, errors) = BuiltProgram.Run(folder.Write("a.json", """{ "name": "x" }"""));

        Assert.That((exit, output), Is.EqualTo((0, "Checked no files.\n")));
        Assert.That(errors, Does.EndWith("is neither a template nor a parameter file: skipped.\n"));
    }
}

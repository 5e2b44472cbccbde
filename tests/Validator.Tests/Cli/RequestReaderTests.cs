using Validator.Cli.CommandLine;
using Validator.Diagnostics;

namespace Validator.Tests.Cli;

public sealed class RequestReaderTests
{
    [Test]
    public void A_path_is_enough()
    {
        var options = Options("a.json");

        Assert.That(options.Paths, Is.EqualTo(new[] { "a.json" }));
        Assert.That(
            (options.Format, options.FailOn, options.ForceExclude),
            Is.EqualTo((OutputFormat.Text, (Threshold?)null, false))
        );
    }

    [Test]
    public void Every_option_is_read()
    {
        var options = Options(
            "check a.json b --format=concise --output sarif:x:y.sarif --output json:z --stdin-filename n"
                + " --fail-on note --select ARM29 --ignore sample-casing,ARM1901 --color always --force-exclude"
        );

        using (Assert.EnterMultipleScope())
        {
            Assert.That(options.Paths, Is.EqualTo(new[] { "a.json", "b" }));
            Assert.That(options.Format, Is.EqualTo(OutputFormat.Concise));
            Assert.That(
                options.Outputs,
                Is.EqualTo(new OutputTarget[] { new(OutputFormat.Sarif, "x:y.sarif"), new(OutputFormat.Json, "z") })
            );
            Assert.That((options.StdinFilename, options.FailOn), Is.EqualTo(("n", new Threshold(Severity.Note))));
            Assert.That(options.Select, Is.EqualTo(new[] { "ARM29" }));
            Assert.That(options.Ignore, Is.EqualTo(new[] { "sample-casing,ARM1901" }));
            Assert.That((options.Colour, options.ForceExclude), Is.EqualTo((ColourMode.Always, true)));
        }
    }

    [TestCase("--fromat x", "unknown option '--fromat'. Did you mean '--format'?")]
    [TestCase("a.json --ouput=sarif:x", "unknown option '--ouput'. Did you mean '--output'?")]
    [TestCase("a.json --fxi", "unknown option '--fxi'. Did you mean '--fix'?")]
    [TestCase("a.json -q", "unknown option '-q'.")]
    [TestCase(
        "a.json --format jsno",
        "--format: 'jsno' is none of text, concise, json, sarif, github, azure, gitlab, junit, markdown. Did you mean 'json'?"
    )]
    [TestCase(
        "a.json --fail-on errors",
        "--fail-on: 'errors' is none of error, warning, note, never. Did you mean 'error'?"
    )]
    [TestCase("a.json --color sometimes", "--color: 'sometimes' is none of auto, always, never.")]
    [TestCase("a.json --output sarif", "--output: 'sarif' is not of the form FORMAT:FILE, as in sarif:out.sarif.")]
    [TestCase(
        "a.json --output sarf:x",
        "--output: 'sarf' is none of text, concise, json, sarif, github, azure, gitlab, junit, markdown. Did you mean 'sarif'?"
    )]
    [TestCase("rules test", "'armlint rules test' needs the rule packs to test.")]
    [TestCase("rules test --pack a.yaml", "unknown option '--pack'.")]
    [TestCase("rules --from", "--from needs a value.")]
    [TestCase(
        "rules --from psrul",
        "--from: 'psrul' is none of bicep, arm-ttk, psrule, template-analyzer, checkov, cfn-lint. Did you mean 'psrule'?"
    )]
    [TestCase("rules ARM2001 --from bicep", "--from lists the rules of a tool and explains none.")]
    [TestCase("a.json --format", "Required argument missing for option: '--format'.")]
    [TestCase("rules --format", "unknown option '--format'.")]
    [TestCase("types A B", "'armlint types' shows one type at a time.")]
    [TestCase("types A@", "'A@' is not of the form TYPE or TYPE@VERSION.")]
    [TestCase("types A@B@C", "'A@B@C' is not of the form TYPE or TYPE@VERSION.")]
    [TestCase("types --path a", "name a type, as in 'armlint types Microsoft.Storage/storageAccounts'.")]
    [TestCase(
        "types A --path a..b",
        "--path: 'a..b' is not a path; one looks like 'properties.items[].source{variant}.name'."
    )]
    [TestCase("types A --path a --format json-schema", "--path is for text: a JSON Schema describes a whole resource.")]
    [TestCase("types A --format json", "--format: 'json' is none of text, json-schema.")]
    [TestCase("types A --fromat x", "unknown option '--fromat'. Did you mean '--format'?")]
    [TestCase("config", "name a file, as in 'armlint config azuredeploy.json'.")]
    [TestCase("config a b", "'armlint config' shows what applies to one file at a time.")]
    [TestCase("config --confg a", "unknown option '--confg'. Did you mean '--config'?")]
    [TestCase("init a b", "'armlint init' writes one configuration at a time.")]
    [TestCase("init --force", "unknown option '--force'.")]
    [TestCase("", "no file or folder was named.")]
    public void What_means_nothing_is_said(string line, string expected) =>
        Assert.That(Read(line), Is.EqualTo(new Request.Invalid(expected)));

    [TestCase("-- --format", "--format")]
    [TestCase("a/check", "a/check")]
    [TestCase("src rules", "src", "rules")]
    [TestCase("src types", "src", "types")]
    [TestCase("@file", "@file")]
    [TestCase("[diagram]", "./[diagram]")]
    [TestCase("-", "-")]
    public void Paths_that_look_like_something_else_are_paths(string line, params string[] paths) =>
        Assert.That(Options(line).Paths, Is.EqualTo(paths));

    [TestCase("--help", typeof(Request.Help))]
    [TestCase("a.json -h --bogus", typeof(Request.Help))]
    [TestCase("rules --help", typeof(Request.Help))]
    [TestCase("--version", typeof(Request.Version))]
    [TestCase("rules", typeof(Request.Rules))]
    [TestCase("rules ARM2001", typeof(Request.Rules))]
    [TestCase("types", typeof(Request.Types))]
    [TestCase("types Microsoft.Storage/storageAccounts", typeof(Request.Types))]
    [TestCase("types A --help", typeof(Request.Help))]
    [TestCase("config --help", typeof(Request.Help))]
    [TestCase("config a.json", typeof(Request.Configuration))]
    [TestCase("init --help", typeof(Request.Help))]
    [TestCase("init", typeof(Request.Init))]
    [TestCase("rules --from arm-ttk", typeof(Request.Rules))]
    [TestCase("rules --packs a.yaml CONTOSO001", typeof(Request.Rules))]
    [TestCase("rules test a.yaml b.yaml", typeof(Request.TestPacks))]
    public void Other_requests_are_known(string line, Type expected) => Assert.That(Read(line), Is.TypeOf(expected));

    private static CheckOptions Options(string line) => ((Request.Check)Read(line)).Options;

    private static Request Read(string line) =>
        new RequestReader(isInputRedirected: false).Read(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

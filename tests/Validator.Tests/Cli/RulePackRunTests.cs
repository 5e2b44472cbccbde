namespace Validator.Tests.Cli;

/// <summary>Rule packs of a team, on the built program.</summary>
public sealed class RulePackRunTests : IDisposable
{
    private const string Yaml = """
        name: contoso
        rules:
          - id: CONTOSO001
            name: storage-name
            title: A storage account that is not named as agreed
            message: Name {name} is not 'st', the application, and dev, test or prod.
            severity: error
            docs: Names say what a thing is for.
            peers: { psrule: Azure.Storage.Name }
            for: Microsoft.Storage/storageAccounts
            require: { name: { matches: '^st[a-z0-9]+(dev|test|prod)$' } }
            examples:
              - fails: "resource a 'Microsoft.Storage/storageAccounts@2023-01-01' = { name: 'logs' }"
              - passes: "resource a 'Microsoft.Storage/storageAccounts@2023-01-01' = { name: 'stlogsdev' }"
        """;

    private const string Template = """
        resource a 'Microsoft.Storage/storageAccounts@2023-01-01' = {
          name: 'logs'
          location: 'westeurope'
          sku: { name: 'Standard_LRS' }
          kind: 'StorageV2'
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void A_rule_of_a_pack_is_reported_like_any_other()
    {
        var (pack, template) = (_folder.Write("contoso.yaml", Yaml), _folder.Write("main.bicep", Template));
        var run = BuiltProgram.Run("--packs", pack, "--select", "storage-name", "--format", "concise", template);

        Assert.That(
            (run.Exit, run.Output),
            Is.EqualTo(
                (
                    1,
                    $"{template}:2:9: error CONTOSO001 storage-name: Name 'logs' is not 'st', the application, and dev, test or prod.\n"
                )
            )
        );
    }

    [Test]
    public void A_rule_of_a_pack_is_explained()
    {
        var run = BuiltProgram.Run("rules", "--packs", _folder.Write("contoso.yaml", Yaml), "storage-name");

        Assert.That(run.Exit, Is.Zero);
        Assert.That(
            run.Output,
            Does.StartWith("CONTOSO001 storage-name (error)\n").And.Contain("Names say what a thing is for.")
        );
    }

    [Test]
    public void The_rules_of_another_tool_are_found_among_ours()
    {
        var run = BuiltProgram.Run("rules", "--packs", _folder.Write("contoso.yaml", Yaml), "--from", "psrule");

        Assert.That(
            run.Output,
            Does.Contain("Azure.Storage.Name").And.Contain("  CONTOSO001  error    storage-name\n")
        );
    }

    [Test]
    public void The_examples_of_a_pack_are_run()
    {
        var pack = _folder.Write("contoso.yaml", Yaml);
        var run = BuiltProgram.Run("rules", "test", pack);

        Assert.That(
            (run.Exit, run.Output),
            Is.EqualTo(
                (
                    0,
                    $"{pack}\n  CONTOSO001 storage-name: ok, 2 examples\n2 examples passed, 0 failed; 0 rules without examples.\n"
                )
            )
        );
    }

    [Test]
    public void An_example_that_does_not_do_what_it_says_is_told()
    {
        var pack = _folder.Write(
            "contoso.yaml",
            Yaml.Replace("'stlogsdev'", "'stlogs'", StringComparison.Ordinal)
                .Replace("'logs'", "'stlogsdev'", StringComparison.Ordinal)
        );
        var run = BuiltProgram.Run("rules", "test", pack);

        Assert.That(
            (run.Exit, run.Output),
            Is.EqualTo(
                (
                    1,
                    $"""
                    {pack}
                      CONTOSO001 storage-name: FAILED
                        {pack}:13:16: expected a finding, found none.
                        {pack}:14:17: expected no finding, found: Name 'stlogs' is not 'st', the application, and dev, test or prod.
                    0 examples passed, 2 failed; 0 rules without examples.

                    """
                )
            )
        );
    }

    [Test]
    public void All_mistakes_of_a_pack_are_told_and_nothing_is_checked()
    {
        var pack = _folder.Write(
            "contoso.yaml",
            Yaml.Replace("severity", "serverity", StringComparison.Ordinal)
                .Replace("matches", "mathces", StringComparison.Ordinal)
        );
        var run = BuiltProgram.Run("--packs", pack, _folder.Write("main.bicep", Template));

        Assert.That(
            (run.Exit, run.Output, run.Errors),
            Is.EqualTo(
                (
                    2,
                    "",
                    $"""
                    armlint: {pack}:7:5: ARM9003: Unknown key 'serverity'. Did you mean 'severity'?
                    armlint: {pack}:11:24: ARM9003: Unknown key 'mathces'. Did you mean 'matches'?

                    """
                )
            )
        );
    }

    [Test]
    public void A_pack_that_is_not_there_is_told()
    {
        var run = BuiltProgram.Run("--packs", _folder["no.yaml"], _folder.Write("main.bicep", Template));

        Assert.That(
            (run.Exit, run.Errors),
            Is.EqualTo(
                (2, $"armlint: {_folder["no.yaml"]}:1:1: ARM9003: The file cannot be read: no such file or folder.\n")
            )
        );
    }
}

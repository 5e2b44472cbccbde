using Validator.Tests.Fixtures;

namespace Validator.Tests.Cli;

public sealed class TypesCommandTests
{
    private const string ImageTemplates = "Microsoft.VirtualMachineImages/imageTemplates";
    private const string Preview = $"{ImageTemplates}@2018-02-01-preview";

    [TestCase("types.definition.txt", Preview)]
    [TestCase("types.definition.txt", "MICROSOFT.virtualmachineimages/IMAGETEMPLATES@2018-02-01-PREVIEW")]
    [TestCase("types.definition.schema.json", Preview, "--format", "json-schema")]
    [TestCase("types.path.txt", Preview, "--path", "properties.distribute")]
    public void What_is_printed_is_what_was_reviewed(string file, params string[] words)
    {
        var (exit, output, errors) = Run.Of(["types", .. words]);

        Assert.That((exit, errors), Is.EqualTo((0, "")));
        Assert.That(output, Is.EqualTo(File.ReadAllText(Path.Combine(Repository.Testdata, "cli", file))));
    }

    [TestCase("properties.source", "properties.source")]
    [TestCase("PROPERTIES.Source", "properties.source")]
    [TestCase("properties.source{iso}", "properties.source{ISO}")]
    [TestCase("properties.source.ISO", "properties.source{ISO}")]
    [TestCase("properties.source.sourceUri", "properties.source{ISO}.sourceURI")]
    [TestCase("properties.customize[]", "properties.customize[]")]
    [TestCase("properties.customize[3].script", "properties.customize[]{shell}.script")]
    [TestCase("properties.customize.name", "properties.customize[].name")]
    [TestCase("tags.*", "tags.*")]
    [TestCase("tags.mine", "tags.mine")]
    [TestCase("properties.lastRunStatus.runState", "properties.lastRunStatus.runState")]
    public void A_path_leads_to_a_part(string path, string shown)
    {
        var (exit, output, errors) = Run.Of("types", Preview, "--path", path);

        Assert.That((exit, errors), Is.EqualTo((0, "")));
        Assert.That(output.Split('\n')[3], Does.StartWith($"{shown}  "));
    }

    [TestCase("properties.sorce", $"'properties' of '{Preview}' has no 'sorce'. Did you mean 'source'?")]
    [TestCase("proprties.source", $"'{Preview}' has no 'proprties'. Did you mean 'properties'?")]
    [TestCase(
        "properties.source{CD}",
        $"'properties.source' of '{Preview}' has no variant 'CD'. It has 'ISO', 'PlatformImage'."
    )]
    [TestCase("location[]", $"'location' of '{Preview}' has no items.")]
    [TestCase("properties.*", $"'properties' of '{Preview}' has no other properties.")]
    public void A_path_that_leads_nowhere_is_refused(string path, string expected) =>
        Assert.That(Run.Of("types", Preview, "--path", path), Is.EqualTo(new Run(1, "", $"armlint: {expected}\n")));

    [TestCase("imageTemplates", $"Did you mean '{ImageTemplates}'?")]
    [TestCase("Microsoft.VirtualMachineImages/imageTemplate2", $"Did you mean '{ImageTemplates}'?")]
    [TestCase("Microsoft.VirtualMachneImages/imageTemplatse", $"Did you mean '{ImageTemplates}'?")]
    [TestCase("Microsoft.VirtualMachinImages", "Did you mean 'Microsoft.VirtualMachineImages'?")]
    [TestCase("imageTemplates@2018-02-01-preview", $"Did you mean '{ImageTemplates}'?")]
    [TestCase("Contoso.Nothing/likeIt", "no type or provider is called 'Contoso.Nothing/likeIt'.\n")]
    [TestCase("storageAccounts", "Did you mean 'Microsoft.Storage/storageAccounts'")]
    [TestCase("Microsoft.Compute/virtualMachnes", "Did you mean 'Microsoft.Compute/virtualMachines'")]
    [TestCase("Microsoft.Stor@2024-01-01", "'armlint types Microsoft.Stor' lists those that begin so.\n")]
    public void A_wrong_name_is_refused_with_a_near_one(string name, string expected)
    {
        var (exit, output, errors) = Run.Of("types", name);

        Assert.That((exit, output), Is.EqualTo((1, "")));
        Assert.That(errors, Does.Match("^armlint: no type (or provider )?is called ").And.Contain(expected));
    }

    [TestCase("2018-02-01", "has no version '2018-02-01'. Did you mean '2018-02-01-preview'?")]
    [TestCase(
        "1999-12-31",
        "has no version '1999-12-31'. Did you mean '2018-02-01-preview'? The newest stable one is '2025-10-01'."
    )]
    [TestCase("latest", "has no version 'latest'. The newest stable one is '2025-10-01'.")]
    public void A_wrong_version_is_refused_with_a_near_one(string version, string expected)
    {
        var (exit, output, errors) = Run.Of("types", $"{ImageTemplates}@{version}");

        Assert.That((exit, output), Is.EqualTo((1, "")));
        Assert.That(errors, Does.StartWith($"armlint: '{ImageTemplates}' {expected}"));
    }

    [Test]
    public void Versions_are_listed_from_the_newest_with_their_scopes()
    {
        var (exit, output, errors) = Run.Of("types", ImageTemplates.ToLowerInvariant());

        Assert.That((exit, errors), Is.EqualTo((0, "")));
        Assert.That(output, Does.StartWith($"{ImageTemplates}\n2025-10-01          stable "));
        Assert.That(output, Does.EndWith("2018-02-01-preview  preview  resource group\n"));
    }

    [TestCase("Microsoft.VirtualMachineImages")]
    [TestCase("microsoft.virtualmachineimages/")]
    [TestCase("Microsoft.VirtualM")]
    [TestCase("Microsoft.VirtualMachineImages/imageT")]
    public void A_provider_or_the_beginning_of_a_name_lists_types(string name)
    {
        var (exit, output, errors) = Run.Of("types", name);

        Assert.That((exit, errors), Is.EqualTo((0, "")));
        Assert.That(output, Does.Match($"(?m)^{ImageTemplates} +2025-10-01  10 versions$"));
        Assert.That(output, Does.Match($"(?m)^{ImageTemplates}/triggers +2025-10-01  4 versions$"));
    }

    [Test]
    public void The_beginning_of_a_provider_lists_the_types_of_all_that_begin_so()
    {
        var providers = Run.Of("types", "microsoft.stor")
            .Output.Split('\n')
            .Select(line => line.Split('/')[0])
            .Distinct();

        Assert.That(providers, Is.SupersetOf(new[] { "Microsoft.Storage", "Microsoft.StorageSync" }));
        Assert.That(Run.Of("types", "microsoft.storage").Output, Does.Not.Contain("Microsoft.StorageSync"));
    }

    [Test]
    public void A_type_that_can_only_be_read_says_where() =>
        Assert.That(
            Run.Of("types", "Microsoft.Sql/servers/advisors").Output,
            Does.Contain("2025-01-01          stable   nowhere; it can be read at: resource group\n")
        );

    [Test]
    public void Descriptions_stand_below_and_are_broken_between_words()
    {
        var output = Run.Of(
            "types",
            "Microsoft.KeyVault/vaults@2023-07-01",
            "--path",
            "properties.accessPolicies"
        ).Output;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(output, Does.Contain("\n                           An array of 0 to 1024 identities"));
            Assert.That(output, Does.Match("(?m)^  tenantId +string, exactly 36 characters \\[required\\]$"));
            Assert.That(output.Split('\n').Select(line => line.Length), Has.All.LessThanOrEqualTo(100));
        }
    }

    [Test]
    public void Of_many_values_the_first_are_shown_unless_they_were_asked_for()
    {
        const string Type = "Microsoft.Compute/virtualMachines@2024-07-01";

        Assert.That(
            Run.Of("types", Type, "--path", "properties.hardwareProfile").Output,
            Does.Contain("more | string").And.Not.Contain("'Standard_NV24'")
        );
        Assert.That(
            Run.Of("types", Type, "--path", "properties.hardwareProfile.vmSize").Output,
            Does.Contain("'Standard_NV24' | string").And.Not.Contain("more |")
        );
    }

    [Test]
    public void A_type_inside_itself_is_a_reference() =>
        Assert.That(
            Run.Of("types", "Microsoft.Resources/deployments@2022-09-01", "--path", "properties.error").Output,
            Does.Match("details +array of ErrorResponse \\(recursive\\)")
        );

    [Test]
    public void Without_a_version_the_newest_stable_one_is_exported() =>
        Assert.That(
            Run.Of("types", ImageTemplates, "--format", "json-schema").Output,
            Does.Contain($"\"title\": \"{ImageTemplates}@2025-10-01\"")
        );

    [Test]
    public void Without_a_name_the_providers_are_listed() =>
        Assert.That(Run.Of("types").Output, Does.Match("(?m)^Microsoft.VirtualMachineImages +3 types$"));

    [Test]
    public void Colour_adds_nothing_but_colour()
    {
        var plain = Run.Of("types", Preview).Output;
        var coloured = Run.Of("types", Preview, "--color", "always").Output;

        Assert.That(coloured, Does.Contain("\e[1mlocation\e[0m"));
        Assert.That(System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9;]*m", ""), Is.EqualTo(plain));
    }
}

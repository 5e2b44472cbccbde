using System.Text.Json;
using System.Text.RegularExpressions;
using Validator.Model;
using Validator.Schemas.Loading;
using Validator.Schemas.Loading.Definitions;
using Validator.Schemas.Loading.Overlays;
using Validator.Schemas.Types;

namespace Validator.Tests.Schemas.Loading;

public sealed class SchemaStoreTests
{
    private const string ImageTemplates = "Microsoft.VirtualMachineImages/imageTemplates";

    private static readonly string[] TenVersions =
    [
        "2018-02-01-preview",
        "2019-02-01-preview",
        "2019-05-01-preview",
        "2020-02-14",
        "2021-10-01",
        "2022-02-14",
        "2022-07-01",
        "2023-07-01",
        "2024-02-01",
        "2025-10-01",
    ];

    [TestCase("Microsoft.VirtualMachineImages/imageTemplates", "2018-02-01-preview")]
    [TestCase("MICROSOFT.virtualmachineimages/IMAGETEMPLATES", "2018-02-01-PREVIEW")]
    public void A_type_is_found_in_any_case_and_called_by_its_own_name(string type, string version)
    {
        var answer = (ResourceTypeAnswer.Found)SchemaStore.Embedded().Find(type, version);

        Assert.That(answer.Type.Name, Is.EqualTo(ImageTemplates));
        Assert.That(answer.Type.ApiVersion, Is.EqualTo("2018-02-01-preview"));
        Assert.That(answer.Type.WritableScopes, Is.EqualTo(DeploymentScopes.ResourceGroup));
        Assert.That(answer.Type.IsTrusted, Is.True);
    }

    [TestCaseSource(nameof(TenVersions))]
    public void Every_version_of_image_templates_exists(string version)
    {
        var answer = SchemaStore.Embedded().Find("microsoft.virtualmachineimages/imagetemplates", version);

        Assert.That(answer, Is.InstanceOf<ResourceTypeAnswer.Found>());
        var type = ((ResourceTypeAnswer.Found)answer).Type;
        Assert.That(
            (type.Name, type.ApiVersion, type.WritableScopes, type.IsTrusted),
            Is.EqualTo((ImageTemplates, version, DeploymentScopes.ResourceGroup, true))
        );
    }

    [Test]
    public void A_type_may_exist_without_a_definition() =>
        Assert.That(
            SchemaStore.Embedded().Find("microsoft.virtualMachineImages/imageTemplates/runoutputs", "2020-02-14"),
            Is.EqualTo(new ResourceTypeAnswer.NotDefined(ImageTemplates + "/runOutputs"))
        );

    [Test]
    public void What_the_pack_and_the_files_know_is_one()
    {
        var store = SchemaStore.Embedded();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(store.VersionsOf(ImageTemplates + "/runOutputs"), Is.EqualTo(TenVersions));
            Assert.That(store.VersionsOf(ImageTemplates), Is.EqualTo(TenVersions));
            Assert.That(store.VersionsOf(ImageTemplates + "/nothing"), Is.Empty);
            Assert.That(
                store.NameOf("MICROSOFT.STORAGE/storageaccounts"),
                Is.EqualTo("Microsoft.Storage/storageAccounts")
            );
            Assert.That(store.NameOf("Microsoft.Storage/nothing"), Is.Null);
            Assert.That(
                store.TypesFrom("microsoft.virtualmachineimages/"),
                Is.EqualTo(new[] { ImageTemplates, ImageTemplates + "/runOutputs", ImageTemplates + "/triggers" })
            );
            Assert.That(store.Providers(), Is.Ordered.Using((IComparer<string>)StringComparer.OrdinalIgnoreCase));
            Assert.That(store.Providers(), Does.Contain("Microsoft.VirtualMachineImages").And.Contain("Microsoft.Web"));
        }
    }

    [TestCase("Microsoft.Compute/virtualMachines", "2024-07-01", false)]
    [TestCase(ImageTemplates, "2024-02-01", true)]
    [TestCase(ImageTemplates + "/triggers", "2024-02-01", false)]
    public void A_generated_definition_is_trusted_only_where_an_overlay_says_so(
        string type,
        string version,
        bool expected
    )
    {
        var answer = (ResourceTypeAnswer.Found)SchemaStore.Embedded().Find(type, version);

        Assert.That(answer.Type.IsTrusted, Is.EqualTo(expected));
    }

    [TestCase("Microsoft.Storage/storageAccount", false)]
    [TestCase("Microsoft.VirtualMachineImages/imageTemplate", true)]
    public void An_unknown_type_is_certain_only_where_the_provider_was_verified(string type, bool expected)
    {
        var answer = (ResourceTypeAnswer.UnknownType)SchemaStore.Embedded().Find(type, "2024-02-01");

        Assert.That(answer.IsTrusted, Is.EqualTo(expected));
    }

    [Test]
    public void A_version_of_ones_own_verifies_no_other_of_the_provider()
    {
        var preview = SchemaFiles
            .Definition(""" "name": { "type": "string" } """)
            .Replace("My.Provider/things", "Microsoft.Storage/storageAccounts")
            .Replace("\"2020-01-01\"", "\"2099-01-01-preview\"");
        var store = SchemaStore.Embedded(
            SchemaFiles.InMemory("schemas/microsoft.storage/2099-01-01-preview.json", preview)
        );

        Assert.That(
            store.Find("Microsoft.Storage/storageAccounts", "2099-01-01-preview"),
            Is.InstanceOf<ResourceTypeAnswer.Found>().With.Property("Type").Property("IsTrusted").True
        );
        Assert.That(
            store.Find("Microsoft.Storage/storageAccounts", "2021-05-01"),
            Is.InstanceOf<ResourceTypeAnswer.UnknownVersion>()
                .With.Property("IsTrusted")
                .False.And.Property("IsReal")
                .True
        );
        Assert.That(
            store.Find("Microsoft.Storage/storageAccountz", "2023-01-01"),
            Is.InstanceOf<ResourceTypeAnswer.UnknownType>().With.Property("IsTrusted").False
        );
    }

    [Test]
    public void A_list_of_ones_own_leaves_the_providers_that_it_does_not_list()
    {
        var store = SchemaStore.Embedded(
            SchemaFiles.InMemory(
                "own/known-types.json",
                """{ "Contoso.Private": { "source": "https://example.com", "types": { "things": ["2024-01-01"] } } }"""
            )
        );

        Assert.That(
            (
                store.Find("contoso.private/things", "2024-01-01"),
                store.Find(ImageTemplates + "/runOutputs", "2020-02-14")
            ),
            Is.EqualTo(
                (
                    (ResourceTypeAnswer)new ResourceTypeAnswer.NotDefined("Contoso.Private/things"),
                    (ResourceTypeAnswer)new ResourceTypeAnswer.NotDefined(ImageTemplates + "/runOutputs")
                )
            )
        );
    }

    [TestCase("2018-02-02")]
    [TestCase("latest")]
    [TestCase("")]
    public void An_unknown_version_is_answered_with_all_versions_in_order(string version)
    {
        var answer = SchemaStore.Embedded().Find(ImageTemplates.ToUpperInvariant(), version);

        Assert.That(answer, Is.InstanceOf<ResourceTypeAnswer.UnknownVersion>());
        var unknown = (ResourceTypeAnswer.UnknownVersion)answer;
        Assert.That(unknown.Name, Is.EqualTo(ImageTemplates));
        Assert.That(unknown.Versions, Is.EqualTo(TenVersions));
    }

    [TestCase("Microsoft.VirtualMachineImages/imageTemplate")]
    [TestCase("Microsoft.VirtualMachineImages/")]
    [TestCase("Microsoft.VirtualMachineImages")]
    public void An_unknown_type_is_answered_with_all_types_of_the_provider(string type)
    {
        var answer = SchemaStore.Embedded().Find(type, "2018-02-01-preview");

        Assert.That(answer, Is.InstanceOf<ResourceTypeAnswer.UnknownType>());
        Assert.That(
            ((ResourceTypeAnswer.UnknownType)answer).Candidates,
            Is.EqualTo(new[] { ImageTemplates, ImageTemplates + "/runOutputs", ImageTemplates + "/triggers" })
        );
    }

    [TestCase("Contoso.Storage/storageAccounts")]
    [TestCase("Microsoft.Storag/storageAccounts")]
    [TestCase("imageTemplates")]
    [TestCase("")]
    [TestCase("/")]
    public void Of_an_unknown_provider_nothing_is_said(string type) =>
        Assert.That(
            SchemaStore.Embedded().Find(type, "2018-02-01-preview"),
            Is.InstanceOf<ResourceTypeAnswer.UnknownProvider>()
        );

    [Test]
    public void A_definition_makes_its_type_known_without_the_list()
    {
        var store = new SchemaStore([SchemaFiles.InMemory(SchemaFiles.DefinitionPath, SchemaFiles.Definition(""))]);

        Assert.That(store.Find("my.provider/things", "2020-01-01"), Is.InstanceOf<ResourceTypeAnswer.Found>());
        Assert.That(
            store.Find("my.provider/things", "2021-01-01"),
            Is.InstanceOf<ResourceTypeAnswer.UnknownVersion>().With.Property("Name").EqualTo(SchemaFiles.Type)
        );
        Assert.That(
            ((ResourceTypeAnswer.UnknownType)store.Find("my.provider/thing", "2020-01-01")).Candidates,
            Is.EqualTo(new[] { SchemaFiles.Type })
        );
    }

    [Test]
    public void Files_of_other_providers_are_never_read()
    {
        var store = new SchemaStore([
            SchemaFiles.InMemory(SchemaFiles.DefinitionPath, SchemaFiles.Definition("")),
            SchemaFiles.InMemory("schemas/broken.provider/2020-01-01.json", "broken"),
            SchemaFiles.InMemory("schemas/my.provider/2021-01-01.json", "broken"),
            SchemaFiles.InMemory("schemas/overlays/broken.provider.json", "broken"),
        ]);

        Assert.That(store.Find(SchemaFiles.Type, SchemaFiles.Version), Is.InstanceOf<ResourceTypeAnswer.Found>());
        Assert.That(() => store.Find("Broken.Provider/things", "2020-01-01"), Throws.TypeOf<SchemaException>());
    }

    [Test]
    public void Many_threads_get_one_and_the_same_definition()
    {
        var store = SchemaStore.Embedded();
        var found = new ResourceType[64];
        Parallel.For(
            0,
            found.Length,
            i => found[i] = ((ResourceTypeAnswer.Found)store.Find(ImageTemplates, "2018-02-01-preview")).Type
        );

        Assert.That(found, Is.All.SameAs(found[0]));
    }

    [Test]
    public void Every_schema_file_of_the_repository_is_embedded()
    {
        var embedded = typeof(SchemaStore)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".json", StringComparison.Ordinal));

        Assert.That(embedded, Is.EquivalentTo(SchemaFiles.Paths()));
        Assert.That(SchemaFiles.Paths(), Is.Not.Empty);
    }

    [Test]
    public void Every_definition_that_ships_loads()
    {
        var store = SchemaStore.Embedded();
        var checkedFiles = 0;
        foreach (var path in SchemaFiles.Paths())
        {
            if (
                SchemaFileKind.Of(path) is SchemaFileKind.Definition { Provider: var provider, ApiVersion: var version }
            )
            {
                foreach (var resource in DefinitionFile.Read(SchemaFiles.Read(path), provider, version))
                {
                    Assert.That(store.Find(resource.Name, version), Is.InstanceOf<ResourceTypeAnswer.Found>(), path);
                    checkedFiles++;
                }
            }
        }

        Assert.That(checkedFiles, Is.Positive);
    }

    [Test]
    public void Every_listed_type_is_one_that_no_definition_has()
    {
        var store = SchemaStore.Embedded();
        var listed =
            from provider in KnownTypesFile.Read(SchemaFiles.Read("schemas/known-types.json")).Values
            from type in provider.Types.Values
            from version in type.Versions
            select store.Find(type.Name, version);

        Assert.That(listed, Is.Not.Empty.And.All.InstanceOf<ResourceTypeAnswer.NotDefined>());
    }

    [Test]
    public void Every_overlay_that_ships_is_of_a_type_that_exists_and_fits_every_version()
    {
        var store = SchemaStore.Embedded();
        foreach (var path in SchemaFiles.Paths())
        {
            if (SchemaFileKind.Of(path) is SchemaFileKind.Overlays { Provider: var provider })
            {
                foreach (var overlay in OverlayFile.Read(SchemaFiles.Read(path), provider))
                {
                    var answers = store.VersionsOf(overlay.Type).Select(version => store.Find(overlay.Type, version));
                    Assert.That(answers.ToList(), Has.Some.InstanceOf<ResourceTypeAnswer.Found>(), overlay.Type);
                }
            }
        }
    }

    [Test]
    public void Every_pattern_that_ships_runs_without_backtracking()
    {
        var patterns = SchemaFiles
            .Paths()
            .SelectMany(path => PatternKeyword().Matches(File.ReadAllText(Path.Combine(SchemaFiles.Root, path))))
            .Select(match => JsonSerializer.Deserialize<string>(match.Groups[1].Value)!)
            .ToList();

        Assert.That(patterns, Is.Not.Empty);
        foreach (var pattern in patterns)
        {
            Assert.That(() => new Regex(pattern, RegexOptions.NonBacktracking), Throws.Nothing, pattern);
        }
    }

    [TestCase("web-image_1", true)]
    [TestCase("web.image", false)]
    [TestCase("", false)]
    public void The_pattern_of_names_means_what_it_says(string name, bool expected)
    {
        var found = (ResourceTypeAnswer.Found)SchemaStore.Embedded().Find(ImageTemplates, TenVersions[0]);
        var body = (SchemaType.Object)found.Type.Table[found.Type.Body];
        var pattern = ((SchemaType.String)found.Type.Table[body.Properties.Find("name")!.Type]).Pattern!;

        Assert.That(Regex.IsMatch(name, pattern, RegexOptions.NonBacktracking), Is.EqualTo(expected));
    }

    private static Regex PatternKeyword() =>
        new(
            """
            "pattern":\s*("(?:[^"\\]|\\.)*")
            """
        );
}

using Validator.Schemas.Loading;
using Validator.Schemas.Loading.Definitions;
using Validator.Schemas.Loading.Overlays;

namespace Validator.Tests.Schemas.Loading;

/// <summary>What is wrong before a file says what it is, and what can be wrong in the list of types.</summary>
public sealed class BadSchemaTextTests
{
    private static readonly TestCaseData<string, string>[] NotJson =
    [
        new("‸", "From here on this is not JSON, or nested deeper than 64 levels."),
        new("{\n  \"a\": 1,\n  ‸}", "From here on this is not JSON, or nested deeper than 64 levels."),
        new("{\n  \"é😀\": ‸x }", "From here on this is not JSON, or nested deeper than 64 levels."),
        new("{} ‸{}", "From here on this is not JSON, or nested deeper than 64 levels."),
        new("‸// no\n{}", "From here on this is not JSON, or nested deeper than 64 levels."),
        new("{ \"a\": [1, 2‸", "From here on this is not JSON, or nested deeper than 64 levels."),
        new("{ \"oneOf\": [], ‸\"oneOf\": [] }", "The key 'oneOf' is in this object already."),
        new("{ \"title\": ‸\"\\ud800\" }", "The string escapes one half of a surrogate pair without the other."),
    ];

    private static readonly TestCaseData<string, string>[] KnownTypes =
    [
        new("{ \"My.Provider\": ‸[] }", "The provider 'My.Provider' must be an object, not an array."),
        new("{ \"My.Provider\": ‸{} }", "The provider 'My.Provider' has no 'source'."),
        new(
            "{ \"My.Provider\": { \"source\": \"https://a\", \"types\": { \"a\": [\"2020-01-01\", ‸\"v1\"] } } }",
            "'v1' is not a version 'yyyy-MM-dd[-suffix]'."
        ),
        new(
            "{ \"My.Provider\": { \"source\": \"https://a\", \"types\": { \"a\": [\"2020-01-01\"], ‸\"A\": [\"2020-01-01\"] } } }",
            "The type 'A' is listed twice."
        ),
        new(
            "{ \"A\": { \"source\": \"https://a\", \"types\": {} }, ‸\"a\": { \"source\": \"https://a\", \"types\": {} } }",
            "The provider 'a' is listed twice."
        ),
    ];

    [TestCaseSource(nameof(NotJson))]
    [TestCaseSource(nameof(KnownTypes))]
    public void A_bad_list_of_types_is_refused_at_the_place_of_the_fault(string text, string reason) =>
        Refusal.Of(text, reason, file => KnownTypesFile.Read(file));

    [TestCaseSource(nameof(NotJson))]
    public void A_definition_that_is_not_JSON_is_refused(string text, string reason) =>
        Refusal.Of(text, reason, file => DefinitionFile.Read(file, "my.provider", "2020-01-01"));

    [TestCaseSource(nameof(NotJson))]
    public void An_overlay_that_is_not_JSON_is_refused(string text, string reason) =>
        Refusal.Of(text, reason, file => OverlayFile.Read(file, "my.provider"));

    [TestCase("my-schema.json")]
    [TestCase("schemas/my.provider/latest.json")]
    [TestCase("schemas/my.provider/2020-01-01.yaml")]
    [TestCase("")]
    public void A_path_that_says_nothing_is_refused(string path) =>
        Assert.That(
            () => new SchemaStore([SchemaFiles.InMemory(path, "{}")]),
            Throws.TypeOf<SchemaException>().With.Message.StartsWith($"{path}:1:1: A schema file is called ")
        );

    [Test]
    public void Invalid_UTF_8_is_refused_at_its_first_byte()
    {
        var file = new SchemaFile("a.json", new byte[] { (byte)'{', (byte)'\n', (byte)' ', 0xC3, 0x28 });
        Assert.That(
            () => KnownTypesFile.Read(file),
            Throws.TypeOf<SchemaException>().With.Message.EqualTo("a.json:2:2: This is not UTF-8.")
        );
    }

    [Test]
    public void A_byte_order_mark_moves_no_column()
    {
        var file = new SchemaFile("a.json", new byte[] { 0xEF, 0xBB, 0xBF, (byte)' ', (byte)'1' });
        Assert.That(
            () => KnownTypesFile.Read(file),
            Throws
                .TypeOf<SchemaException>()
                .With.Message.EqualTo("a.json:1:2: The list of known types must be an object, not a number.")
        );
    }

    [Test]
    public void Nesting_deeper_than_any_schema_is_refused_where_it_goes_too_deep() =>
        Assert.That(
            () => KnownTypesFile.Read(SchemaFiles.InMemory("a.json", new string('[', 100_000))),
            Throws
                .TypeOf<SchemaException>()
                .With.Message.EqualTo("a.json:1:65: From here on this is not JSON, or nested deeper than 64 levels.")
        );
}

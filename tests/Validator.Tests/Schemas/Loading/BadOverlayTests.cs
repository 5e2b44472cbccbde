using Validator.Schemas.Loading;
using Validator.Schemas.Loading.Overlays;

namespace Validator.Tests.Schemas.Loading;

/// <summary>Each overlay file is wrong at the place that a caret marks, for the reason given.</summary>
public sealed class BadOverlayTests
{
    private static readonly TestCaseData<string, string>[] Overlays =
    [
        new("‸{}", "The overlay file has no 'overlays'."),
        new("{ \"overlays\": [‸{}] }", "The overlay has no 'type'."),
        new(
            "{ \"overlays\": [{ \"type\": ‸\"Other.Provider/things\" }] }",
            "This file holds overlays of 'my.provider', and 'Other.Provider/things' is none of its types."
        ),
        new(
            Overlay("\"source\": \"https://a\""),
            "The overlay has none of 'trusted', 'caseSensitive' and 'path', so it says nothing."
        ),
        new(Overlay("\"trusted\": true", "‸{"), "The overlay has no 'source'."),
        new(
            Overlay("\"trusted\": true, \"source\": ‸\"hearsay\"", "{"),
            "'source' must be an https address, not 'hearsay'."
        ),
        new(
            Overlay("\"source\": \"https://a\", ‸\"pattern\": \"a\"", "{"),
            "'pattern' needs a 'path' to what it is about."
        ),
        new(
            Overlay("\"source\": \"https://a\", ‸\"path\": \"name\"", "{"),
            "The overlay has a 'path' and nothing to say of what is there."
        ),
        new(
            Overlay("\"source\": \"https://a\", \"path\": ‸\"a..b\", \"pattern\": \"a\"", "{"),
            "'a..b' is not a path; one looks like 'properties.items[].source{variant}.name'."
        ),
        new(
            Overlay("\"source\": \"https://a\", \"path\": \"a\", \"pattern\": \"a\", ‸\"accepts\": \"any\"", "{"),
            "The overlay says something else already; 'accepts' needs one of its own."
        ),
        new(
            Overlay("\"source\": \"https://a\", \"path\": \"a\", \"accepts\": ‸\"all\"", "{"),
            "'accepts' must be 'any' or 'absence'."
        ),
        new(
            Overlay("\"source\": \"https://a\", \"path\": \"a\", \"severity\": ‸\"off\"", "{"),
            "'severity' must be 'note'."
        ),
        new(
            Overlay("\"source\": \"https://a\", \"path\": \"a\", ‸\"resourceTypes\": [\"A.B/c\"]", "{"),
            "'resourceTypes' needs the format 'arm-id' beside it."
        ),
        new(
            Overlay(
                "\"source\": \"https://a\", \"path\": \"a\", \"format\": \"arm-id\", \"resourceTypes\": [‸\"c\"]",
                "{"
            ),
            "'c' is not a resource type 'Provider/type'."
        ),
        new(
            Overlay("\"source\": \"https://a\", ‸\"required\": true", "{"),
            "Unknown keyword 'required' in an overlay; known are '$comment', 'type', 'apiVersions', 'trusted', 'caseSensitive', 'path', 'pattern', 'format', 'resourceTypes', 'minimum', 'maximum', 'accepts', 'adds', 'severity', 'whenAbsent', 'source'."
        ),
        new(
            "{ \"overlays\": [{ \"type\": \"My.Provider/things\", \"apiVersions\": [‸\"newest\"], \"trusted\": true, \"source\": \"https://a\" }] }",
            "'newest' is not a version 'yyyy-MM-dd[-suffix]', a range 'from..to' of two, or '*'."
        ),
        new(
            "{ \"overlays\": [{ \"type\": \"My.Provider/things\", \"apiVersions\": ‸\"*\" }] }",
            "'apiVersions' must be an array, not a string."
        ),
    ];

    private static readonly TestCaseData<string, string>[] Paths =
    [
        new(
            "nothing",
            "leads to nothing in 'My.Provider/things@2020-01-01': the object 'My.Provider/things' has no property 'nothing'."
        ),
        new(
            "Name",
            "leads to nothing in 'My.Provider/things@2020-01-01': the object 'My.Provider/things' has no property 'Name'."
        ),
        new("name.x", "leads to nothing in 'My.Provider/things@2020-01-01': a string has no property 'x'."),
        new(
            "*",
            "leads to nothing in 'My.Provider/things@2020-01-01': the object 'My.Provider/things' has no type of other properties."
        ),
        new("name[]", "leads to nothing in 'My.Provider/things@2020-01-01': a string has no type of items."),
        new("name{A}", "leads to nothing in 'My.Provider/things@2020-01-01': a string has no variant 'A'."),
        new(
            "size",
            "leads to an integer in 'My.Provider/things@2020-01-01', and only a string has a pattern or a format."
        ),
    ];

    [TestCaseSource(nameof(Overlays))]
    public void A_bad_overlay_is_refused_at_the_place_of_the_fault(string text, string reason) =>
        Refusal.Of(text, reason, file => OverlayFile.Read(file, "my.provider"));

    [TestCaseSource(nameof(Paths))]
    public void A_path_that_does_not_fit_is_refused_where_it_is_written(string path, string reason)
    {
        var definition = SchemaFiles.Definition(""" "name": { "type": "string" }, "size": { "type": "integer" } """);
        var overlays = $$"""
            { "overlays": [
              { "type": "My.Provider/things", "apiVersions": ["*"], "source": "https://a", "format": "sha256",
                "path": "{{path}}" }] }
            """;

        Assert.That(
            () => SchemaFiles.Load(definition, overlays),
            Throws
                .TypeOf<SchemaException>()
                .With.Message.EqualTo($"{SchemaFiles.OverlayPath}:3:13: The path '{path}' {reason}")
        );
    }

    [TestCase("severity", "\"note\"", "name[]", "leads to nothing")]
    [TestCase(
        "adds",
        "\"any\"",
        "name",
        "leads to the object 'My.Provider/things' in 'My.Provider/things@2020-01-01', and it has 'name' already."
    )]
    [TestCase(
        "whenAbsent",
        "\"Default\"",
        "name",
        "leads to a string in 'My.Provider/things@2020-01-01', and it has no variant 'Default'."
    )]
    [TestCase(
        "minimum",
        "1",
        "name",
        "leads to a string in 'My.Provider/things@2020-01-01', and only an integer has a minimum and a maximum."
    )]
    public void A_change_that_does_not_fit_is_refused(string keyword, string value, string path, string reason)
    {
        var overlays = $$"""
            { "overlays": [{ "type": "My.Provider/things", "apiVersions": ["*"], "source": "https://a",
              "{{keyword}}": {{value}}, "path": "{{path}}" }] }
            """;

        Assert.That(
            () => SchemaFiles.Load(SchemaFiles.Definition(""" "name": { "type": "string" } """), overlays),
            Throws.TypeOf<SchemaException>().With.Message.Contains(reason)
        );
    }

    [TestCase("")]
    [TestCase("a.")]
    [TestCase(".a")]
    [TestCase("a[0]")]
    [TestCase("a[")]
    [TestCase("a{}")]
    [TestCase("a{b")]
    [TestCase("a b")]
    [TestCase("'a")]
    [TestCase("''")]
    [TestCase("[]")]
    public void What_is_not_a_path_is_refused(string path) => Assert.That(TypePath.TryParse(path, out _), Is.False);

    [Test]
    public void A_path_longer_than_any_type_is_refused() =>
        Assert.That(
            TypePath.TryParse("a" + new string('x', 10) + string.Concat(Enumerable.Repeat(".a", 100_000)), out _),
            Is.False
        );

    private static string Overlay(string rest, string open = "‸{") =>
        "{ \"overlays\": [" + open + " \"type\": \"My.Provider/things\", \"apiVersions\": [\"*\"], " + rest + " }] }";
}

using CsCheck;
using Validator.Analysis;
using Validator.Analysis.Fixing;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Tests.Analysis.Packs;

/// <summary>What a pack says mends a finding does, in both languages and however the file is written.</summary>
public sealed class PackFixTests
{
    private static readonly Gen<string> Paths = Gen.OneOf(".a", ".b.c", ".b.d.e", "['f-g']", ".b['h i'].j");

    private static readonly Gen<string> Values = Gen.OneOf("true", "7", "TLS1_2", "'it''s so'", "'7'", "1.5");

    private static readonly Gen<Member[]> Properties = Gen.Select(
        Some("a", Gen.OneOf("0", "null", "'x'")),
        Some("f-g", Gen.OneOf("'x'", "0")),
        Gen.Select(
                Some("c", Gen.OneOf("0", "null")),
                Gen.Select(Some("e", Gen.Const("0")), Some("x", Gen.Const("'y'"))).Select(Join).Select(Owner("d")),
                Some("j", Gen.Const("false")).Select(Owner("h i")),
                Gen.Const(new[] { new Member("b", "null") }),
                (c, d, h, nothing) => (c, d, h, nothing)
            )
            .Select(
                Gen.Int[0, 5],
                (b, kind) =>
                    kind == 0 ? b.nothing
                    : kind == 1 ? []
                    : [new Member("b", "", [.. b.c, .. b.d, .. b.h])]
            ),
        (a, f, b) => new[] { a, f, b }.SelectMany(one => one).ToArray()
    );

    private static readonly Gen<Style> Styles = Gen.Enum<Style>();

    [Test]
    public void A_value_that_is_set_is_there_and_its_finding_is_gone() =>
        Gen.Select(Paths, Values, Properties, Styles)
            .Sample(
                (path, value, properties, style) =>
                {
                    var after = Settled(
                        $"require: {{ {Quoted(path)}: {value} }}\nfix: {{ set: {value} }}",
                        properties,
                        style
                    );
                    Assert.That(Count($"forbid: {{ {Quoted(path)}: {value} }}", after), Is.EqualTo(1), after.Text);
                },
                iter: 200
            );

    [Test]
    public void A_property_that_is_removed_is_gone_and_so_is_its_finding() =>
        Gen.Select(Paths, Properties, Styles)
            .Sample(
                (path, properties, style) =>
                {
                    var after = Settled(
                        $"forbid: {{ {Quoted(path)}: {{ exists: true }} }}\nfix: {{ remove: true }}",
                        properties,
                        style
                    );
                    Assert.That(
                        Count($"require: {{ {Quoted(path)}: {{ exists: false }} }}", after),
                        Is.Zero,
                        after.Text
                    );
                },
                iter: 150
            );

    [Test]
    public void A_property_that_is_renamed_has_its_new_name_and_its_finding_is_gone() =>
        Gen.Select(Paths, Properties, Styles)
            .Sample(
                (path, properties, style) =>
                {
                    var lines = $"forbid: {{ {Quoted(path)}: {{ exists: true }} }}\nfix: {{ rename: new name }}";
                    var (before, after) = (Written(properties, style), Settled(lines, properties, style));
                    var isNew = after.Text.Contains("new name", StringComparison.Ordinal);
                    Assert.That(isNew, Is.EqualTo(Count(lines, before) == 1), after.Text);
                },
                iter: 150
            );

    /// <summary>The template once all is fixed: nothing is found in it any more.</summary>
    private static SourceText Settled(string lines, Member[] properties, Style style)
    {
        var source = Written(properties, style);
        var linter = LinterOf(lines);
        var text = new Fixer(linter.Lint, FixSafety.Unsafe, (_, result) => result.Diagnostics).Fix(
            [new(source)],
            (_, _) => true
        )[0];
        Assert.That(linter.Lint(text.Source).Diagnostics.Select(found => found.Message), Is.Empty, text.Source.Text);
        Assert.That((text.IsSettled, text.Refused.Length), Is.EqualTo((true, 0)), text.Source.Text);
        return text.Source;
    }

    private static int Count(string lines, SourceText source) =>
        LinterOf(lines).Lint(source).Diagnostics.Count(found => found.Descriptor.Id == "CONTOSO001");

    private static Linter LinterOf(string lines) =>
        new([.. Pack.Read(Pack.Of($"for: Contoso.Test/things\n{lines}")).Rules]);

    private static string Quoted(string path) => $"\"properties{path}\"";

    private static SourceText Written(Member[] properties, Style style) =>
        style == Style.Bicep
            ? SourceText.FromString(
                "a.bicep",
                $"resource a 'Contoso.Test/things@2023-01-01' = {{\n  name: 'thing'\n  properties: {Bicep(properties, 2)}\n}}\n"
            )
            : SourceText.FromString("a.json", Pack.Template(Json(properties, style), ""));

    private static string Json(Member[] properties, Style style)
    {
        var resource =
            """{ "type": "Contoso.Test/things", "apiVersion": "2023-01-01", "name": "thing", "properties": P }""";
        return resource.Replace(
            "P",
            style == Style.Lines ? Lines(properties, 2) : OneLine(properties),
            StringComparison.Ordinal
        );
    }

    private static string OneLine(Member[] members) =>
        $$"""{{{string.Join(", ", members.Select(one => $"\"{one.Name}\": {(one.Parts is { } parts ? OneLine(parts) : Json(one.Value))}"))}}}""";

    private static string Lines(Member[] members, int indent) =>
        members.Length == 0
            ? "{}"
            : $"{{\n{string.Join(",\n", members.Select(one => $"{new string(' ', indent)}\"{one.Name}\": {(one.Parts is { } parts ? Lines(parts, indent + 2) : Json(one.Value))}"))}\n{new string(' ', indent - 2)}}}";

    private static string Bicep(Member[] members, int indent) =>
        members.Length == 0
            ? "{}"
            : $"{{\n{string.Concat(members.Select(one => $"{new string(' ', indent + 2)}'{one.Name}': {(one.Parts is { } parts ? Bicep(parts, indent + 2) : one.Value)}\n"))}{new string(' ', indent)}}}";

    private static string Json(string value) => value.Replace('\'', '"');

    private static Gen<Member[]> Some(string name, Gen<string> values) =>
        values.Select(Gen.Bool, (value, isThere) => isThere ? new[] { new Member(name, value) } : []);

    private static Member[] Join(Member[] one, Member[] other) => [.. one, .. other];

    private static Func<Member[], Member[]> Owner(string name) => parts => [new(name, "", parts)];

    private enum Style
    {
        OneLine,
        Lines,
        Bicep,
    }

    private sealed record Member(string Name, string Value, Member[]? Parts = null);
}

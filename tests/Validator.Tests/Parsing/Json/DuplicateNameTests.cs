using Validator.Diagnostics;

namespace Validator.Tests.Parsing.Json;

public sealed class DuplicateNameTests
{
    [TestCase("""{"a": 1, "b": 2, ⟦"a"⟧: 3}""", "duplicateProperty")]
    [TestCase("""{"a": 1, "b": 2, ⟦"A"⟧: 3}""", "duplicateByCase")]
    [TestCase("""{"name": 1, ⟦"n\u0061me"⟧: 3}""", "duplicateProperty")]
    [TestCase("""{"n\u0061me": 1, ⟦"name"⟧: 3}""", "duplicateProperty")]
    [TestCase("""{"é": 1, ⟦"É"⟧: 3}""", "duplicateByCase")]
    [TestCase("""{"": 1, ⟦""⟧: 3}""", "duplicateProperty")]
    [TestCase("""[{"x": {"a": 1, ⟦"a"⟧: 2}}]""", "duplicateProperty")]
    public void The_later_name_is_reported(string marked, string message)
    {
        var (text, span) = JsonSample.Unmark(marked);

        var finding = JsonSample.Parse(text).Diagnostics.Single();

        Assert.That(finding.Descriptor.Id, Is.EqualTo("ARM1002"));
        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Format.Id, Is.EqualTo(message));
        Assert.That(finding.Place.Span, Is.EqualTo(span));
        Assert.That(finding.Related.Single().Place.Span.Start, Is.LessThan(span.Start));
    }

    [TestCase("""[{"a": 1}, {"a": 2}]""")]
    [TestCase("""{"a": {"a": {"a": 1}}}""")]
    [TestCase("""{"ab": 1, "ba": 2, "axb": 3, "ayb": 4, "b": 5}""")]
    public void Different_names_or_objects_are_no_duplicates(string text) =>
        Assert.That(JsonSample.Parse(text).Diagnostics, Is.Empty);

    [TestCase(5)]
    [TestCase(16)]
    [TestCase(17)]
    [TestCase(200)]
    public void Duplicates_are_found_in_objects_of_every_size(int count)
    {
        var names = Enumerable.Range(0, count).Select(i => $"\"name{i}\": {i}");
        var text = $$"""{{{string.Join(", ", names)}}, "NAME0": 0, "name{{count - 1}}": 0}""";

        var findings = JsonSample.Parse(text).Diagnostics;

        Assert.That(findings.Select(finding => finding.Arguments[0]), Is.EqualTo(["NAME0", $"name{count - 1}"]));
    }
}

using System.Text.Json;
using Validator.Cli.Reporting;
using Validator.Text;

namespace Validator.Tests.Cli;

public sealed class JsonReporterTests
{
    [Test]
    public void A_finding_has_all_that_a_script_needs()
    {
        var source = SourceText.FromString("größe/main.json", Samples.Template);
        var found = Samples.Finding(source, Samples.Place(source, "\"propertyX\"").Span);

        var text = Samples.Print(new JsonReporter(), Samples.Report(source, found));

        Assert.That(
            text,
            Is.EqualTo(
                """
                [
                  {
                    "path": "größe/main.json",
                    "line": 4,
                    "column": 5,
                    "endLine": 4,
                    "endColumn": 16,
                    "id": "ARM2902",
                    "name": "sample-unknown",
                    "level": "error",
                    "message": "Property 'propertyX' is unknown: use 'property'.",
                    "arguments": [
                      "propertyX",
                      "property"
                    ],
                    "pointer": "/resources/propertyX",
                    "related": [
                      {
                        "path": "größe/main.json",
                        "line": 2,
                        "column": 4,
                        "endLine": 2,
                        "endColumn": 11,
                        "message": "the schema is named here"
                      }
                    ],
                    "fix": {
                      "title": "Rename 'propertyX' to 'property'",
                      "safety": "safe",
                      "edits": [
                        {
                          "line": 4,
                          "column": 5,
                          "endLine": 4,
                          "endColumn": 16,
                          "newText": "\"property\""
                        }
                      ]
                    }
                  }
                ]

                """
            )
        );
    }

    [Test]
    public void No_finding_is_an_empty_array() =>
        Assert.That(
            Samples.Print(new JsonReporter(), Samples.Report(SourceText.FromString("a.json", "{}"))),
            Is.EqualTo("[]\n")
        );

    [TestCase("\uD800")]
    [TestCase("\0\e\u2028\uFFFF")]
    public void Whatever_a_template_holds_the_report_is_json(string text)
    {
        var source = SourceText.FromString("a.json", text);
        var found = Samples.Unknown.At(new(source, new(0, text.Length)), text);

        var report = Samples.Print(new JsonReporter(), Samples.Report(source, found));

        using var document = JsonDocument.Parse(report);
        Assert.That(document.RootElement.GetArrayLength(), Is.EqualTo(1));
    }
}

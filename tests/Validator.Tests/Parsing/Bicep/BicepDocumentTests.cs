using Validator.Analysis;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Parsing.Bicep;

/// <summary>What a whole run makes of Bicep files.</summary>
public sealed class BicepDocumentTests
{
    private const string Account = """
        param location string = resourceGroup().location

        resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
          name: 'examplestorage'
          location: location
          sku: { name: 'Standard_LRS' }
          kind: 'StorageV2'
          properties: {
            PRAGMA
            creationTime: 'x'
          }
        }

        """;

    [TestCase("// nothing", 1)]
    [TestCase("#disable-next-line BCP073", 0)]
    [TestCase("#disable-next-line ARM2006 // why", 0)]
    [TestCase("#disable-next-line no-such read-only-property", 0)]
    [TestCase("#disable-next-line BCP037", 1)]
    [TestCase("#disable-next-line ARM2006\n", 1)]
    [TestCase("#disable-diagnostics BCP073", 0)]
    [TestCase("#disable-diagnostics ARM2006\n    #restore-diagnostics ARM2006", 1)]
    public void Pragmas_suppress(string pragma, int count) =>
        Assert.That(
            Lint(Account.Replace("PRAGMA", pragma, StringComparison.Ordinal)),
            Has.Exactly(count).EqualTo("ARM2006")
        );

    [Test]
    public void A_pragma_where_a_value_is_used_holds_for_the_value()
    {
        const string Text = """
            var rules = { wrong: true }

            resource routes 'Microsoft.Network/routeTables@2023-04-01' = {
              name: 'routes'
              location: 'westus'
              #disable-next-line BCP037
              properties: rules
            }
            """;

        Assert.That(Lint(Text), Is.Empty);
    }

    [Test]
    public void A_place_is_a_dotted_path()
    {
        var found = Linting.Linter.Lint(SourceText.FromString("a.bicep", Account)).Diagnostics;

        Assert.That(found.Select(one => one.LogicalPath), Has.Some.EqualTo("resource.account.properties.creationTime"));
    }

    [Test]
    public void One_slip_of_the_syntax_is_one_finding()
    {
        var text = Account
            .Replace("PRAGMA", "= 3", StringComparison.Ordinal)
            .Replace("sku:", "sku", StringComparison.Ordinal);

        Assert.That(Lint(text), Has.All.EqualTo("ARM1001").Or.EqualTo("ARM2006"));
    }

    [Test]
    public void A_repair_of_a_type_or_version_leaves_the_rest_of_the_string()
    {
        var source = SourceText.FromString(
            "a.bicep",
            "resource a 'Microsoft.Storage/storageAccount@2023-01-01' existing = {\n  name: 'x'\n}\n"
        );

        var edit = Linting.Linter.Lint(source).Diagnostics.Single().Fix!.Edits.Single();

        Assert.That(source.Slice(edit.Span).ToString(), Is.EqualTo("Microsoft.Storage/storageAccount"));
        Assert.That(edit.NewText, Is.EqualTo("Microsoft.Storage/storageAccounts"));
    }

    [Test]
    public void A_parameters_file_is_read_for_its_syntax()
    {
        var result = Linting.Linter.Lint(SourceText.FromString("a.bicepparam", "using 'a.bicep'\nparam x 3\n"));

        Assert.That(result.Diagnostics.Select(one => one.Descriptor.Id), Is.EqualTo(["ARM1001"]));
    }

    [Test]
    public void A_parameter_file_of_json_goes_with_it()
    {
        LintInput template = new(SourceText.FromString("a.bicep", "@maxLength(3)\nparam name string\nparam size int\n"))
        {
            ParameterFiles = [1],
        };
        LintInput parameters = new(
            SourceText.FromString(
                "a.parameters.json",
                """
                {
                  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
                  "contentVersion": "1.0.0.0",
                  "parameters": { "name": { "value": "long" }, "other": { "value": 3 } }
                }
                """
            )
        );

        var found = Linting.Linter.Lint([template, parameters]).SelectMany(result => result.Diagnostics);

        Assert.That(
            found.Select(one => one.Descriptor.Name),
            Is.EquivalentTo(["parameter-value-mismatch", "missing-parameter-value", "unknown-parameter"])
        );
    }

    [TestCase("size: 3", "missing-parameter-value")]
    [TestCase("size: 'x', name: 'abc'", "parameter-value-mismatch")]
    [TestCase("size: 3, nmae: 'abc'", "unknown-parameter")]
    [TestCase("size: 3, name: 'abcdef'", "parameter-value-mismatch")]
    [TestCase("size: location, name: 'abc'", "parameter-value-mismatch")]
    [TestCase("size: 3, name: location", null)]
    [TestCase("size: any(location), name: location, more: null", null)]
    [TestCase("...given", null)]
    public void The_parameters_of_a_module_are_checked_where_it_is_used(string given, string? expected)
    {
        const string Module =
            "@maxLength(5)\nparam name string\nparam size int\nparam more object?\nparam last string = name\n";
        LintInput file = new(
            SourceText.FromString(
                "a.bicep",
                $"param location string\nparam given object\nmodule m 'b.bicep' = {{\n  params: {{ {given} }}\n}}\n"
            )
        )
        {
            Home = MemoryFiles.With(("b.bicep", Module)).Home("a.bicep"),
        };

        var found = Linting.Linter.Lint([file]).Single().Diagnostics;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                found.Select(one => one.Descriptor.Name),
                Is.EqualTo(expected is null ? [] : new[] { expected })
            );
            Assert.That(found.Select(one => one.Place.Source.Path), Has.All.EqualTo("a.bicep"));
        }
    }

    [TestCaseSource(nameof(Samples))]
    public void Whatever_is_left_of_a_file_is_checked(string name)
    {
        var text = Repository.Read(Path.Combine(Repository.Testdata, name)).Text;
        for (var length = 0; length < text.Length; length += 7)
        {
            var result = Linting.Linter.Lint(SourceText.FromString("a.bicep", text[..length]));
            Assert.That(result.RuleFailed, Is.False);
        }
    }

    [Test]
    public void Items_of_loops_in_loops_are_not_repeated_without_end()
    {
        var loops = string.Concat(Enumerable.Range(0, 60).Select(i => $"[for x{i + 1} in concat(x{i}, x{i}, x{i}): "));
        var text = $"param x0 array\nvar big = {loops}x60{new string(']', 60)}\n";

        Assert.That(Linting.Linter.Lint(SourceText.FromString("a.bicep", text)).RuleFailed, Is.False);
    }

    private static string[] Lint(string text) =>
        [.. Linting.Linter.Lint(SourceText.FromString("a.bicep", text)).Diagnostics.Select(one => one.Descriptor.Id)];

    private static IEnumerable<string> Samples() =>
        Repository.Files("parsing/bicep", ".bicep").Concat(Repository.Files("rules", ".bicep"));
}

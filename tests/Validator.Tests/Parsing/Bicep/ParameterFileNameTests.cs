using Validator.Parsing.Bicep;
using Validator.Text;

namespace Validator.Tests.Parsing.Bicep;

/// <summary>A parameter file is compiled without any deployment, and so without the functions that tell of one.</summary>
public sealed class ParameterFileNameTests
{
    [TestCase("resourceGroup().location")]
    [TestCase("az.subscription().id")]
    [TestCase("listKeys('a', 'b')")]
    [TestCase("{ at: utcNow() }")]
    [TestCase("map([1], i => newGuid())")]
    public void Has_no_functions_of_deployments(string value) =>
        Assert.That(Found(value), Is.EqualTo(new[] { "ARM3017 parameterFile" }));

    [TestCase("az.getSecret('a', 'b', 'c', 'd')")]
    [TestCase("readEnvironmentVariable('A', 'b')")]
    [TestCase("externalInput('a.b')")]
    [TestCase("toLower('A')")]
    public void Has_those_of_the_compiler(string value) => Assert.That(Found(value), Is.Empty);

    private static IEnumerable<string> Found(string value) =>
        BicepDocument
            .Read(SourceText.FromString("test.bicepparam", $"using none\nparam a = {value}\n"))
            .Diagnostics.Select(one => $"{one.Descriptor.Id} {one.Format.Id}");
}

using Validator.Diagnostics;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Analysis;

/// <summary>What a compiler refuses is an error whether or not a deployment would come to it.</summary>
public sealed class CompiledCallTests
{
    [TestCase("isLarge ? replace('a', 'b') : 'c'", "ARM3002")]
    [TestCase("isLarge ? joined('a') : 'c'", "ARM3006")]
    public void A_call_with_too_few_arguments_is_an_error_in_a_branch(string value, string id)
    {
        var text = $$"""
            param isLarge bool
            func joined(first string, second string) string => '${first}-${second}'
            output result string = {{value}}
            output other string = joined('a', 'b')

            """;

        var found = Linting.Linter.Lint([new(SourceText.FromString("main.bicep", text))])[0].Diagnostics.Single();

        Assert.That((found.Descriptor.Id, found.Severity), Is.EqualTo((id, Severity.Error)));
    }
}

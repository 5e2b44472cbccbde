using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Analysis;

/// <summary>Entries of dependsOn are judged however long the way is by which a file names what they name.</summary>
public sealed class UnnecessaryDependsOnTests
{
    // The most resources that one template may have.
    private const int Most = 800;

    [Test]
    public void The_longest_chain_that_can_be_deployed_is_followed_to_its_end()
    {
        var links = Enumerable
            .Range(1, Most - 1)
            .Select(i =>
                $$"""
                    resource r{{i}} 'Contoso.A/b@2020-01-01' = {
                      name: '${r{{i - 1}}.name}x'
                      dependsOn: [
                        r0
                      ]
                    }

                    """
            );
        var text = "resource r0 'Contoso.A/b@2020-01-01' = {\n  name: 'r'\n}\n" + string.Concat(links);

        var result = Linting.LintFor("unnecessary-depends-on", SourceText.FromString("main.bicep", text), [])[0];

        Assert.That(result.Diagnostics.Count(found => found.Descriptor.Id == "ARM5015"), Is.EqualTo(Most - 1));
    }
}

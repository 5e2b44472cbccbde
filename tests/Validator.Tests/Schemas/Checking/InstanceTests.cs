using System.Text.Json.Nodes;
using CsCheck;
using Validator.Schemas.Loading;
using Validator.Schemas.Types;
using Validator.Tests.Fixtures;

namespace Validator.Tests.Schemas.Checking;

/// <summary>A valid instance of a definition has no finding, and each single mutation of it has the expected one.</summary>
public sealed class InstanceTests
{
    private static readonly ResourceType ImageTemplate = (
        (ResourceTypeAnswer.Found)
            Linting.Store.Find("Microsoft.VirtualMachineImages/imageTemplates", "2018-02-01-preview")
    ).Type;

    [Test]
    public void A_valid_instance_has_no_finding() =>
        Gen.Int.Sample(seed => !Linting.Ids(Template(Build(seed).Instance)).Any(), iter: 300);

    [Test]
    public void Each_mutation_has_its_finding() =>
        Gen.Int.Sample(
            seed =>
            {
                for (var i = 0; i < Build(seed).Mutations.Count; i++)
                {
                    var (instance, mutations) = Build(seed);
                    mutations[i].Apply();
                    var template = Template(instance);
                    Assert.That(
                        Linting.Ids(template),
                        Is.EqualTo(new[] { mutations[i].Id }),
                        $"{mutations[i].Description}\n{template}"
                    );
                }
            },
            iter: 40,
            threads: 1
        );

    [Test]
    public void The_mutations_reach_every_finding_that_the_definition_can_give()
    {
        var reached = Enumerable
            .Range(0, 50)
            .SelectMany(seed => Build(seed).Mutations)
            .Select(mutation => mutation.Id)
            .Distinct();

        Assert.That(
            reached,
            Is.EquivalentTo(
                new[] { "ARM2001", "ARM2002", "ARM2003", "ARM2005", "ARM2006", "ARM2007", "ARM2010", "ARM2014" }
            )
        );
    }

    private static (JsonObject Instance, List<Mutation> Mutations) Build(int seed)
    {
        InstanceBuilder builder = new(ImageTemplate.Table, new(seed));
        return (builder.BuildBody(ImageTemplate.Body), builder.Mutations);
    }

    private static string Template(JsonObject body)
    {
        JsonObject resource = new() { ["type"] = ImageTemplate.Name, ["apiVersion"] = ImageTemplate.ApiVersion };
        foreach (var (name, value) in body)
        {
            resource[name] = value?.DeepClone();
        }

        return new JsonObject
        {
            ["$schema"] = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
            ["contentVersion"] = "1.0.0.0",
            ["resources"] = new JsonArray(resource),
        }.ToJsonString();
    }
}

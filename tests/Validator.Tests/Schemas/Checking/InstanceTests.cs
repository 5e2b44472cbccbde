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

    [TestCaseSource(nameof(Definitions))]
    public void A_valid_instance_has_no_finding(Subject subject) =>
        Gen.Int.Sample(
            seed => Assert.That(subject.Ids(subject.Build(seed).Instance), Is.Empty, $"{subject.Build(seed).Instance}"),
            iter: 200
        );

    [TestCaseSource(nameof(Definitions))]
    public void Each_mutation_has_its_finding(Subject subject) =>
        Gen.Int.Sample(
            seed =>
            {
                for (var i = 0; i < subject.Build(seed).Mutations.Count; i++)
                {
                    var (instance, mutations) = subject.Build(seed);
                    mutations[i].Apply();
                    Assert.That(
                        subject.Ids(instance),
                        Is.EqualTo(new[] { mutations[i].Id }),
                        $"{mutations[i].Description}\n{instance}"
                    );
                }
            },
            iter: 25,
            threads: 1
        );

    [TestCaseSource(nameof(Reached))]
    public void The_mutations_reach_every_finding_that_the_definition_can_give(Subject subject, string ids) =>
        Assert.That(
            Enumerable
                .Range(0, 50)
                .SelectMany(seed => subject.Build(seed).Mutations)
                .Select(mutation => mutation.Id)
                .Distinct(),
            Is.EquivalentTo(ids.Split(' '))
        );

    private static IEnumerable<Subject> Definitions() => Reached().Select(one => (Subject)one[0]);

    private static IEnumerable<object[]> Reached() =>
        [
            [
                new Subject(ImageTemplate, Linting.OfTypes),
                "ARM2001 ARM2002 ARM2003 ARM2005 ARM2006 ARM2007 ARM2010 ARM2014",
            ],
            [
                new Subject(Contoso.Type("Contoso.Test/things"), Contoso.Linter),
                "ARM2001 ARM2002 ARM2003 ARM2004 ARM2005 ARM2006 ARM2007 ARM2008 ARM2009 ARM2010 ARM2014",
            ],
            [
                new Subject(Contoso.Type("Contoso.Test/things/parts"), Contoso.Linter),
                "ARM2001 ARM2002 ARM2003 ARM2007 ARM2010",
            ],
            [
                new Subject(Contoso.Type("Contoso.Test/gadgets"), Contoso.Linter),
                "ARM2001 ARM2002 ARM2003 ARM2005 ARM2009 ARM2010",
            ],
        ];
}

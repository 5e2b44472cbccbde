using Validator.Schemas.Loading;
using Validator.Tests.Fixtures;

namespace Validator.Tests.Schemas.Loading;

/// <summary>Which versions may well be real although no definition of them is published.</summary>
public sealed class FormerVersionsTests
{
    [TestCase("Microsoft.Resources/deployments", "2015-01-01", true, TestName = "Older than every published one")]
    [TestCase("Microsoft.Storage/storageAccounts", "2022-03-01-preview", true, TestName = "A preview")]
    [TestCase("Microsoft.Automation/automationAccounts/variables", "2015-01-01-preview", true, TestName = "A parent's")]
    [TestCase("Microsoft.Storage/storageAccounts", "2021-05-01", true, TestName = "Between published ones")]
    [TestCase("Microsoft.Storage/storageAccounts", "2099-03-01", false, TestName = "Newer than every published one")]
    [TestCase("Microsoft.Storage/storageAccounts", "2015-13-01", false, TestName = "No date")]
    [TestCase(
        "Microsoft.VirtualMachineImages/imageTemplates/triggers",
        "2018-02-01-preview",
        false,
        TestName = "Where every version was verified"
    )]
    public void May_be_real(string type, string version, bool isReal) =>
        Assert.That(
            Linting.Store.Find(type, version),
            Is.InstanceOf<ResourceTypeAnswer.UnknownVersion>().With.Property("IsReal").EqualTo(isReal)
        );
}

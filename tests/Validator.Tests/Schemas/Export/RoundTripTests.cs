using Validator.Schemas.Loading;
using Validator.Schemas.Types;
using Validator.Tests.Fixtures;
using Validator.Tests.Schemas.Checking;
using Validator.Tests.Schemas.Loading;

namespace Validator.Tests.Schemas.Export;

/// <summary>The loader reads from an export the definition that was exported.</summary>
public sealed class RoundTripTests
{
    private static readonly ResourceType ImageTemplate = (
        (ResourceTypeAnswer.Found)
            Linting.Store.Find("Microsoft.VirtualMachineImages/imageTemplates", "2018-02-01-preview")
    ).Type;

    [Test]
    public void The_image_template_comes_back_with_its_overlays() =>
        Assert.That(TypeComparison.Of(ImageTemplate, Exported.ReadBack(ImageTemplate)), Is.Empty);

    [TestCase("Contoso.Test/things/parts")]
    [TestCase("Contoso.Test/gadgets")]
    [TestCase("Contoso.Test/policies")]
    public void An_invented_type_comes_back(string name) =>
        Assert.That(TypeComparison.Of(Contoso.Type(name), Exported.ReadBack(Contoso.Type(name))), Is.Empty);

    [Test]
    public void An_export_of_what_was_read_back_is_the_same_export()
    {
        var type = Contoso.Type("Contoso.Test/things");

        Assert.That(Exported.Text(Exported.ReadBack(type)), Is.EqualTo(Exported.Text(type)));
    }

    [Test]
    public void A_pattern_beside_a_format_comes_back()
    {
        var type = SchemaFiles.Load(
            SchemaFiles.Definition(""" "a": { "type": "string", "format": "sha256", "pattern": "^[0-9a-f]+$" } """)
        );

        Assert.That(TypeComparison.Of(type, Exported.ReadBack(type)), Is.Empty);
    }

    [TestCase("""[{ "pattern": "^a$" }]""")]
    [TestCase("""[{ "minLength": 1 }]""")]
    [TestCase("""[{ "pattern": "^[0-9a-fA-F]{64}$" }, {}]""")]
    public void Other_conditions_beside_a_format_are_refused(string conditions) =>
        Assert.That(
            () =>
                SchemaFiles.Load(
                    SchemaFiles.Definition(
                        $$""" "a": { "type": "string", "format": "sha256", "allOf": {{conditions}} } """
                    )
                ),
            Throws.InstanceOf<SchemaException>().With.Message.Contains("'allOf' may only repeat")
        );

    [Test]
    public void The_comparison_notices_a_difference()
    {
        var other = Contoso.Type("Contoso.Test/gadgets") with { Name = ImageTemplate.Name };

        Assert.That(TypeComparison.Of(ImageTemplate, other), Is.Not.Empty);
    }
}

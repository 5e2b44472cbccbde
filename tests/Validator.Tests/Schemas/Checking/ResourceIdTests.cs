using Validator.Schemas.Checking;

namespace Validator.Tests.Schemas.Checking;

public sealed class ResourceIdTests
{
    [TestCase("/subscriptions/s", "Microsoft.Resources/subscriptions")]
    [TestCase("/subscriptions/s/resourceGroups/g", "Microsoft.Resources/resourceGroups")]
    [TestCase("/subscriptions/s/resourcegroups/g/providers/A.B/c/d", "A.B/c")]
    [TestCase("/subscriptions/s/resourceGroups/g/providers/A.B/c/d/e/f/", "A.B/c/e")]
    [TestCase("/subscriptions/s/providers/A.B/c/d", "A.B/c")]
    [TestCase("/providers/A.B/c/d", "A.B/c")]
    [TestCase("/providers/A.B/c/d/providers/E.F/g/h", "E.F/g")]
    [TestCase("/subscriptions/<s>/resourceGroups/{g}/providers/A.B/c/${d}", "A.B/c")]
    [TestCase("/subscriptions/s/resourceGroups/providers/providers/A.B/c/providers", "A.B/c")]
    public void Names_the_type_of_a_resource(string id, string type) =>
        Assert.That(ResourceId.TypeIn(id), Is.EqualTo(type));

    [TestCase("")]
    [TestCase("/")]
    [TestCase("name")]
    [TestCase("group/name")]
    [TestCase("subscriptions/s/resourceGroups/g")]
    [TestCase("/subscriptions")]
    [TestCase("/subscriptions//resourceGroups/g")]
    [TestCase("/subscriptions/s/groups/g")]
    [TestCase("/resourceGroups/g")]
    [TestCase("/subscriptions/s/resourceGroups/g/providers/A.B")]
    [TestCase("/subscriptions/s/resourceGroups/g/providers/A.B/c")]
    [TestCase("/subscriptions/s/resourceGroups/g/providers/A.B/c/d/e")]
    [TestCase("/nothing/providers/A.B/c/d")]
    [TestCase("https://example.com/subscriptions/s")]
    public void Anything_else_names_none(string text) => Assert.That(ResourceId.TypeIn(text), Is.Null);

    [TestCase("{{id}}", true)]
    [TestCase("#{id}#", true)]
    [TestCase("$(id)", true)]
    [TestCase("name", false)]
    [TestCase("/subscriptions/{s}", false)]
    public void What_a_pipeline_fills_in_is_a_placeholder(string text, bool isPlaceholder) =>
        Assert.That(ResourceId.IsPlaceholder(text), Is.EqualTo(isPlaceholder));
}

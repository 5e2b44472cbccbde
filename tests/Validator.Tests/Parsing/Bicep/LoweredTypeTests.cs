using Validator.Evaluation;
using Validator.Model;

namespace Validator.Tests.Parsing.Bicep;

/// <summary>Types of Bicep constrain parameters as their templates do.</summary>
public sealed class LoweredTypeTests
{
    private const string Types = """
        type size = 'small' | 'large'
        type limits = {
          @minValue(1)
          count: int
          sizes: size[]
          pair: [string, int]
          *: string
        }

        """;

    [TestCase("string", "String")]
    [TestCase("int?", "Integer, Null")]
    [TestCase("bool", "Boolean")]
    [TestCase("object", "Object")]
    [TestCase("array", "Array")]
    [TestCase("string[]", "Array")]
    [TestCase("limits", "Object")]
    [TestCase("limits.count", "Integer")]
    [TestCase("limits.sizes[*]", "String")]
    [TestCase("limits.pair[1]", "Integer")]
    [TestCase("-1 | 2 | null", "Integer, Null")]
    [TestCase("resourceInput<'Microsoft.Storage/storageAccounts@2023-01-01'>.sku", "Any")]
    public void Takes_kinds(string type, string kinds)
    {
        var template = Lowered.Template($"{Types}param p {type}");

        Assert.That(
            new DeclaredTypes(template).KindsOf(template.Parameters.Single().Type).ToString(),
            Is.EqualTo(kinds)
        );
    }

    [Test]
    public void Decorators_refine()
    {
        const string Decorated = """
            @description('The name.')
            @minLength(3)
            @sys.maxLength(24)
            @secure()
            @allowed(['abc', 'def'])
            param name string
            """;

        var type = Lowered.Template(Decorated).Parameters.Single().Type;

        using (Assert.EnterMultipleScope())
        {
            Assert.That((type.MinLength, type.MaxLength, type.IsSecure), Is.EqualTo((3, 24, true)));
            Assert.That(type.AllowedValues.Select(value => ((StringLiteral)value).Text), Is.EqualTo(["abc", "def"]));
        }
    }

    [Test]
    public void A_union_of_named_unions_allows_what_they_do()
    {
        var type = Lowered.Template($"{Types}type more = size | 'huge'").Definitions[^1].Type;

        Assert.That(
            type.AllowedValues.Select(value => ((StringLiteral)value).Text),
            Is.EqualTo(["small", "large", "huge"])
        );
    }

    [Test]
    public void Types_in_a_circle_end() =>
        Assert.That(
            Lowered.Template("type a = b | 'x'\ntype b = a | 'y'").Definitions.Select(one => one.Type.Kinds),
            Has.All.EqualTo(ValueKinds.Any)
        );
}

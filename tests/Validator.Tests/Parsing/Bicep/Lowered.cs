using Validator.Evaluation;
using Validator.Model;
using Validator.Parsing.Bicep;
using Validator.Text;

namespace Validator.Tests.Parsing.Bicep;

/// <summary>What a Bicep file becomes.</summary>
internal static class Lowered
{
    public static BicepDocument File(string text) => BicepDocument.Read(SourceText.FromString("test.bicep", text));

    public static Template Template(string text) => File(text).Template!;

    public static ResourceDeclaration Resource(string text, string name) =>
        All(Template(text).Resources).Single(resource => resource.SymbolicName?.Text == name);

    /// <summary>The value of an output that is added to the text.</summary>
    public static Value Output(string text, string value)
    {
        var template = Template($"{text}\noutput o object = {value}");
        return new Evaluator(EvaluationOptions.Default).Enter(template).Evaluate(template.Outputs.Single().Value!);
    }

    private static IEnumerable<ResourceDeclaration> All(IEnumerable<ResourceDeclaration> resources) =>
        resources.SelectMany(resource => All(resource.Children).Prepend(resource));
}

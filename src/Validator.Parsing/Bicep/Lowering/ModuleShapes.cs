using Validator.Evaluation;
using Validator.Model;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>What modules are as values: their names and what they give out.</summary>
/// <param name="modules">Gives the template of a module by its path; null where it is not known.</param>
internal sealed class ModuleShapes(BicepLowering lowering, Func<string, Template?>? modules)
{
    private readonly Dictionary<ModuleDeclarationSyntax, ValueShape?> _known = [];

    public Template? Load(ModuleDeclarationSyntax module) =>
        modules is not null && module.Path is StringLiteralSyntax path ? modules(path.GetValue(lowering.Source)) : null;

    /// <summary>Null where nothing is known of the module.</summary>
    public ValueShape? Of(ModuleDeclarationSyntax module)
    {
        if (!_known.TryGetValue(module, out var shape))
        {
            shape = Load(module) is { Incomplete: TemplateSections.None } template ? Of(template) : null;
            shape = shape is not null && module.Body is LoopSyntax ? new ArrayShape(shape) : shape;
            _known[module] = shape;
        }

        return shape;
    }

    private static ListedShape Of(Template template)
    {
        DeclaredTypes types = new(template);
        Dictionary<string, ValueShape> outputs = new(StringComparer.OrdinalIgnoreCase);
        foreach (var output in template.Outputs)
        {
            outputs[output.Name.Text] = types.ShapeOf(output.Type);
        }

        return new(
            new Dictionary<string, ValueShape>(StringComparer.OrdinalIgnoreCase)
            {
                ["name"] = new KindShape(ValueKinds.String),
                ["outputs"] = new ListedShape(outputs),
            }
        );
    }
}

using Validator.Evaluation;
using Validator.Model;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>What modules are as values: their names and what they give out.</summary>
internal sealed class ModuleShapes(BicepLowering lowering)
{
    private readonly Dictionary<ModuleDeclarationSyntax, ValueShape?> _known = [];

    public Neighbour<Template> Load(ModuleDeclarationSyntax module) =>
        lowering.Paths.TextOf(module.Path) is { } path ? lowering.Neighbours.FindModule(path) : default;

    /// <summary>Null where nothing is known of the module.</summary>
    public ValueShape? Of(ModuleDeclarationSyntax module)
    {
        if (!_known.TryGetValue(module, out var shape))
        {
            shape = Load(module).Value is { Incomplete: TemplateSections.None } template ? Of(template) : null;
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

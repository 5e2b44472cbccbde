using Validator.Model;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>
/// What a file sees of a module: its parameters and outputs. What is inside is checked with the module's own file, once.
/// </summary>
internal static class ModuleBoundary
{
    public static Template Of(Template module, ArgumentList arguments) =>
        new()
        {
            Source = module.Source,
            Kind = TemplateKind.Deployment,
            Scope = module.Scope,
            HasCompiler = module.HasCompiler,
            Incomplete = module.Incomplete,
            Definitions = module.Definitions,
            Parameters =
            [
                .. module.Parameters.Select(parameter => new ParameterDeclaration(parameter.Name, parameter.Type)
                {
                    Default = parameter.Default is { } written ? new UnknownValue(written.Span, ValueKinds.Any) : null,
                }),
            ],
            Outputs = [.. module.Outputs.Select(output => new OutputDeclaration(output.Name) { Type = output.Type })],
            Arguments = arguments,
            UnusedNames = static () => [],
        };
}

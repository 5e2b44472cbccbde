using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Analysis.Files;

/// <summary>What a Bicep file sees of a template that is its module: the parameters, the outputs and their types.</summary>
internal static class ModuleBoundary
{
    /// <param name="exports">What others may import from it.</param>
    public static Template Of(Template module, ImmutableArray<Export> exports) =>
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
            Exports = exports,
            Variables = exports.IsEmpty ? [] : module.Variables,
            Functions = exports.IsEmpty ? [] : module.Functions,
            UnusedNames = static () => [],
        };
}

using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Model;

/// <summary>One deployment's declarations, in whichever language they were written.</summary>
public sealed class Template
{
    public required SourceText Source { get; init; }

    public required TemplateKind Kind { get; init; }

    /// <summary>Where the template deploys to; none when that cannot be known.</summary>
    public DeploymentScopes Scope { get; init; }

    /// <summary>Whether an API profile supplies the versions that resources leave out.</summary>
    public bool HasApiProfile { get; init; }

    /// <summary>The sections that may declare more than is listed here, because they are malformed or cut short.</summary>
    public TemplateSections Incomplete { get; init; }

    /// <summary>
    /// Whether a compiler reads it before the engine does, and refuses also what is wrong where it is never evaluated.
    /// </summary>
    public bool HasCompiler { get; init; }

    /// <summary>Whether a compiler wrote it out of another file, which is where it is maintained.</summary>
    public bool IsGenerated { get; init; }

    public ImmutableArray<ParameterDeclaration> Parameters { get; init; } = [];

    /// <summary>The types that parameters, outputs and each other refer to.</summary>
    public ImmutableArray<TypeDeclaration> Definitions { get; init; } = [];

    public ImmutableArray<VariableDeclaration> Variables { get; init; } = [];

    public ImmutableArray<FunctionDeclaration> Functions { get; init; } = [];

    public ImmutableArray<OutputDeclaration> Outputs { get; init; } = [];

    /// <summary>What other files may import.</summary>
    public ImmutableArray<Export> Exports { get; init; } = [];

    /// <summary>The resources at the top, each with its children inside.</summary>
    public ImmutableArray<ResourceDeclaration> Resources { get; init; } = [];

    /// <summary>
    /// Whether the expressions see the parameters and variables of the template around this one, as those of a nested
    /// deployment do unless it says otherwise.
    /// </summary>
    public bool UsesOuterScope { get; init; }

    /// <summary>
    /// What the deployment around this template gives its parameters, to be evaluated in the scope around; null where the
    /// template is a file of its own, or sees that scope itself.
    /// </summary>
    public ArgumentList? Arguments { get; init; }

    /// <summary>
    /// Gives the template in another file by its path from this one, and null where there is none; null in a template
    /// that is no file of its own.
    /// </summary>
    public Func<string, Template?>? Neighbours { get; init; }

    /// <summary>
    /// Finds the declarations to which nothing refers, where the front end knows; null where the references are those of the
    /// expressions in here.
    /// </summary>
    public Func<ImmutableArray<UnusedName>>? UnusedNames { get; init; }

    /// <summary>
    /// Finds the resources that name each other in a circle, where the language lets them name each other; null where it does not.
    /// </summary>
    public Func<ImmutableArray<SymbolCycle>>? SymbolCycles { get; init; }

    /// <summary>
    /// Finds the dependencies that go without saying, where the front end knows; null where the resources tell themselves.
    /// </summary>
    public Func<ImmutableArray<ImpliedDependency>>? ImpliedDependencies { get; init; }

    /// <summary>The same template as a deployment has it that links to it.</summary>
    public Template LinkedBy(TemplateLink link) => With(link.Arguments, link.Scope);

    /// <summary>The same template as a deployment has it that gives its parameters these arguments.</summary>
    /// <param name="scope">Where it deploys to.</param>
    public Template With(ArgumentList? arguments, DeploymentScopes scope) =>
        new()
        {
            Source = Source,
            Kind = Kind,
            Scope = scope,
            HasApiProfile = HasApiProfile,
            Incomplete = Incomplete,
            HasCompiler = HasCompiler,
            IsGenerated = IsGenerated,
            Parameters = Parameters,
            Definitions = Definitions,
            Variables = Variables,
            Functions = Functions,
            Outputs = Outputs,
            Exports = Exports,
            Resources = Resources,
            Arguments = arguments,
            Neighbours = Neighbours,
            UnusedNames = UnusedNames,
            SymbolCycles = SymbolCycles,
            ImpliedDependencies = ImpliedDependencies,
        };
}

/// <summary>The sections of a template that declare names, as a set.</summary>
[Flags]
public enum TemplateSections
{
    None = 0,
    Parameters = 1,
    Variables = 2,
    Functions = 4,
    All = Parameters | Variables | Functions,
}

public enum TemplateKind
{
    /// <summary>A template with <c>resources</c>, at the top of a file or nested in a deployment.</summary>
    Deployment,

    /// <summary>The body of one resource, as <c>az resource create</c> takes it: no expressions, no name needed.</summary>
    ResourceBody,
}

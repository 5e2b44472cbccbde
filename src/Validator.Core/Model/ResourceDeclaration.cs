using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Model;

/// <summary>One resource of a template.</summary>
public sealed class ResourceDeclaration
{
    /// <summary>The type of a nested deployment.</summary>
    public const string DeploymentType = "Microsoft.Resources/deployments";

    /// <summary>Where to point at for what the resource lacks: its symbolic name, or its opening brace.</summary>
    public required TextSpan Anchor { get; init; }

    /// <summary>The type as written, or null where it is missing.</summary>
    public Expression? Type { get; init; }

    /// <summary>
    /// The full type, <c>Microsoft.Storage/storageAccounts/blobServices</c> also for a child that is declared inside
    /// its parent, as it was written; null where an expression hides it.
    /// </summary>
    public string? FullType { get; init; }

    /// <summary>
    /// The type as the engine has it: that of an extension with its parent's, <c>{parent}/providers/{types}</c>, where
    /// it is written so; null where an expression hides it.
    /// </summary>
    public string? WrittenType { get; init; }

    /// <summary>Whether the type says that the resource extends another one, so that it is deployed to that one's scope.</summary>
    public bool IsExtension { get; init; }

    /// <summary>The API version as written, or null where it is missing.</summary>
    public Expression? ApiVersion { get; init; }

    /// <summary>Whether an API profile of its own supplies the version.</summary>
    public bool HasApiProfile { get; init; }

    /// <summary>Whether an extension other than Azure's own provides the resource, so that it has no API version.</summary>
    public bool IsExtensible { get; init; }

    /// <summary>What the resource provider gets: name, location, tags, properties and so on.</summary>
    public required ObjectExpression Body { get; init; }

    /// <summary>The name that the template calls the resource by, in Bicep and in language version 2.0.</summary>
    public Name? SymbolicName { get; init; }

    /// <summary>Whether the resource is only referred to, so that nothing of it has to be there.</summary>
    public bool IsExisting { get; init; }

    public Expression? Condition { get; init; }

    /// <summary>The loop that creates the resource, where one does.</summary>
    public ResourceLoop? Loop { get; init; }

    /// <summary>The resource or scope that the resource extends or is deployed to.</summary>
    public Expression? Scope { get; init; }

    /// <summary>What has to be deployed before, where the template says so itself.</summary>
    public Expression? DependsOn { get; init; }

    /// <summary>Whether the resource is declared inside its parent, so that its name is its last segment alone.</summary>
    public bool IsNested { get; init; }

    public ImmutableArray<ResourceDeclaration> Children { get; init; } = [];

    /// <summary>How many resources one turn of its loop makes, those inside it included.</summary>
    public int CountWithChildren => 1 + Children.Sum(child => child.CountWithChildren);

    /// <summary>The template of a nested deployment.</summary>
    public Template? Template { get; init; }

    /// <summary>Where the template of a deployment is that does not hold it.</summary>
    public TemplateLink? Link { get; init; }
}

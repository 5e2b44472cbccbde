using Validator.Model;

namespace Validator.Evaluation.Deployments;

/// <summary>The template that a deployment links to.</summary>
/// <param name="IsCircular">Whether the deployment is inside a deployment of the same file, so that it is not followed.</param>
public readonly record struct LinkedTemplate(Template Template, bool IsCircular);

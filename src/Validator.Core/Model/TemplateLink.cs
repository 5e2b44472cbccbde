using Validator.Text;

namespace Validator.Model;

/// <summary>Where a deployment finds its template when that is a file of its own.</summary>
/// <param name="Span">The path or the URI as it is written.</param>
/// <param name="RelativePath">The path from the file that holds the link; null where a URI is given.</param>
/// <param name="Arguments">What the template is given.</param>
/// <param name="Scope">Where the template deploys to, whatever it says itself.</param>
public sealed record TemplateLink(
    TextSpan Span,
    Expression? RelativePath,
    Expression? Uri,
    ArgumentList Arguments,
    DeploymentScopes Scope
);

using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Evaluation;
using Validator.Model;
using Validator.Schemas.Loading;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>The API version of a resource as its file gives it, beside those that there are.</summary>
internal static class WrittenVersion
{
    /// <summary>Null for one that is not known, that is no version, or that another file gives.</summary>
    public static (ApiVersion Version, Value Value)? Of(RuleContext context, ResourceDeclaration resource)
    {
        if (context.Template.Kind != TemplateKind.Deployment || resource.ApiVersion is not { } written)
        {
            return null;
        }

        var value = context.Scope.Evaluate(written);
        return
            value.Text is { } text
            && value.Scope.Source == context.Template.Source
            && ApiVersion.TryParse(text, out var version)
            ? (version, value)
            : null;
    }

    /// <summary>The versions of a type that are no previews, from the oldest to the newest.</summary>
    public static ImmutableArray<string> StableOf(SchemaStore store, string type) =>
        [.. store.VersionsOf(type).Where(one => ApiVersion.TryParse(one, out var version) && version.Suffix is null)];
}

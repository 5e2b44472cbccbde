using Validator.Model;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep.Binding;

/// <summary>A resource, at the top of a file or in the body of another.</summary>
internal sealed class ResourceSymbol(Name name, ResourceDeclarationSyntax syntax, ResourceSymbol? container)
    : Symbol(SymbolKind.Resource, name, syntax)
{
    private readonly Dictionary<string, ResourceSymbol> _nested = new(StringComparer.Ordinal);

    public ResourceDeclarationSyntax Syntax { get; } = syntax;

    /// <summary>The resource in whose body it is declared.</summary>
    public ResourceSymbol? Container { get; } = container;

    public required BodyParts Body { get; init; }

    /// <summary>The type and version that it is declared with.</summary>
    public required TypeReference Reference { get; init; }

    /// <summary>The resources declared in its body.</summary>
    public IReadOnlyDictionary<string, ResourceSymbol> Nested => _nested;

    /// <summary>The resource that <c>parent</c> names, where it is a single one.</summary>
    public ResourceSymbol? NamedParent { get; set; }

    /// <summary>The resources whose <c>parent</c> it is.</summary>
    public List<ResourceSymbol> NamedChildren { get; } = [];

    public ResourceSymbol? Parent => Container ?? NamedParent;

    /// <summary>Whether its name is that of its own segment alone.</summary>
    public bool IsChild => Container is not null || Body.Has("parent");

    /// <summary>The whole type, as far as strings tell it.</summary>
    public string? FullType =>
        Container is null || Reference.IsWhole ? Reference.Type
        : Container.FullType is { } around && Reference.Type is { } own ? $"{around}/{own}"
        : null;

    /// <summary>The version that it is declared with, or that of the resource around it.</summary>
    public string? Version => Reference.Version ?? Container?.Version;

    /// <summary>Whether there are several or none of it, so that its name alone means no single one.</summary>
    public bool IsInLoop => Body.Loop is not null || Container?.IsInLoop == true;

    /// <summary>How the file can refer to it: <c>account::container</c>.</summary>
    public string Path => Container is null ? Name.Text : $"{Container.Path}::{Name.Text}";

    public void Add(ResourceSymbol nested) => _nested.TryAdd(nested.Name.Text, nested);
}

/// <summary>The string after the name of a resource, <c>'type@version'</c>.</summary>
internal readonly record struct TypeReference(string? Type, TextSpan TypeSpan, string? Version, TextSpan VersionSpan)
{
    /// <summary>Whether it begins with a namespace, as that of a resource at the top does.</summary>
    public bool IsWhole => Type is not null && Type.Split('/')[0].Contains('.', StringComparison.Ordinal);

    public static TypeReference Of(ExpressionSyntax written, SourceText source)
    {
        if (written is not StringLiteralSyntax { Token: { Flags: TokenFlags.None } token } literal)
        {
            return default;
        }

        var text = literal.GetValue(source);
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var type = at < 0 ? text : text[..at];
        var start = token.Start + 1;
        return new(
            type,
            new(start, type.Length),
            at < 0 ? null : text[(at + 1)..],
            at < 0 ? default : new(start + at + 1, text.Length - at - 1)
        );
    }
}

using System.Collections.Concurrent;
using Validator.Schemas.Loading;
using Validator.Text;

namespace Validator.Schemas.Checking;

/// <summary>Finds the provider that a person most likely meant; each namespace is searched for once. Serves all threads.</summary>
internal sealed class NearestProvider(SchemaStore store)
{
    private readonly ConcurrentDictionary<string, string?> _found = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The type that was meant, or the namespace alone where its provider has no such type; null if none is near.</summary>
    public string? Of(string type)
    {
        var slash = type.IndexOf('/', StringComparison.Ordinal);
        var written = slash < 0 ? type : type[..slash];
        var nearest = _found.GetOrAdd(written, Search);
        return nearest is null || slash < 0 ? nearest : store.NameOf(nearest + type[slash..]) ?? nearest;
    }

    private string? Search(string written) =>
        store
            .Providers()
            .Select(provider => (Name: provider, Edits: Edits(written, provider)))
            .Where(provider => provider.Edits is not null)
            .OrderBy(provider => provider.Edits)
            .FirstOrDefault()
            .Name;

    // The two parts are compared one by one: 'Microsoft' makes the whole of any two namespaces look near.
    private static int? Edits(string written, string provider) =>
        written.Split('.', 2) is [var company, var product] && provider.Split('.', 2) is [var ofCompany, var ofProduct]
            ? NearestName.Edits(company, ofCompany) + NearestName.Edits(product, ofProduct)
            : null;
}

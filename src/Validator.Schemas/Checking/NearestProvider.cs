using Validator.Schemas.Loading;
using Validator.Text;

namespace Validator.Schemas.Checking;

/// <summary>Finds the provider that a person most likely meant.</summary>
internal static class NearestProvider
{
    /// <summary>The type that was meant, or the namespace alone where its provider has no such type; null if none is near.</summary>
    public static string? Of(string type, SchemaStore store)
    {
        var slash = type.IndexOf('/', StringComparison.Ordinal);
        var written = slash < 0 ? type : type[..slash];
        var nearest = store
            .Providers()
            .Select(provider => (Name: provider, Edits: Edits(written, provider)))
            .Where(provider => provider.Edits is not null)
            .OrderBy(provider => provider.Edits)
            .FirstOrDefault()
            .Name;
        return nearest is null || slash < 0 ? nearest : store.NameOf(nearest + type[slash..]) ?? nearest;
    }

    // The two parts are compared one by one: 'Microsoft' makes the whole of any two namespaces look near.
    private static int? Edits(string written, string provider) =>
        written.Split('.', 2) is [var company, var product] && provider.Split('.', 2) is [var ofCompany, var ofProduct]
            ? NearestName.Edits(company, ofCompany) + NearestName.Edits(product, ofProduct)
            : null;
}

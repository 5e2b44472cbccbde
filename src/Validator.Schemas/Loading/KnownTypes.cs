using System.Collections.Immutable;
using Validator.Schemas.Loading.Json;

namespace Validator.Schemas.Loading;

/// <summary>Which types and versions a provider has, defined here or not.</summary>
/// <param name="Types">By name without regard to case.</param>
/// <param name="MadeByUsers">Types below which users make types of their own.</param>
internal sealed record KnownProvider(
    ImmutableSortedDictionary<string, KnownType> Types,
    ImmutableArray<string> MadeByUsers
)
{
    public static KnownProvider Empty { get; } =
        new(ImmutableSortedDictionary.Create<string, KnownType>(StringComparer.OrdinalIgnoreCase), []);

    public bool IsMadeByUsers(string type) =>
        MadeByUsers.Any(above =>
            type.Length > above.Length
            && type[above.Length] == '/'
            && type.StartsWith(above, StringComparison.OrdinalIgnoreCase)
        );

    public KnownProvider With(string name, string version)
    {
        var type = Types.GetValueOrDefault(name) ?? new(name, []);
        return type.Has(version)
            ? this
            : this with
            {
                Types = Types.SetItem(name, type with { Versions = type.Versions.Add(version) }),
            };
    }
}

/// <param name="Name">With the provider, in its canonical case.</param>
internal sealed record KnownType(string Name, ImmutableArray<string> Versions)
{
    public bool Has(string version) => Versions.Contains(version, StringComparer.OrdinalIgnoreCase);

    public ImmutableArray<string> Sorted() =>
        Versions.Sort((left, right) => ReadVersion(left).CompareTo(ReadVersion(right)));

    private static ApiVersion ReadVersion(string text) =>
        ApiVersion.TryParse(text, out var version) ? version : default;
}

/// <summary>Reads the list of providers, types and versions.</summary>
internal static class KnownTypesFile
{
    /// <exception cref="SchemaException">The file is something else than such a list.</exception>
    public static Dictionary<string, KnownProvider> Read(SchemaFile file)
    {
        var text = new SchemaText(file);
        var providers = new Dictionary<string, KnownProvider>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, offset, value) in text.Object(text.Parse(), "The list of known types").Members)
        {
            if (!providers.TryAdd(name, ReadProvider(text, name, value)))
            {
                throw text.Error(offset, $"The provider '{name}' is listed twice.");
            }
        }

        return providers;
    }

    private static KnownProvider ReadProvider(SchemaText text, string name, JsonValue value)
    {
        var what = $"The provider '{name}'";
        var provider = text.Object(value, what);
        text.Only(provider, "a provider", "source", "types", "typesMadeByUsersBelow");
        text.HttpsAddress(text.Required(provider, "source", what));
        var types = KnownProvider.Empty.Types.ToBuilder();
        foreach (var member in text.Object(text.Required(provider, "types", what).Value, "'types'").Members)
        {
            if (!types.TryAdd($"{name}/{member.Name}", new($"{name}/{member.Name}", ReadVersions(text, member))))
            {
                throw text.Error(member.Offset, $"The type '{member.Name}' is listed twice.");
            }
        }

        var madeByUsers = provider.Find("typesMadeByUsersBelow") is { } below ? text.NonEmptyStrings(below) : [];
        return new(types.ToImmutable(), [.. madeByUsers.Select(type => $"{name}/{type.Text}")]);
    }

    private static ImmutableArray<string> ReadVersions(SchemaText text, JsonMember type) =>
        [
            .. text.NonEmptyStrings(type)
                .Select(version =>
                    ApiVersion.TryParse(version.Text, out _)
                        ? version.Text
                        : throw text.Error(version.Offset, $"'{version.Text}' is not a version 'yyyy-MM-dd[-suffix]'.")
                ),
        ];
}

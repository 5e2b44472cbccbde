namespace Validator.TypePack.Reading;

/// <summary>One <c>types.json</c> of the package. Types refer to each other by their place in it.</summary>
internal sealed class TypesFile
{
    /// <summary>As <see cref="TypeWords"/>; empty in the place of a resource or a function.</summary>
    public List<int[]> Types { get; } = [];

    public Dictionary<int, RawResource> Resources { get; } = [];

    public Dictionary<int, RawFunction> Functions { get; } = [];
}

/// <param name="Name">With the version: <c>Microsoft.Storage/storageAccounts@2023-01-01</c>.</param>
internal sealed record RawResource(string Name, int Body, int ReadableScopes, int WritableScopes);

/// <param name="Name">A place in the string table.</param>
internal sealed record RawFunction(int Name, int? Input, int Output);

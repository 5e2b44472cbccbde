using Validator.TypePack.Sharing;

namespace Validator.TypePack.Reading;

/// <summary>All that the pack holds: every resource of the package, with equal types merged.</summary>
/// <param name="Types">As <see cref="TypeWords"/>; they refer to each other by their places here.</param>
internal sealed record AzureTypes(
    string Package,
    StringTable Strings,
    StringTable Descriptions,
    IReadOnlyList<int[]> Types,
    IReadOnlyList<Resource> Resources
)
{
    public static AzureTypes Read(AzurePackage package)
    {
        var index = PackageIndex.Read(package.Read("index.json"));
        var (strings, descriptions) = (new StringTable(), new StringTable());
        var sharing = new TypeSharing();
        Dictionary<string, (TypesFile File, int[] Handles)> files = [];
        foreach (var path in index.Files())
        {
            var file = TypesFileReader.Read(package.Read(path), strings, descriptions);
            var handles = sharing.Add(file);
            file.Types.Clear();
            files.Add(path, (file, handles));
        }

        sharing.Finish();
        return new(
            package.Name,
            strings,
            descriptions,
            sharing.Types,
            [.. index.Resources.Select(resource => Assemble(resource.Name, resource.Place))]
        );

        Resource Assemble(string name, FilePlace place)
        {
            var (file, _) = files[place.Path];
            var raw = file.Resources[place.Index];
            return new(
                name,
                TypeAt(place with { Index = raw.Body }),
                raw.ReadableScopes,
                raw.WritableScopes,
                [.. index.Functions[name].Select(Function)]
            );
        }

        Function Function(FilePlace place)
        {
            var raw = files[place.Path].File.Functions[place.Index];
            int? input = raw.Input is { } at ? TypeAt(place with { Index = at }) : null;
            return new(raw.Name, input, TypeAt(place with { Index = raw.Output }));
        }

        int TypeAt(FilePlace place) => sharing.NumberOf(files[place.Path].Handles[place.Index]);
    }
}

/// <param name="Name">With the version.</param>
/// <param name="Body">A place in the list of types.</param>
internal sealed record Resource(
    string Name,
    int Body,
    int ReadableScopes,
    int WritableScopes,
    IReadOnlyList<Function> Functions
);

/// <summary>What can be called on a resource, such as <c>listKeys</c>. Input and output are places in the list of types.</summary>
internal sealed record Function(int Name, int? Input, int Output);

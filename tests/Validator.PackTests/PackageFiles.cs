using Azure.Bicep.Types.Az;
using Azure.Bicep.Types.Concrete;
using Azure.Bicep.Types.Serialization;

namespace Validator.PackTests;

/// <summary>The package as its own library reads it, file by file: its loader would read a file once for each type in it.</summary>
internal sealed class PackageFiles : AzTypeLoader
{
    public TypeBase[] Read(string path)
    {
        using var content = GetContentStreamAtPath(path);
        return TypeSerializer.Deserialize(content);
    }
}

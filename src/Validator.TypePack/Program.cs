using System.Globalization;
using Validator.TypePack.Reading;
using Validator.TypePack.Writing;

if (args is not [var output])
{
    Console.Error.WriteLine("usage: Validator.TypePack OUTPUT");
    return 2;
}

var azure = AzureTypes.Read(new AzurePackage());
var pack = PackFile.Build(azure);

// Whoever reads the pack meanwhile, another build perhaps, sees the old one or the new one and no half.
var unfinished = $"{output}.{Environment.ProcessId}";
File.WriteAllBytes(unfinished, pack);
File.Move(unfinished, output, overwrite: true);
Console.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture,
        $"{azure.Package}: {azure.Resources.Count} types in {pack.Length} bytes"
    )
);
return 0;

using System.IO.Compression;
using System.Reflection;
using Azure.Bicep.Types.Az;

namespace Validator.TypePack.Reading;

/// <summary>The files inside the assembly of Azure.Bicep.Types.Az, each decompressed when it is asked for.</summary>
internal sealed class AzurePackage
{
    private readonly Assembly _assembly = typeof(AzTypeLoader).Assembly;
    private byte[] _buffer = new byte[1 << 20];

    /// <summary>Such as <c>Azure.Bicep.Types.Az 0.2.972</c>: the version of the package that was compiled.</summary>
    public string Name
    {
        get
        {
            var version = _assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
            return $"{_assembly.GetName().Name} {version?.Split('+')[0]}";
        }
    }

    /// <summary>The content of a file. It is overwritten by the next one.</summary>
    public ReadOnlySpan<byte> Read(string path)
    {
        using var stream =
            _assembly.GetManifestResourceStream(path + ".deflated")
            ?? throw new InvalidDataException($"The package has no file '{path}'.");
        using var inflated = new DeflateStream(stream, CompressionMode.Decompress);
        var length = 0;
        while (inflated.Read(_buffer, length, _buffer.Length - length) is > 0 and var read)
        {
            length += read;
            if (length == _buffer.Length)
            {
                Array.Resize(ref _buffer, length * 2);
            }
        }

        return _buffer.AsSpan(0, length);
    }
}

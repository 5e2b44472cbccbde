using System.Buffers;

namespace Validator.Schemas.Packs;

/// <summary>
/// An embedded resource as memory, where the program was loaded and without a copy. The only unsafe code: a resource is
/// a pointer to whoever wants no copy of it.
/// </summary>
internal sealed unsafe class ResourceMemory : MemoryManager<byte>
{
    // It keeps the assembly, and with it the bytes.
    private readonly UnmanagedMemoryStream _resource;
    private readonly byte* _start;

    public ResourceMemory(UnmanagedMemoryStream resource)
    {
        _resource = resource;
        _start = resource.PositionPointer;
    }

    public override Span<byte> GetSpan() => new(_start, (int)_resource.Length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin() { }

    protected override void Dispose(bool disposing) => _resource.Dispose();
}

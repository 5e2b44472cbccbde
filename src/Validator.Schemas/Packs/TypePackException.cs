namespace Validator.Schemas.Packs;

/// <summary>The type pack inside the program is not what was built into it. It ends the run: no type can be trusted.</summary>
public sealed class TypePackException(string reason) : Exception($"the type pack is damaged: {reason}");

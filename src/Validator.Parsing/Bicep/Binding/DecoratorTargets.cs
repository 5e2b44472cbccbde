namespace Validator.Parsing.Bicep.Binding;

/// <summary>What a decorator can stand on.</summary>
[Flags]
internal enum DecoratorTargets
{
    None = 0,
    Parameter = 1,
    Variable = 2,
    Output = 4,
    Type = 8,

    /// <summary>A property of an object type, an item of a tuple.</summary>
    TypeMember = 16,
    Function = 32,
    Resource = 64,
    Module = 128,
    Metadata = 256,
    Extension = 512,
    Other = 1024,
    Typed = Parameter | Output | Type | TypeMember,
    Any = 2047,
}

namespace Validator.Model;

/// <summary>The kinds of value that templates know, as a set.</summary>
[Flags]
public enum ValueKinds
{
    None = 0,
    String = 1,
    Integer = 2,
    Number = 4,
    Boolean = 8,
    Array = 16,
    Object = 32,
    Null = 64,
    Any = String | Integer | Number | Boolean | Array | Object | Null,
}

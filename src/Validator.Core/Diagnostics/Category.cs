namespace Validator.Diagnostics;

/// <summary>What a rule is about; its number is the first digit of the rule's id.</summary>
public enum Category
{
    Syntax = 1,
    TypeDefinition = 2,
    Correctness = 3,
    Security = 4,
    Maintainability = 5,
    Provider = 6,
    Tool = 9,
}

namespace Validator.Model;

/// <summary>A declaration to which nothing in its file refers.</summary>
public readonly record struct UnusedName(DeclarationKind Kind, Name Name);

/// <summary>What a name is declared for.</summary>
public enum DeclarationKind
{
    Parameter,
    Variable,
    Type,
    Function,
    Import,
    ExistingResource,
}

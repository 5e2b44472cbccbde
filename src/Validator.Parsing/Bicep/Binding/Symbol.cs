using Validator.Model;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Binding;

/// <summary>What a name of a file stands for.</summary>
/// <param name="declaration">The statement or import that gives the name.</param>
internal class Symbol(SymbolKind kind, Name name, SyntaxNode declaration)
{
    public SymbolKind Kind { get; } = kind;

    public Name Name { get; } = name;

    public SyntaxNode Declaration { get; } = declaration;
}

internal enum SymbolKind
{
    Parameter,
    Variable,
    Type,
    Function,
    Resource,
    Module,

    /// <summary>One thing of another file, of which no more is known.</summary>
    Import,

    /// <summary>What has members: <c>import * as name</c>, an extension.</summary>
    Namespace,
}

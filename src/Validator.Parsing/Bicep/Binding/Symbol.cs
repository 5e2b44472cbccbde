using Validator.Model;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Binding;

/// <summary>What a name of a file stands for.</summary>
/// <param name="Declaration">The statement or import that gives the name.</param>
internal record Symbol(SymbolKind Kind, Name Name, SyntaxNode Declaration);

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

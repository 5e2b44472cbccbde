using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary>The whole file.</summary>
public sealed class ProgramSyntax(ImmutableArray<StatementSyntax> statements, SyntaxToken endOfFile)
    : SyntaxNode(new(0, endOfFile.End))
{
    public ImmutableArray<StatementSyntax> Statements { get; } = statements;

    public SyntaxToken EndOfFile { get; } = endOfFile;

    public override ImmutableArray<SyntaxElement> Children => [.. Statements, EndOfFile];
}

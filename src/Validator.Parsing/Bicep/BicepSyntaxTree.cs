using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep;

/// <summary>
/// The Bicep of one file with every character of it: nodes hold the tokens that the grammar uses, and the rest is line
/// breaks, trivia and skipped tokens between them. It is complete whatever the text holds.
/// </summary>
public sealed partial class BicepSyntaxTree
{
    /// <summary>How many brackets, conditional values and the like may be open at once.</summary>
    public const int MaxDepth = 256;

    /// <summary>How high the tree may be where operators and accesses follow each other, so that walking it is safe.</summary>
    public const int MaxHeight = 512;

    private readonly SyntaxToken[] _tokens;
    private readonly List<Range> _skipped;

    private BicepSyntaxTree(
        SourceText source,
        BicepFileKind kind,
        SyntaxToken[] tokens,
        BicepLexer lexer,
        BicepParser parser,
        BicepFindings findings
    )
    {
        Source = source;
        Kind = kind;
        _tokens = tokens;
        Pragmas = lexer.Pragmas;
        Root = parser.ParseProgram();
        _skipped = parser.Skipped;
        Diagnostics = findings.Sorted();
    }

    public SourceText Source { get; }

    public BicepFileKind Kind { get; }

    public ProgramSyntax Root { get; }

    /// <summary>The syntax errors and encoding errors of the file in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The suppressions of the compiler's own form, in the order of the text.</summary>
    public IReadOnlyList<Pragma> Pragmas { get; }

    /// <summary>All tokens, line breaks and skipped ones included; the last is the end of the file.</summary>
    public ReadOnlySpan<SyntaxToken> Tokens => _tokens;

    /// <summary>The tokens that nothing could be made of, as ranges of indexes in <see cref="Tokens"/>.</summary>
    public IReadOnlyList<Range> Skipped => _skipped;

    /// <summary>A path that ends in <c>.bicepparam</c> is a parameters file.</summary>
    public static BicepSyntaxTree Parse(SourceText source) =>
        Parse(
            source,
            source.Path.EndsWith(".bicepparam", StringComparison.OrdinalIgnoreCase)
                ? BicepFileKind.Parameters
                : BicepFileKind.Template
        );

    public static BicepSyntaxTree Parse(SourceText source, BicepFileKind kind)
    {
        BicepFindings findings = new(source);
        BicepLexer lexer = new(source, findings);
        var tokens = lexer.Run();
        BicepParser parser = new(source, kind, tokens, findings);
        return new(source, kind, tokens, lexer, parser, findings);
    }

    public string TextOf(SyntaxToken token) => Source.Slice(token.Span).ToString();
}

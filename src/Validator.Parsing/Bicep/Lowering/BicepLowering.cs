using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Importing;
using Validator.Parsing.Bicep.Loading;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>What the parts of the lowering of one file share.</summary>
internal sealed class BicepLowering
{
    // What is repeated wherever an item of a loop is used, in characters; past that, items are unknown.
    private const int MostRepeated = 1 << 22;

    // The names that may be compared with undefined ones; past that, nothing is suggested.
    private const int MostCompared = 1_000_000;

    private readonly bool _isBroken;
    private int _compared;
    private bool _isQuiet;
    private Damage? _damage;

    public BicepLowering(BicepSyntaxTree tree, ICollection<Diagnostic> findings, INeighbours neighbours)
    {
        Tree = tree;
        Findings = findings;
        _isBroken = tree.Diagnostics.Any(finding => finding.Severity == Severity.Error);
        Symbols = new(tree.Source, tree.Root, findings);
        Scope = TargetScope.Of(tree.Root, tree.Source);
        Expressions = new(this);
        Types = new(this);
        References = new(this);
        Neighbours = neighbours;
        Modules = new(this);
        Paths = new(this);
        Loading = new(this);
        Imports = new(this);
        Decorators = new(this);
        Bodies = new(this);
    }

    public BicepSyntaxTree Tree { get; }

    public SourceText Source => Tree.Source;

    public ICollection<Diagnostic> Findings { get; }

    public FileSymbols Symbols { get; }

    /// <summary>Where the file deploys to; none where that cannot be known.</summary>
    public DeploymentScopes Scope { get; }

    public ExpressionLowering Expressions { get; }

    public TypeLowering Types { get; }

    public ResourceReferences References { get; }

    public ModuleShapes Modules { get; }

    public DecoratorCheck Decorators { get; }

    public BodyCheck Bodies { get; }

    public FilePaths Paths { get; }

    public FileLoading Loading { get; }

    public FileImports Imports { get; }

    public INeighbours Neighbours { get; }

    /// <summary>
    /// Whether the template is to be expanded and not checked: what is inside modules is wanted then, and not only what the
    /// file sees of them.
    /// </summary>
    public bool IsForExpansion => Neighbours.AreWhole;

    /// <summary>How much was repeated so far.</summary>
    public int Repeated { get; private set; }

    public bool MayRepeat(int cost)
    {
        Repeated = Math.Min(Repeated + cost, MostRepeated);
        return Repeated < MostRepeated;
    }

    /// <summary>Whether a slip of the syntax is in the node, so that what it lacks may only be lost.</summary>
    public bool IsDamaged(SyntaxNode node) => _isBroken && Tree.IsDamaged(node);

    public Name NameOf(SyntaxToken token) => new(Source.Slice(token.Span).ToString(), token.Span);

    /// <summary>Lowers once more what is lowered elsewhere, so that nothing is reported twice.</summary>
    public Expression Quietly(Func<Expression> lower)
    {
        var wasQuiet = _isQuiet;
        _isQuiet = true;
        var lowered = lower();
        _isQuiet = wasQuiet;
        return lowered;
    }

    /// <summary>Reports what is wrong with the language of the file, unless it is lowered once more.</summary>
    public void Report(
        DiagnosticDescriptor descriptor,
        MessageFormat message,
        TextSpan at,
        params ReadOnlySpan<string> arguments
    )
    {
        if (!_isQuiet)
        {
            Findings.Add(descriptor.At(message, new Place(Source, at), arguments));
        }
    }

    /// <summary>Reports the names that one list of variables has twice.</summary>
    public void ReportTwice(params ImmutableArray<SyntaxToken> variables)
    {
        if (variables.Length < 2)
        {
            return;
        }

        Dictionary<string, Name> seen = new(StringComparer.Ordinal);
        foreach (var name in variables.Select(NameOf))
        {
            if (name.Text.Length > 0 && !seen.TryAdd(name.Text, name) && !_isQuiet)
            {
                Findings.Add(BindingDiagnostics.DeclaredTwice(Source, name, seen[name.Text]));
            }
        }
    }

    /// <summary>Reports a name that nothing declares, unless a slip of the syntax may hide what does.</summary>
    public void ReportUndefined(
        MessageFormat plain,
        MessageFormat near,
        Name name,
        IEnumerable<string> known,
        params ReadOnlySpan<string> more
    )
    {
        if (_isQuiet || name.Text.Length == 0 || (_isBroken && (_damage ??= new(Tree, Symbols)).MayDeclare(name)))
        {
            return;
        }

        Place place = new(Source, name.Span);
        var descriptor = BindingDiagnostics.UndefinedName;
        Findings.Add(
            NearestName.Of(name.Text, known.TakeWhile(_ => _compared++ < MostCompared)) is { } meant
                ? descriptor.At(near, place, [name.Text, .. more, meant]) with
                {
                    Repair = new Repair.ReplaceName(name.Span, meant),
                }
                : descriptor.At(plain, place, [name.Text, .. more])
        );
    }

    public static UnknownValue Unknown(SyntaxNode node, ValueKinds kinds = ValueKinds.Any) => new(node.Span, kinds);

    /// <summary>A call that Bicep writes in another way than as a call.</summary>
    public static FunctionCall Call(TextSpan span, string function, params ImmutableArray<Expression> arguments) =>
        new(span, new(function, span), arguments);

    /// <summary>A reference by name: <c>parameters('x')</c>, <c>variables('x')</c>.</summary>
    public static FunctionCall Reference(TextSpan span, string function, string name) =>
        Call(span, function, new StringLiteral(span, name));
}

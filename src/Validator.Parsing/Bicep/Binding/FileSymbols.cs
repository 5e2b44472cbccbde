using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep.Binding;

/// <summary>
/// The names that a file declares. Values, types, functions, resources and imports share one space; outputs have their own.
/// </summary>
internal sealed class FileSymbols
{
    private readonly SourceText _source;
    private readonly ICollection<Diagnostic> _findings;
    private readonly Dictionary<string, Symbol> _symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Name> _outputs = new(StringComparer.Ordinal);

    /// <summary>What a parameter file calls the values of the one that it extends.</summary>
    public const string Base = "base";

    public FileSymbols(SourceText source, ProgramSyntax root, ICollection<Diagnostic> findings)
    {
        (_source, _findings) = (source, findings);
        foreach (var statement in root.Statements)
        {
            Declare(statement);
        }
    }

    /// <summary>The resources at the top, in the order of the text; of two with one name both.</summary>
    public List<ResourceSymbol> Resources { get; } = [];

    public IEnumerable<Symbol> All => _symbols.Values;

    public Symbol? Find(string name) => _symbols.GetValueOrDefault(name);

    private void Declare(StatementSyntax statement)
    {
        switch (statement)
        {
            case OutputDeclarationSyntax output:
                Declare(_outputs, NameOf(output.Name), name => name);
                break;
            case ResourceDeclarationSyntax resource:
                Resources.Add(Bind(resource, null));
                Declare((Symbol)Resources[^1]);
                break;
            case ImportDeclarationSyntax { Clause: ImportListSyntax list }:
                foreach (var item in list.Items)
                {
                    DeclareImport(item);
                }

                break;
            case ImportDeclarationSyntax { Clause: WildcardImportSyntax { Alias: var alias } }:
                Declare(new Symbol(SymbolKind.Namespace, NameOf(alias.Name), statement));
                break;
            case ExtensionDeclarationSyntax extension:
                DeclareExtension(extension);
                break;
            case ExtendsDeclarationSyntax { Path: var path }:
                _symbols.TryAdd(Base, new(SymbolKind.Variable, new(Base, path.Span), statement));
                break;
            case DeclarationSyntax declaration when KindOf(declaration) is { } kind:
                Declare(new Symbol(kind, NameOf(declaration.Name), declaration));
                break;
        }
    }

    private static SymbolKind? KindOf(DeclarationSyntax declaration) =>
        declaration switch
        {
            ParameterDeclarationSyntax => SymbolKind.Parameter,
            VariableDeclarationSyntax => SymbolKind.Variable,
            TypeDeclarationSyntax => SymbolKind.Type,
            FunctionDeclarationSyntax => SymbolKind.Function,
            ModuleDeclarationSyntax => SymbolKind.Module,
            TestDeclarationSyntax => SymbolKind.Import,
            // Values may be made of each other.
            ParameterAssignmentSyntax => SymbolKind.Variable,
            _ => null,
        };

    private void DeclareImport(ImportItemSyntax item)
    {
        if (item.Alias is { } alias)
        {
            Declare(new Symbol(SymbolKind.Import, NameOf(alias.Name), item));
        }
        else if (item.Name.GetName(_source) is { } name)
        {
            Declare(new Symbol(SymbolKind.Import, new(name, item.Name.Span), item));
        }
    }

    private void DeclareExtension(ExtensionDeclarationSyntax extension)
    {
        if (extension.Alias is { } alias)
        {
            Declare(new Symbol(SymbolKind.Namespace, NameOf(alias.Name), extension));
        }
        else if (extension.Specification is NameSyntax name)
        {
            Declare(new Symbol(SymbolKind.Namespace, NameOf(name.Name), extension));
        }
    }

    // The recursion is bounded by the depth that the parser allows.
    private ResourceSymbol Bind(ResourceDeclarationSyntax syntax, ResourceSymbol? container)
    {
        ResourceSymbol resource = new(NameOf(syntax.Name), syntax, container)
        {
            Reference = TypeReference.Of(syntax.Type, _source),
            Body = BodyParts.Of(syntax.Body, _source),
        };
        foreach (var member in resource.Body.Object?.Members.Items ?? [])
        {
            if (member is NestedResourceSyntax { Declaration: ResourceDeclarationSyntax nested })
            {
                Add(resource, Bind(nested, resource));
            }
        }

        return resource;
    }

    private void Add(ResourceSymbol resource, ResourceSymbol nested)
    {
        if (nested.Name.Text.Length > 0 && resource.Nested.TryGetValue(nested.Name.Text, out var first))
        {
            ReportTwice(nested.Name, first.Name);
        }

        resource.Add(nested);
    }

    private void Declare(Symbol symbol) => Declare(_symbols, symbol, one => one.Name);

    private void Declare<T>(Dictionary<string, T> declared, T one, Func<T, Name> nameOf)
    {
        var name = nameOf(one);
        if (name.Text.Length == 0 || declared.TryAdd(name.Text, one))
        {
            return;
        }

        ReportTwice(name, nameOf(declared[name.Text]));
    }

    private void ReportTwice(Name name, Name other) =>
        _findings.Add(BindingDiagnostics.DeclaredTwice(_source, name, other));

    private Name NameOf(SyntaxToken token) => new(_source.Slice(token.Span).ToString(), token.Span);
}

using System.Collections.Immutable;
using Validator.Evaluation;
using Validator.Model;
using Validator.Text;

namespace Validator.Parsing.Bicep.Importing;

/// <summary>
/// The types of other files as types of the file that imports them: each at the import, and under a name that no file can declare, such
/// as <c>1.size</c>.
/// </summary>
internal sealed class ImportedTypes
{
    private readonly List<Template> _homes = [];
    private readonly Dictionary<string, TypeDeclaration?> _declared = new(StringComparer.Ordinal);
    private readonly Queue<(string Name, TypeExpression Type, Template Home, TextSpan At)> _waiting = [];

    /// <summary>All that were asked for, with those that they refer to.</summary>
    public ImmutableArray<TypeDeclaration> Declarations
    {
        get
        {
            // They may refer to each other in a long row.
            while (_waiting.TryDequeue(out var next))
            {
                _declared[next.Name] = new(new(next.Name, next.At), Import(next.Type, next.Home, next.At));
            }

            return [.. _declared.Values.OfType<TypeDeclaration>()];
        }
    }

    /// <summary>What refers to a type that is imported.</summary>
    public TypeExpression Refer(ImportedSymbol symbol, TextSpan at) =>
        new(at, ValueKinds.Any) { Reference = new(NameOf(symbol.Export.Name, symbol.Home, symbol.Local.Span), at) };

    /// <summary>The literals that an imported type is made of; none where it is made of something else.</summary>
    public static ImmutableArray<Expression> LiteralsOf(ImportedSymbol symbol, TextSpan at)
    {
        DeclaredTypes types = new(symbol.Home);
        return
            symbol.Home.Definitions.FirstOrDefault(one => one.Name.Text == symbol.Export.Name) is { Type: var type }
            && types.Chain(type).FirstOrDefault(one => !one.AllowedValues.IsEmpty) is { AllowedValues: var values }
            && !types.KindsOf(type).HasFlag(ValueKinds.Array)
            ? Literals(values, at)
            : [];
    }

    /// <summary>A type of another file, written here.</summary>
    // The recursion is bounded by the height that parsers allow.
    public TypeExpression Import(TypeExpression type, Template home, TextSpan at) =>
        type with
        {
            Span = at,
            Reference = type.Reference is { } reference ? new(Path(reference.Text, home, at), at) : null,
            AllowedValues = Literals(type.AllowedValues, at),
            Items = type.Items is { } items ? Import(items, home, at) : null,
            PrefixItems = [.. type.PrefixItems.Select(item => Import(item, home, at))],
            Properties = Import(type.Properties, home, at),
            AdditionalProperties = type.AdditionalProperties is { } others ? Import(others, home, at) : null,
            Discriminator = type.Discriminator is { } discriminator
                ? discriminator with
                {
                    Variants = Import(discriminator.Variants, home, at),
                }
                : null,
        };

    private ImmutableArray<TypeProperty> Import(ImmutableArray<TypeProperty> properties, Template home, TextSpan at) =>
        [
            .. properties.Select(property => new TypeProperty(
                new(property.Name.Text, at),
                Import(property.Type, home, at)
            )),
        ];

    private static ImmutableArray<Expression> Literals(ImmutableArray<Expression> values, TextSpan at) =>
        [
            .. values.Select(value =>
                value switch
                {
                    StringLiteral literal => new StringLiteral(at, literal.Text),
                    IntegerLiteral literal => new IntegerLiteral(at, literal.Value),
                    BooleanLiteral literal => new BooleanLiteral(at, literal.Value),
                    NullLiteral => new NullLiteral(at),
                    _ => (Expression)new UnknownValue(at, ValueKinds.Any),
                }
            ),
        ];

    // foo/properties/bar: the first is a name, and the rest the way from there.
    private string Path(string path, Template home, TextSpan at)
    {
        var end = path.IndexOf('/', StringComparison.Ordinal);
        return end < 0 ? NameOf(path, home, at) : NameOf(path[..end], home, at) + path[end..];
    }

    private string NameOf(string type, Template home, TextSpan at)
    {
        var index = _homes.IndexOf(home);
        if (index < 0)
        {
            index = _homes.Count;
            _homes.Add(home);
        }

        var name = $"{index}.{type}";
        if (
            _declared.TryAdd(name, null)
            && home.Definitions.FirstOrDefault(one => one.Name.Text == type) is { Type: var written }
        )
        {
            _waiting.Enqueue((name, written, home, at));
        }

        return name;
    }
}

using Validator.Model;

namespace Validator.Parsing.Bicep.Binding;

/// <summary>The names that hold in one place beside those of the file: of loops, lambdas, functions, the body of a resource.</summary>
internal sealed class LocalScope(LocalScope? outer)
{
    private readonly Dictionary<string, LocalName> _names = new(StringComparer.Ordinal);

    public LocalScope? Outer { get; } = outer;

    /// <summary>How many loops are around.</summary>
    public int Loops { get; init; } = outer?.Loops ?? 0;

    public IEnumerable<string> Names => _names.Keys.Concat(Outer?.Names ?? []);

    public void Add(string name, LocalName value) => _names[name] = value;

    public LocalName? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope._names.TryGetValue(name, out var found))
            {
                return found;
            }
        }

        return null;
    }
}

/// <summary>What a local name stands for. Closed: every kind is nested here.</summary>
internal abstract record LocalName
{
    private LocalName() { }

    /// <summary>The item of a loop.</summary>
    /// <param name="Source">What the loop goes through.</param>
    /// <param name="Cost">How much is repeated wherever the item is used.</param>
    public sealed record Item(string Loop, Expression Source, int Cost) : LocalName;

    public sealed record Index(string Loop) : LocalName;

    public sealed record LambdaVariable : LocalName;

    public sealed record FunctionParameter : LocalName;

    public sealed record Resource(ResourceSymbol Symbol) : LocalName;

    /// <summary><c>this</c> in the body of a resource.</summary>
    public sealed record This : LocalName;
}

using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Model;

/// <summary>What a deployment gives the parameters of its template: a parameter file, or what is around a nested template.</summary>
/// <param name="anchor">Where to point at for what it lacks: its key.</param>
public sealed class ArgumentList(TextSpan anchor, ImmutableArray<Argument> arguments)
{
    public TextSpan Anchor { get; } = anchor;

    public ImmutableArray<Argument> Arguments { get; } = arguments;

    /// <summary>Whether it may give more than is listed: what a link leads to, a name that an expression makes, a lost end.</summary>
    public bool MayHaveOthers { get; init; }

    /// <summary>The last of that name, compared without regard to case.</summary>
    public Argument? Find(string name)
    {
        for (var i = Arguments.Length - 1; i >= 0; i--)
        {
            if (string.Equals(Arguments[i].Name.Text, name, StringComparison.OrdinalIgnoreCase))
            {
                return Arguments[i];
            }
        }

        return null;
    }
}

/// <summary>What one parameter is given.</summary>
/// <param name="value">An <see cref="UnknownValue"/> where it is a secret of a vault, or nothing that can be understood.</param>
public sealed class Argument(Name name, Expression value)
{
    public Name Name { get; } = name;

    public Expression Value { get; } = value;

    /// <summary>The secret that gives the value; null where it is given outright.</summary>
    public SecretReference? Secret { get; init; }

    /// <summary>What stands in place of an object with a value; null where there is one.</summary>
    public ValueKinds? MalformedAs { get; init; }
}

/// <summary>A secret of a Key Vault.</summary>
/// <param name="Span">Where to point at for what it lacks.</param>
public sealed record SecretReference(TextSpan Span, Expression? VaultId, Expression? SecretName)
{
    /// <summary>Whether an ordinary value stands beside it.</summary>
    public bool HasValueToo { get; init; }
}

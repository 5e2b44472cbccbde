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

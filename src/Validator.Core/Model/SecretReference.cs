using Validator.Text;

namespace Validator.Model;

/// <summary>A secret of a Key Vault.</summary>
/// <param name="Span">Where to point at for what it lacks.</param>
public sealed record SecretReference(TextSpan Span, Expression? VaultId, Expression? SecretName)
{
    /// <summary>Whether an ordinary value stands beside it.</summary>
    public bool HasValueToo { get; init; }
}

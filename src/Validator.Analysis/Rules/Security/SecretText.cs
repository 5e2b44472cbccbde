using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Analysis.Rules.Security;

/// <summary>Which of the values that are written down may be a secret.</summary>
internal static class SecretText
{
    // https://www.rfc-editor.org/rfc/rfc4253#section-6.6 and what OpenSSH added to it.
    private static readonly ImmutableArray<string> PublicKeys = ["ssh-rsa ", "ssh-ed25519 ", "ecdsa-sha2-"];

    /// <summary>Whether a text is there that is not empty and no public key; of an object, any text may be the secret.</summary>
    public static bool IsIn(Expression value) =>
        value switch
        {
            StringLiteral { Text: var text } => text.Trim().Length > 0
                && !PublicKeys.Any(key => text.StartsWith(key, StringComparison.Ordinal)),
            ArrayExpression array => array.Items.Any(IsIn),
            ObjectExpression whole => whole.Properties.Any(property => IsIn(property.Value)),
            _ => false,
        };
}

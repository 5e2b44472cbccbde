using System.Text.RegularExpressions;

namespace Validator.Analysis.Rules.Security;

/// <summary>Tells from a name whether what it names is a secret.</summary>
internal static partial class SecretNames
{
    public static bool IsSecret(string name) => Secret().IsMatch(name) && !Other().IsMatch(name);

    /// <summary>Whether the name is that of something beside a secret: of a user, an address, a size.</summary>
    public static bool IsAbout(string? name) => name is not null && Other().IsMatch(name);

    // https://github.com/Azure/bicep/blob/main/src/Bicep.Core/Analyzers/Linter/Rules/SecretsInParamsMustBeSecureRule.cs
    [GeneratedRegex("password|pwd|secret|accountkey|acctkey", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();

    // The exceptions of Bicep and of
    // https://github.com/Azure/arm-ttk/blob/master/arm-ttk/testcases/deploymentTemplate/Password-params-must-be-secure.test.ps1,
    // and what else is about a secret without being one: where it is, which rules it follows, how long it holds.
    [GeneratedRegex(
        """
            secret.*(permission|version|ur[il]|name) | (permission|version|ur[il]|name).*secret
            | (name|names|ur[il]s?|ids?|version|path|prefix|suffix|label|kind|type|mode|option|options|method)$
            | (length|count|size|days|hours|minutes|seconds|expiry|expiration|expires|date|period|interval|age|ttl)$
            | (policy|policies|rotation|permission|permissions|role|roles|scope|scopes|reference|references|ref|refs)$
            | (enabled?|disabled?|required|authentication|auth|store|storage|provider|location|region|tags|sku|settings?)$
            | (vault|vaults|group|groups|contenttype|description|title|status|state|algorithm|encoding|format)$
            | ^(is|has|use|enable|disable|allow|require|create|deploy|generate|reset|skip|should)[A-Z_].* | (kv|vault)secrets?$ | non-?secret | (configuration|config|object(name|id))$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Other();
}

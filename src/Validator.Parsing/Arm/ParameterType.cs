using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Parsing.Arm;

/// <summary>
/// The types that parameters and outputs name, in any case
/// (https://learn.microsoft.com/azure/azure-resource-manager/templates/data-types).
/// </summary>
internal static class ParameterType
{
    /// <summary>As the reference spells them.</summary>
    public static ImmutableArray<string> Names { get; } =
    ["string", "securestring", "int", "bool", "object", "secureObject", "array"];

    /// <summary>Null where there is no type of that name.</summary>
    public static (ValueKinds Kinds, bool IsSecure)? Of(string name) =>
        name.ToUpperInvariant() switch
        {
            "STRING" => (ValueKinds.String, false),
            "SECURESTRING" => (ValueKinds.String, true),
            "INT" => (ValueKinds.Integer, false),
            "BOOL" => (ValueKinds.Boolean, false),
            "ARRAY" => (ValueKinds.Array, false),
            "OBJECT" => (ValueKinds.Object, false),
            "SECUREOBJECT" => (ValueKinds.Object, true),
            _ => null,
        };

    /// <summary>The name that is meant where another language's is used.</summary>
    public static string? Meant(string name) =>
        name.ToUpperInvariant() switch
        {
            "INTEGER" or "NUMBER" => "int",
            "BOOLEAN" => "bool",
            "LIST" => "array",
            _ => null,
        };
}

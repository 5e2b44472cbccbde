using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Parsing.Arm;

/// <summary>
/// The types that parameters and outputs name, in any case
/// (https://learn.microsoft.com/azure/azure-resource-manager/templates/data-types).
/// </summary>
internal static class ParameterType
{
    private static readonly (string Name, (ValueKinds Kinds, bool IsSecure) Type)[] ByName =
    [
        ("string", (ValueKinds.String, false)),
        ("securestring", (ValueKinds.String, true)),
        ("int", (ValueKinds.Integer, false)),
        ("bool", (ValueKinds.Boolean, false)),
        ("object", (ValueKinds.Object, false)),
        ("secureObject", (ValueKinds.Object, true)),
        ("array", (ValueKinds.Array, false)),
    ];

    /// <summary>As the reference spells them.</summary>
    public static ImmutableArray<string> Names { get; } = [.. ByName.Select(one => one.Name)];

    /// <summary>Null where there is no type of that name.</summary>
    public static (ValueKinds Kinds, bool IsSecure)? Of(string name)
    {
        foreach (var (known, type) in ByName)
        {
            if (string.Equals(known, name, StringComparison.OrdinalIgnoreCase))
            {
                return type;
            }
        }

        return null;
    }

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

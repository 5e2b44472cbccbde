using Validator.Model;

namespace Validator.Parsing.Arm;

/// <summary>
/// The types that parameters and outputs name, in any case
/// (https://learn.microsoft.com/azure/azure-resource-manager/templates/data-types).
/// </summary>
internal static class ParameterType
{
    public static (ValueKinds Kinds, bool IsSecure) Of(string name) =>
        name.ToUpperInvariant() switch
        {
            "STRING" => (ValueKinds.String, false),
            "SECURESTRING" => (ValueKinds.String, true),
            "INT" => (ValueKinds.Integer, false),
            "BOOL" => (ValueKinds.Boolean, false),
            "ARRAY" => (ValueKinds.Array, false),
            "OBJECT" => (ValueKinds.Object, false),
            "SECUREOBJECT" => (ValueKinds.Object, true),
            _ => (ValueKinds.Any, false),
        };
}

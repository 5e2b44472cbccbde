using System.Collections.Immutable;

namespace Validator.Evaluation.Functions;

/// <summary>Every template function, by its name without regard to case.</summary>
public static class FunctionTable
{
    private static readonly Dictionary<string, FunctionDefinition> ByName = All.ToDictionary(
        function => function.Name,
        StringComparer.OrdinalIgnoreCase
    );

    public static IEnumerable<FunctionDefinition> All =>
        [
            .. ReferenceFunctions.All,
            .. CidrFunctions.All,
            .. ComparisonFunctions.All,
            .. CompositionFunctions.All,
            .. ConversionFunctions.All,
            .. DateFunctions.All,
            .. EncodingFunctions.All,
            .. HashFunctions.All,
            .. LogicalFunctions.All,
            .. NumericFunctions.All,
            .. StringFunctions.All,
            .. UriFunctions.All,
        ];

    public static FunctionDefinition? Find(string name) => ByName.GetValueOrDefault(name);
}

using System.Collections.Immutable;

namespace Validator.Evaluation.Functions;

/// <summary>Every template function, by its name without regard to case.</summary>
public static class FunctionTable
{
    private static readonly Dictionary<string, FunctionDefinition> ByName = All.ToDictionary(
        function => function.Name,
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Those that have one name; there are others that begin with <c>list</c>.</summary>
    public static IEnumerable<FunctionDefinition> All =>
        [
            .. ReferenceFunctions.All,
            .. ArrayFunctions.All,
            .. CidrFunctions.All,
            .. ComparisonFunctions.All,
            .. CompositionFunctions.All,
            .. ContentFunctions.All,
            .. ConversionFunctions.All,
            .. DateFunctions.All,
            .. EncodingFunctions.All,
            .. ExtremeFunctions.All,
            .. GroupingFunctions.All,
            .. HashFunctions.All,
            .. LambdaFunctions.All,
            .. LogicalFunctions.All,
            .. MergeFunctions.All,
            .. NumericFunctions.All,
            .. ObjectFunctions.All,
            .. ResourceIdFunctions.All,
            .. RuntimeFunctions.All,
            .. ScopeFunctions.All,
            .. StringFunctions.All,
            .. UriFunctions.All,
        ];

    public static FunctionDefinition? Find(string name) =>
        ByName.GetValueOrDefault(name) ?? RuntimeFunctions.FindList(name);
}

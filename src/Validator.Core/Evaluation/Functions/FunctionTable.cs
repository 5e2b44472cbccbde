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
            .. LogicalFunctions.All,
            .. StringFunctions.All,
            .. ArrayFunctions.All,
            .. ContentFunctions.All,
            .. MergeFunctions.All,
            .. ObjectFunctions.All,
            .. LambdaFunctions.All,
            .. GroupingFunctions.All,
            .. ResourceIdFunctions.All,
            .. ScopeFunctions.All,
            .. RuntimeFunctions.All,
        ];

    public static FunctionDefinition? Find(string name) =>
        ByName.GetValueOrDefault(name) ?? RuntimeFunctions.FindList(name);
}

using System.Collections.Immutable;
using System.Text;
using Validator.Evaluation.Functions.Hashes;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>Names that are made of other names, or of nothing.</summary>
internal static class HashFunctions
{
    private const string Strings =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string";

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("guid", [ValueKinds.String], ValueKinds.String)
        {
            Most = null,
            Evaluate = call => call.Of(NamedGuid.Of(Joined(call)).ToString()),
            Source = Strings + "#guid",
        },
        new("newGuid", [], ValueKinds.String)
        {
            Places = FunctionPlaces.ParameterDefault,
            Source = Strings + "#newguid",
        },
        new("uniqueString", [ValueKinds.String], ValueKinds.String)
        {
            Most = null,
            Evaluate = call => call.Of(UniqueHash.Of(Encoding.UTF8.GetBytes(Joined(call)))),
            Source = Strings + "#uniquestring",
        },
    ];

    private static string Joined(Call call) => string.Join('-', Enumerable.Range(0, call.Count).Select(call.Text));
}

namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>Functions of single values give what the deployment engine gives, and fail where it fails.</summary>
public sealed class ScalarFunctionTests
{
    private static readonly string[] Functions =
    [
        "add",
        "and",
        "base64",
        "base64ToJson",
        "base64ToString",
        "bool",
        "buildUri",
        "cidrHost",
        "cidrSubnet",
        "coalesce",
        "concat",
        "dataUri",
        "dataUriToString",
        "dateTimeAdd",
        "dateTimeFromEpoch",
        "dateTimeToEpoch",
        "div",
        "endsWith",
        "equals",
        "fail",
        "false",
        "float",
        "format",
        "greater",
        "greaterOrEquals",
        "guid",
        "if",
        "int",
        "join",
        "json",
        "less",
        "lessOrEquals",
        "like",
        "max",
        "min",
        "mod",
        "mul",
        "not",
        "or",
        "padLeft",
        "parseCidr",
        "parseUri",
        "replace",
        "split",
        "startsWith",
        "string",
        "sub",
        "substring",
        "toLower",
        "toUpper",
        "trim",
        "true",
        "uniqueString",
        "uri",
        "uriComponent",
        "uriComponentToString",
    ];

    [TestCaseSource(nameof(Functions))]
    public void Gives_what_the_engine_gives(string function)
    {
        var calls = RecordedCall.Of(function);
        var different = calls
            .Select(call => (Call: call, Said: Difference(call)))
            .Where(one => one.Said is not null)
            .ToList();
        TestContext.Out.WriteLine($"AGREE {function} {calls.Count - different.Count}/{calls.Count}");
        foreach (var (call, said) in different)
        {
            TestContext.Out.WriteLine($"DIFF {call.Expression} | {call.Answer ?? call.Failure} | {said}");
        }

        Assert.That(different, Is.Empty);
    }

    private static string? Difference(RecordedCall call)
    {
        var evaluated = EvaluatedCall.Of(call.Expression);
        var isSame = call switch
        {
            { Answer: { } answer } => evaluated is { Failures: [] } && evaluated.Is(answer),
            { Failure: "arity" or "syntax" or "unknown-function" or "place" or "name" } => !evaluated.IsKnown,
            _ => evaluated is { IsKnown: false, Failures: not [] },
        };
        return isSame
            ? null
            : $"{(evaluated.IsKnown ? evaluated.Value?.ToJsonString() ?? "null" : "unknown")} {string.Join(',', evaluated.Failures)}";
    }
}

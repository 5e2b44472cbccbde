namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>Functions of single values give what the deployment engine gives, and fail where it fails.</summary>
public sealed class ScalarFunctionTests
{
    private static readonly string[] Functions =
    [
        .. "add and base64 base64ToJson base64ToString bool buildUri cidrHost cidrSubnet coalesce concat dataUri".Split(
            ' '
        ),
        .. "dataUriToString dateTimeAdd dateTimeFromEpoch dateTimeToEpoch div endsWith equals fail false float".Split(
            ' '
        ),
        .. "format greater greaterOrEquals guid if int join json less lessOrEquals like max min mod mul not or".Split(
            ' '
        ),
        .. "padLeft parseCidr parseUri replace split startsWith string sub substring toLower toUpper trim true".Split(
            ' '
        ),
        .. "uniqueString uri uriComponent uriComponentToString".Split(' '),
    ];

    [TestCaseSource(nameof(Functions))]
    public void Gives_what_the_engine_gives(string function)
    {
        var calls = RecordedCall.Of(function);
        var answered = calls.Where(call => !Unanswered.Contains(function, call)).ToList();
        TestContext.Out.WriteLine($"{function}: {answered.Count} of {calls.Count} calls are the same");

        Assert.That(answered.Select(Difference).Where(difference => difference is not null), Is.Empty);
    }

    [TestCaseSource(nameof(Functions))]
    public void Says_nothing_about_what_it_does_not_know(string function)
    {
        var unanswered = RecordedCall.Of(function).Where(call => Unanswered.Contains(function, call));

        Assert.That(
            unanswered.Select(call => EvaluatedCall.Of(call.Expression)),
            Has.All.Matches<EvaluatedCall>(call => call is { IsKnown: false, Failures: [] })
        );
    }

    // Whether a function exists, stands where it may and has as many arguments as it takes is checked without evaluating it.
    // A call that never ends, or whose answer is no text, has no answer.
    private static string? Difference(RecordedCall call)
    {
        var evaluated = EvaluatedCall.Of(call.Expression);
        var isSame = call switch
        {
            { Answer: { } answer } => evaluated is { Failures: [] } && evaluated.Is(answer),
            { Failure: "place" or "timeout" or "unprintable" } => true,
            { Failure: "arity" or "syntax" or "unknown-function" or "name" } => !evaluated.IsKnown,
            _ => evaluated is { IsKnown: false, Failures: not [] },
        };
        return isSame ? null : $"{call.Expression}: expected {call.Answer ?? call.Failure}, but was {evaluated}";
    }
}

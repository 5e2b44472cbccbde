using Validator.Tests.Fixtures;

namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>Functions of single values give what the deployment engine gives, and fail where it fails.</summary>
public sealed class ScalarFunctionTests
{
    private static readonly string[] Functions =
    [
        .. "add and base64 base64ToJson base64ToString bool buildUri cidrHost cidrSubnet coalesce concat".Split(' '),
        .. "dataUri dataUriToString dateTimeAdd dateTimeFromEpoch dateTimeToEpoch div endsWith equals fail".Split(' '),
        .. "false float format greater greaterOrEquals guid if int join json less lessOrEquals like max min".Split(' '),
        .. "mod mul not or padLeft parseCidr parseUri replace split startsWith string sub substring toLower".Split(' '),
        .. "toUpper trim true uniqueString uri uriComponent uriComponentToString".Split(' '),
    ];

    [TestCaseSource(nameof(Functions))]
    public void Gives_what_the_engine_gives(string function)
    {
        var answers = Answers(function);
        var different = answers.Where(answer => !OurAnswer.Of(answer).Agrees(answer)).ToList();
        TestContext.Out.WriteLine(
            $"{function}: {answers.Count - different.Count} of {answers.Count} calls are the same"
        );

        Assert.That(
            different
                .Where(answer => !IsExplained(function, answer))
                .Select(answer => $"{answer} | {OurAnswer.Of(answer)}"),
            Is.Empty
        );
    }

    // What is left unknown must be left alone.
    private static bool IsExplained(string function, Answer answer) =>
        ExplainedDifferences.Has(answer)
        || (Unanswered.Has(function, answer.Expression) && OurAnswer.Of(answer) is { IsKnown: false, Failures: [] });

    private static List<Answer> Answers(string function) =>
        [
            .. Answer
                .In(File.ReadAllText(Path.Combine(Repository.Testdata, "functions", function + ".tsv")))
                .Where(answer => answer.IsAnswer),
        ];
}

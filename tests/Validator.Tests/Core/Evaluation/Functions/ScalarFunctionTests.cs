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
        var all = Answers(function);
        var answers = all.Where(answer => !Unanswered.Has(function, answer) && !ExplainedDifferences.Has(answer))
            .ToList();
        TestContext.Out.WriteLine($"{function}: {answers.Count} of {all.Count} calls are the same");

        Assert.That(
            answers
                .Where(answer => !OurAnswer.Of(answer).Agrees(answer))
                .Select(answer => $"{answer} | {OurAnswer.Of(answer)}"),
            Is.Empty
        );
    }

    [TestCaseSource(nameof(Functions))]
    public void Says_nothing_about_what_it_does_not_know(string function) =>
        Assert.That(
            Answers(function).Where(answer => Unanswered.Has(function, answer)).Select(OurAnswer.Of),
            Has.All.Matches<OurAnswer>(ours => ours is { IsKnown: false, Failures: [] })
        );

    private static List<Answer> Answers(string function) =>
        [
            .. Answer
                .In(File.ReadAllText(Path.Combine(Repository.Testdata, "functions", function + ".tsv")))
                .Where(answer => answer.IsAnswer),
        ];
}

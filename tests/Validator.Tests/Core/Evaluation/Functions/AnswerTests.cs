using Validator.Evaluation.Functions;
using Validator.Tests.Fixtures;

namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>Every template function answers as the deployment engine does, of which testdata/functions has thousands of answers.</summary>
public sealed class AnswerTests
{
    [TestCaseSource(nameof(Files))]
    public void Agrees_with_the_deployment_engine(string file)
    {
        var answers = Answer
            .In(File.ReadAllText(Path.Combine(Repository.Testdata, file)))
            .Where(answer => answer.IsAnswer)
            .ToList();
        List<string> differences = [];
        foreach (var answer in answers)
        {
            var ours = OurAnswer.Of(answer);
            if (!ours.Agrees(answer) && !ExplainedDifferences.Has(file, answer))
            {
                differences.Add($"{answer} | {ours}");
            }
        }

        TestContext.Out.WriteLine($"AGREES {file} {answers.Count - differences.Count} of {answers.Count}");
        Assert.That(differences, Is.Empty);
    }

    private static IEnumerable<string> Files() => Repository.Files("functions", ".tsv");
}

using Validator.Tests.Fixtures;

namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>
/// Functions of arrays, objects, lambdas, ids and scopes answer as the deployment engine does; and so does the language.
/// </summary>
public sealed class AnswerTests
{
    private static readonly string[] Functions =
    [
        "array",
        "contains",
        "createArray",
        "createObject",
        "distinct",
        "empty",
        "extensionResourceId",
        "filter",
        "first",
        "flatten",
        "groupBy",
        "indexFromEnd",
        "indexOf",
        "intersection",
        "items",
        "lambdas",
        "language",
        "last",
        "lastIndexOf",
        "length",
        "managementGroupResourceId",
        "map",
        "mapValues",
        "null",
        "objectKeys",
        "range",
        "reduce",
        "resourceId",
        "shallowMerge",
        "skip",
        "sort",
        "subscriptionResourceId",
        "take",
        "tenantResourceId",
        "toObject",
        "tryGet",
        "tryIndexFromEnd",
        "union",
    ];

    [TestCaseSource(nameof(Files))]
    public void Agrees_with_the_deployment_engine(string file)
    {
        var answers = Answer
            .In(File.ReadAllText(Path.Combine(Repository.Testdata, file)))
            .Where(answer => answer.IsAnswer)
            .ToList();
        List<string> differences = [];
        var explained = 0;
        foreach (var answer in answers)
        {
            var ours = OurAnswer.Of(answer);
            if (ours.Agrees(answer))
            {
                continue;
            }

            if (ExplainedDifferences.Has(answer))
            {
                explained++;
            }
            else
            {
                differences.Add($"{answer} | {ours}");
            }
        }

        TestContext.Out.WriteLine($"{answers.Count - differences.Count - explained} of {answers.Count} agree");
        TestContext.Out.WriteLine(string.Join('\n', differences));
        Assert.That(answers, Is.Not.Empty);
        Assert.That(differences, Is.Empty);
    }

    private static IEnumerable<string> Files() =>
        Functions.Select(function => $"functions/{function}.tsv").Concat(Repository.Files("functions/context", ".tsv"));
}

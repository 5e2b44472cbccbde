namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>Answers of the engine that ours differ from, each with the reason.</summary>
internal static class ExplainedDifferences
{
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal);

    public static bool Has(string file, Answer answer) =>
        Reasons.ContainsKey($"{Path.GetFileNameWithoutExtension(file)}: {answer.Expression}");
}

using Validator.Analysis.Packs.Definition;
using Validator.Analysis.Packs.Reading;
using Validator.RulePacks.Emission;
using Validator.Text;

// Validator.RulePacks TABLE PACK…
if (args is not [var table, .. var packs])
{
    Console.Error.WriteLine("usage: Validator.RulePacks TABLE PACK...");
    return 2;
}

List<PackRuleDefinition> rules = [];
foreach (var path in packs.Order(StringComparer.Ordinal))
{
    try
    {
        PackReader reader = new(SourceText.FromBytes(path, File.ReadAllBytes(path)), isShipped: true);
        foreach (var rule in rules)
        {
            reader.Take(rule.Id, rule.Name);
        }

        rules.AddRange(reader.Read().Rules);
    }
    catch (RulePackException e)
    {
        foreach (var problem in e.Problems)
        {
            // In the form that MSBuild shows as an error of the build.
            Console.Error.WriteLine(
                $"{path}({problem.Position.Line},{problem.Position.Column}): error ARM9003: {problem.Reason}"
            );
        }

        return 1;
    }
}

Directory.CreateDirectory(Path.GetDirectoryName(table)!);
File.WriteAllText(table, RuleTable.Of(rules));
return 0;

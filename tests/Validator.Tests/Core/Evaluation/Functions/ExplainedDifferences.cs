namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>Answers of the engine that ours differ from, each with the reason.</summary>
internal static class ExplainedDifferences
{
    private static readonly Dictionary<string, string[]> ByReason = new()
    {
        ["The kind of what is not known tells that the call fails, or what it gives."] =
        [
            "add(tenant().tenantId,'a')",
            "add(tenant().tenantId,1)",
            "and(equals(tenant().tenantId,'a'),false())",
            "concat(createArray(1), tenant().tenantId)",
            "empty(concat('a', tenant().tenantId))",
            "equals(1, tenant().tenantId)",
            "filter(createArray(1,2),lambda('x',equals(tenant().tenantId,lambdaVariables('x'))))",
            "format('{1}', tenant().tenantId)",
        ],
        ["The check of expressions looks at every call, also where nothing is evaluated."] =
        [
            "if(equals(tenant().tenantId, 'a'), 1, nosuch())",
            "if(true(), 1, managementGroup())",
            "if(true(), 1, resourceGroup().nosuch)",
            "if(true(), 1, add(1))",
            "if(true(), 1, newGuid())",
            "if(true(), 1, nosuch())",
            "listKeys()",
            "toLogicalZone('s', 'westus')",
            "toLogicalZones('s', 'westus')",
            "toPhysicalZone('s')",
            "toPhysicalZones('s', 'westus', '1')",
        ],
        ["Names and places are for the check of expressions to judge, which sees all that is declared."] =
        [
            "lambdaVariables('x')",
            "lambda('x', 1)",
            "createArray(lambda('x', 1))",
            "map(createArray(1, 2), lambda('x', lambdaVariables('y')))",
            "map(createArray(1), lambda('x', lambda('y', 1)))",
            "parameters('nosuch')",
            "parameters(concat('a','b'))",
            "variables('nosuch')",
            "references('a')",
            "resourceInfo('a')",
            "resourceInfo('x')",
        ],
        ["The engine on this desk knows the template and a few members; the service may know more of them."] =
        [
            "deployment()",
            "deployment().location",
            "deployment().properties.template",
            "deployment().properties.template.contentVersion",
            "deployment().properties.templateLink.uri",
            "subscription().nosuch",
            "tenant().nosuch",
        ],
        ["The resource group of a template that goes to one may have a manager."] = ["resourceGroup()"],
        ["Azure's own functions may be written with their namespace in Bicep, which shares the table."] =
        [
            "az.resourceGroup()",
            "sys.add(1, 2)",
        ],
        ["To the engine three pairs of quotes are one quote."] = ["concat('''''')"],
        ["Some kinds of index are left alone."] =
        [
            "createArray(1, 2)[json('1.0')]",
            "createArray(1, 2)[null()]",
            "createArray(1, 2)[true()]",
            "createObject('a', 1)[null()]",
        ],
    };

    private static readonly HashSet<string> All = [.. ByReason.Values.SelectMany(expressions => expressions)];

    public static bool Has(Answer answer) => All.Contains(answer.Expression) || IsBeyondAscii(answer.Expression);

    // There the engine compares as no particular language does, which needs tables that we do not carry.
    private static bool IsBeyondAscii(string expression) =>
        (
            expression.StartsWith("indexOf(", StringComparison.Ordinal)
            || expression.StartsWith("lastIndexOf(", StringComparison.Ordinal)
        ) && expression.AsSpan().ContainsAnyExceptInRange(' ', '~');
}

using System.Collections.Immutable;

namespace Validator.Tests.Parsing.Expressions;

/// <summary>Well-formed strings that together use the whole grammar.</summary>
internal static class ExpressionSamples
{
    public static ImmutableArray<string> All { get; } =
    [
        "['it''s']",
        "[-12]",
        "[parameters('location')]",
        "[ contoso . name ( 'a' , -1 ) ]",
        "[variables('sizes')[parameters('size')].disks[0]['data-disk'].name]",
        "[concat('[', string(createArray(1, 22, +3)), ''']''', newGuid())]",
        "[if(equals(reference(resourceId('Microsoft.Web/sites', 'x'), '2022-03-01').state, 'on'), true(), null())]",
    ];
}

using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>Lowers the functions that a file declares.</summary>
internal static class FunctionLowering
{
    public static FunctionDeclaration Lower(FunctionDeclarationSyntax function, BicepLowering lowering)
    {
        LocalScope inside = new(null);
        var parameters = ImmutableArray.CreateBuilder<ParameterDeclaration>();
        lowering.ReportTwice([.. function.Parameters.Parameters.Items.Select(one => one.Name)]);
        foreach (var parameter in function.Parameters.Parameters)
        {
            var own = lowering.NameOf(parameter.Name);
            inside.Add(own.Text, new LocalName.FunctionParameter());
            parameters.Add(new(own, lowering.Types.Lower(parameter.Type, [])));
        }

        var name = lowering.NameOf(function.Name);
        return new(new("", name.Span), name)
        {
            Parameters = parameters.DrainToImmutable(),
            IsDamaged = lowering.IsDamaged(function),
            OutputType = lowering.Types.Lower(function.ReturnType, []),
            Output = lowering.Expressions.Lower(function.Body, inside),
        };
    }
}

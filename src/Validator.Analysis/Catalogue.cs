using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Analysis.Packs;
using Validator.Analysis.Rules;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Parsing;
using Validator.Parsing.Arm;
using Validator.Parsing.Arm.Advice;
using Validator.Parsing.Bicep.Advice;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Expressions;
using Validator.Parsing.Suppressions;
using Validator.Schemas.Checking;

namespace Validator.Analysis;

/// <summary>Every kind of finding that armlint reports, by id.</summary>
public static class Catalogue
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. ParseDiagnostics.All,
        .. ExpressionDiagnostics.All,
        .. SchemaDiagnostics.All,
        .. EvaluationDiagnostics.All,
        DeclarationDiagnostics.InvalidParameterDeclaration,
        .. BindingDiagnostics.All,
        .. BuiltInRules.OfTemplates.SelectMany(rule => rule.Descriptors).Except(EvaluationDiagnostics.All),
        .. BuiltInRules.OfTypes,
        .. BicepAdvice.All.Union(ArmAdvice.All),
        .. ShippedPacks.Rules.Select(rule => rule.Descriptor),
        ToolDiagnostics.RuleFailed,
        ToolDiagnostics.InvalidConfiguration,
        ToolDiagnostics.InvalidRulePack,
        .. SuppressionDiagnostics.All,
    ];
}

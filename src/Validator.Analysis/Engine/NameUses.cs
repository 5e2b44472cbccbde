using Validator.Model;

namespace Validator.Analysis.Engine;

/// <summary>The names of one template that its expressions refer to.</summary>
internal sealed class NameUses(RuleContext context)
{
    private readonly HashSet<string> _parameters = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _variables = new(StringComparer.OrdinalIgnoreCase);

    // A name that an expression makes may be any.
    private bool _isAnyParameter;
    private bool _isAnyVariable;

    public RuleContext Context => context;

    public void AddParameter(Expression? name) => Add(name, _parameters, ref _isAnyParameter);

    public void AddVariable(Expression? name) => Add(name, _variables, ref _isAnyVariable);

    /// <summary>The declarations that are not among them. Of functions and types the text of the file tells.</summary>
    public IEnumerable<UnusedName> Unused()
    {
        var template = context.Template;
        if (template.Incomplete != TemplateSections.None)
        {
            yield break;
        }

        foreach (
            var parameter in template.Parameters.Where(one => !_isAnyParameter && !_parameters.Contains(one.Name.Text))
        )
        {
            yield return new(DeclarationKind.Parameter, parameter.Name);
        }

        foreach (
            var variable in template.Variables.Where(one => !_isAnyVariable && !_variables.Contains(one.Name.Text))
        )
        {
            yield return new(DeclarationKind.Variable, variable.Name);
        }

        foreach (var function in template.Functions)
        {
            yield return new(DeclarationKind.Function, function.Name);
        }

        foreach (var type in template.Definitions)
        {
            yield return new(DeclarationKind.Type, type.Name);
        }
    }

    private static void Add(Expression? name, HashSet<string> used, ref bool isAny)
    {
        if (name is StringLiteral { Text: var text })
        {
            used.Add(text);
        }
        else
        {
            isAny = true;
        }
    }
}

using Validator.Model;

namespace Validator.Evaluation;

/// <summary>What a template declares by name, without regard to case; the later of two wins. Not safe for two threads.</summary>
public sealed class Declarations(Template template)
{
    private Dictionary<string, ParameterDeclaration>? _parameters;
    private Dictionary<string, VariableDeclaration>? _variables;
    private Dictionary<string, FunctionDeclaration>? _functions;

    public ParameterDeclaration? Parameter(string name)
    {
        _parameters ??= ByName(template.Parameters, parameter => parameter.Name);
        return _parameters.GetValueOrDefault(name);
    }

    public VariableDeclaration? Variable(string name)
    {
        _variables ??= ByName(template.Variables, variable => variable.Name);
        return _variables.GetValueOrDefault(name);
    }

    public FunctionDeclaration? Function(string space, string name)
    {
        _functions ??= ByName(
            template.Functions,
            function => new($"{function.Namespace.Text}.{function.Name.Text}", default)
        );
        return _functions.GetValueOrDefault($"{space}.{name}");
    }

    private static Dictionary<string, T> ByName<T>(IReadOnlyCollection<T> declarations, Func<T, Name> nameOf)
    {
        Dictionary<string, T> byName = new(declarations.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var declaration in declarations)
        {
            byName[nameOf(declaration).Text] = declaration;
        }

        return byName;
    }
}

using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Schemas.Types;

namespace Validator.Schemas.Checking;

/// <summary>
/// The objects and arrays of one file that resources came to by reference, with the types that each was compared with.
/// What is wrong with one is said once; variables that refer to each other twice would double the work at each step.
/// </summary>
public sealed class ComparedValues
{
    private readonly HashSet<(Expression Form, SchemaTable Table, TypeRef Type)> _compared = [];
    private readonly HashSet<(Expression Form, DiagnosticDescriptor Rule)> _judged = [];

    /// <summary>Whether a rule did not look before at what a value came to by reference; true for every other value.</summary>
    public bool Add(Value value, DiagnosticDescriptor rule) => value.Trail is null || _judged.Add((value.Form, rule));

    /// <summary>Whether the form was not compared with that type before.</summary>
    internal bool Add(Expression form, SchemaTable table, TypeRef type) => _compared.Add((form, table, type));
}

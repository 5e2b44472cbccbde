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

    /// <summary>Whether the form was not compared with that type before.</summary>
    internal bool Add(Expression form, SchemaTable table, TypeRef type) => _compared.Add((form, table, type));
}

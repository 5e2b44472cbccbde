using Validator.Model;

namespace Validator.Analysis.Engine;

/// <summary>One property as it is written, and where it stands.</summary>
/// <param name="Owner">The object that has it.</param>
public readonly record struct PropertySite(ObjectExpression Owner, ObjectProperty Property, Surroundings Around);

using Validator.Model;
using Validator.Parsing.Json;

namespace Validator.Parsing.Expressions;

/// <summary>What all expressions of a file use: the names that they repeat, and the lists of arguments that are open.</summary>
internal readonly record struct ExpressionMemory(NamePool Names, OpenLists<Expression> Arguments);

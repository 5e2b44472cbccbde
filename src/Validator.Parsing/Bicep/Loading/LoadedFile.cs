using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep.Loading;

/// <summary>A file that a call loads.</summary>
/// <param name="Call">Where the value stands.</param>
/// <param name="Argument">What gives the path.</param>
internal readonly record struct LoadedFile(TextSpan Call, ExpressionSyntax Argument, string Path);

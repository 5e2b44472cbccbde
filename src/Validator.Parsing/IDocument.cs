using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Suppressions;
using Validator.Text;

namespace Validator.Parsing;

/// <summary>One file, read into the model from whichever language it is written in.</summary>
public interface IDocument
{
    SourceText Source { get; }

    DocumentKind Kind { get; }

    /// <summary>What the file declares; null unless it is a template or the body of a resource.</summary>
    Template? Template { get; }

    /// <summary>The values that it gives; null unless it is a parameter file that could be read.</summary>
    ParameterFile? ParameterFile { get; }

    /// <summary>The tool that wrote the file, where one says so in it: whatever is changed in it will be lost.</summary>
    string? Generator { get; }

    /// <summary>What is wrong with its syntax and its names.</summary>
    ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The path of what stands at a span: a JSON pointer, or a dotted path of Bicep.</summary>
    string PathAt(TextSpan span);

    /// <summary>The same, where an item of an array has its name and not its number.</summary>
    string StablePathAt(TextSpan span);

    /// <summary>The edits that a repair means in the language, or null where the place is none that can be edited so.</summary>
    Fix? FixFor(Repair repair);

    /// <summary>Which findings the file itself says are not wanted, in the order of the text.</summary>
    ImmutableArray<Suppression> Suppressions { get; }
}

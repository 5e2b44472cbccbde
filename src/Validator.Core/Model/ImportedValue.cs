using Validator.Text;

namespace Validator.Model;

/// <summary>The value of a variable of another file, as it is where the file that imports it says so.</summary>
/// <param name="home">What declares the variable.</param>
public sealed class ImportedValue(TextSpan span, Template home, string variable) : Operation(span)
{
    public Template Home { get; } = home;

    public string Variable { get; } = variable;
}

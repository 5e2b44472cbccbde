using Validator.Cli.Input;
using Validator.Text;

namespace Validator.Cli.Commands.Fixing;

/// <summary>A file in which something was fixed.</summary>
/// <param name="Before">As it was read.</param>
/// <param name="Count">How many findings were fixed.</param>
internal sealed record FixedFile(InputFile File, SourceText Before, SourceText After, int Count);

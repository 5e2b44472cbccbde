namespace Validator.Text;

/// <summary>A one-based line and a one-based column in UTF-16 code units, as editors and SARIF count them.</summary>
public readonly record struct TextPosition(int Line, int Column);

namespace Validator.Parsing.Bicep;

/// <summary>The two languages of one grammar.</summary>
public enum BicepFileKind
{
    /// <summary><c>.bicep</c></summary>
    Template,

    /// <summary><c>.bicepparam</c></summary>
    Parameters,
}

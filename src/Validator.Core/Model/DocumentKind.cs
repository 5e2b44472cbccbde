namespace Validator.Model;

/// <summary>What a file was taken for.</summary>
public enum DocumentKind
{
    /// <summary>Neither a template nor a parameter file: nothing is said about it.</summary>
    Other,

    /// <summary>Too broken to tell; its syntax errors are reported where the file was named.</summary>
    Malformed,
    Template,
    ResourceBody,
    ParameterFile,
}

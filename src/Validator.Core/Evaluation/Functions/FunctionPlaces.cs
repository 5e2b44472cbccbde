namespace Validator.Evaluation.Functions;

/// <summary>Where a function may stand. Anywhere unless something is said.</summary>
[Flags]
public enum FunctionPlaces
{
    Anywhere = 0,

    /// <summary>Only in the default of a parameter, because each evaluation gives another value.</summary>
    ParameterDefault = 1,

    /// <summary>Only where the deployment runs: in properties of resources and in outputs.</summary>
    Runtime = 2,

    /// <summary>Only in a loop.</summary>
    Loop = 4,

    /// <summary>Not in a user's function.</summary>
    OutsideUserFunctions = 8,
}

namespace Validator.Analysis.Engine;

/// <summary>The part of a template in which an expression stands, as far as the engine treats the parts differently.</summary>
public enum ExpressionPlace
{
    ParameterDefault,
    Variable,
    UserFunction,

    /// <summary>What the engine needs of a resource before it deploys anything: name, version, location, condition.</summary>
    ResourceKey,

    /// <summary>How often a resource is created.</summary>
    ResourceCopy,

    /// <summary>What only the resource provider gets, so that it may depend on other resources.</summary>
    ResourceBody,

    /// <summary>How many elements a loop makes that is no resource's.</summary>
    LoopCount,
    OutputCondition,
    OutputValue,
}

namespace Validator.Analysis.Engine;

/// <summary>What a loop makes more of; its elements are called differently.</summary>
public enum LoopKind
{
    Resource,
    Property,
    Output,
}

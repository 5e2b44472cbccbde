using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Analysis.Engine;

/// <summary>A check that the engine runs on every template. Holds no state: one instance serves all files at once.</summary>
public abstract class Rule
{
    /// <summary>The kinds of finding that the rule reports.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>What the rule is called when all of it fails.</summary>
    public virtual string Name => Descriptors[0].Name;

    /// <summary>Tells evaluation what the rule knows, whether it is on or off.</summary>
    public virtual void Know(RuleRegistry on) { }

    /// <summary>Whether others learn from the rule which values are secrets, so that it runs for them though it is off.</summary>
    public virtual bool TellsSecrets => false;

    /// <summary>Says which declarations the rule wants to see; called once per run.</summary>
    public abstract void Register(RuleRegistry on);
}

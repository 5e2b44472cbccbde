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

    /// <summary>Whether other rules get what they asked for by way of this one, so that it runs although all it finds is off.</summary>
    internal virtual bool IsNeeded(RuleRegistry on) => false;

    /// <summary>Says which declarations the rule wants to see; called once per run.</summary>
    public abstract void Register(RuleRegistry on);
}

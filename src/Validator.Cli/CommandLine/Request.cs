using System.Collections.Immutable;

namespace Validator.Cli.CommandLine;

/// <summary>What the user asked for. Closed: every kind is nested here.</summary>
internal abstract record Request
{
    private Request() { }

    public sealed record Check(CheckOptions Options) : Request;

    /// <summary>List the rules, or explain one of them.</summary>
    public sealed record Rules(RulesOptions Options) : Request;

    /// <summary>Run the examples of rule packs.</summary>
    public sealed record TestPacks(ImmutableArray<string> Packs) : Request;

    /// <summary>List resource types or their versions, or show a definition.</summary>
    public sealed record Types(TypesOptions Options) : Request;

    /// <summary>Write the resources that a deployment would create.</summary>
    public sealed record Expand(ExpandOptions Options) : Request;

    /// <summary>Write the page of every rule into a folder, or find the pages there that are stale.</summary>
    public sealed record Docs(string Folder, bool IsCheck) : Request;

    /// <summary>Show what applies to a file.</summary>
    /// <param name="Named">The configuration that was named; null where the nearest one applies.</param>
    public sealed record Configuration(string File, string? Named) : Request;

    /// <summary>Write a configuration to start from.</summary>
    public sealed record Init(string Folder) : Request;

    /// <summary>Write the schema of configurations, or find out whether it is stale.</summary>
    public sealed record ConfigurationSchema(string File, bool IsCheck) : Request;

    /// <summary>Write the schema of rule packs, or find out whether it is stale.</summary>
    public sealed record PackSchema(string File, bool IsCheck) : Request;

    public sealed record Help : Request;

    public sealed record Version : Request;

    /// <summary>What was typed means nothing; the message says why.</summary>
    public sealed record Invalid(string Message) : Request;
}

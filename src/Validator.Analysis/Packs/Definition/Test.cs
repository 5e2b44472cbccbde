using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Validator.Schemas.Loading;

namespace Validator.Analysis.Packs.Definition;

/// <summary>What may hold of one value. Closed: every kind is nested here. Texts compare without regard to case unless exact.</summary>
public abstract record Test
{
    private Test() { }

    public sealed record All(ImmutableArray<Test> Parts) : Test;

    public sealed record Not(Test Part) : Test;

    public sealed record Exists(bool IsWanted) : Test;

    public sealed record OneOf(ImmutableArray<Operand> Choices, bool IsExact) : Test;

    public sealed record Matches(string Pattern, bool IgnoresCase) : Test
    {
        private Regex? _regex;

        /// <summary>Compiled when a text first meets it: users' patterns run in linear time.</summary>
        public Regex Regex =>
            _regex ??= new(
                Pattern,
                RegexOptions.NonBacktracking
                    | RegexOptions.CultureInvariant
                    | (IgnoresCase ? RegexOptions.IgnoreCase : RegexOptions.None)
            );

        public bool Equals(Matches? other) =>
            other is var (pattern, ignores) && (pattern, ignores) == (Pattern, IgnoresCase);

        public override int GetHashCode() => HashCode.Combine(Pattern, IgnoresCase);
    }

    public sealed record StartsWith(ImmutableArray<string> Texts, bool IsExact) : Test;

    public sealed record EndsWith(ImmutableArray<string> Texts, bool IsExact) : Test;

    /// <summary>An array has an element, or a text a part, that is one of these.</summary>
    public sealed record Contains(ImmutableArray<PackLiteral> Parts, bool IsExact) : Test;

    /// <summary>The number of characters, elements or properties.</summary>
    public sealed record Length(Bounds Bounds) : Test;

    public sealed record Range(Bounds Bounds) : Test;

    public sealed record Compares(Comparison Comparison, Operand Other) : Test;

    /// <summary>It comes from a parameter or a function that keeps it out of logs.</summary>
    public sealed record Secure(bool IsWanted) : Test;

    /// <summary>It is an API version among these.</summary>
    public sealed record Version(ApiVersionRange Versions) : Test;
}

public enum Comparison
{
    AtLeast,
    AtMost,
    GreaterThan,
    LessThan,
}

/// <summary>What a value is compared with: a literal, or another property of the same thing.</summary>
public sealed record Operand(PackLiteral? Literal, PropertyPath? Property);

/// <summary>A single value that a pack writes.</summary>
/// <param name="Text">As it is written.</param>
public sealed record PackLiteral(LiteralKind Kind, string Text);

public enum LiteralKind
{
    Text,
    Number,
    Boolean,
}

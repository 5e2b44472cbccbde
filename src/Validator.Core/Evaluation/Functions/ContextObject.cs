using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>An object that a function gives about the deployment, while it is put together.</summary>
/// <param name="self">The object as an expression, for the members that are not known.</param>
internal sealed class ContextObject(Call call, Expression self)
{
    private readonly ImmutableArray<ObjectProperty>.Builder _members = ImmutableArray.CreateBuilder<ObjectProperty>();

    public void Add(string name, string? known)
    {
        if (IsWanted(name))
        {
            Add(name, known is null ? call.Unknown(self, name, ValueKinds.String) : call.Of(known));
        }
    }

    // A hole alone is the value that is in it.
    public void Add(string name, ImmutableArray<TextPart> text)
    {
        if (IsWanted(name))
        {
            Add(name, text is [{ Literal: null, Hole: var hole }] ? call.Choose(hole) : call.Of(text));
        }
    }

    public void Add(string name, TextPart text) => Add(name, [text]);

    public void Add(string name, ValueKinds kinds)
    {
        if (IsWanted(name))
        {
            Add(name, call.Unknown(self, name, kinds));
        }
    }

    public void Add(string name, Value value) => _members.Add(call.Property(name, value));

    /// <summary>A member that is such an object itself.</summary>
    public ContextObject Inside(string name) =>
        new(call, new PropertyAccess(call.Syntax.Span, self, new(name, call.Syntax.Span)));

    private bool IsWanted(string name) =>
        call.Member is not { } member || name.Equals(member, StringComparison.OrdinalIgnoreCase);

    /// <param name="isOpen">Whether it may have other members.</param>
    /// <param name="isDocumented">Whether all that are documented for the place of the call were added.</param>
    public Value ToValue(bool isOpen = true, bool isDocumented = true) =>
        call.Of(_members.DrainToImmutable(), isOpen: isOpen, isDocumented: isDocumented);
}

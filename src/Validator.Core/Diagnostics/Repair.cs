using System.Collections.Immutable;
using Validator.Model;
using Validator.Text;

namespace Validator.Diagnostics;

/// <summary>What would mend a fault, in words that hold in every language. Closed: every kind is nested here.</summary>
public abstract record Repair
{
    private Repair() { }

    /// <summary>
    /// Whether the deployed result is what the author plainly meant, so that the fix is safe. Of a change in case alone that is
    /// plain without being said.
    /// </summary>
    public bool IsCertain { get; init; }

    /// <summary>Gives the property whose key is at <paramref name="Key"/> another name.</summary>
    public sealed record RenameProperty(TextSpan Key, string Name) : Repair;

    /// <summary>Replaces the string literal at <paramref name="Literal"/>.</summary>
    public sealed record ReplaceString(TextSpan Literal, string Text) : Repair;

    /// <summary>Replaces a name that an expression mentions: the characters of the name alone, at <paramref name="Name"/>.</summary>
    public sealed record ReplaceName(TextSpan Name, string Text) : Repair;

    /// <summary>Replaces a whole value with another that is a literal, or an object or array of literals.</summary>
    public sealed record ReplaceValue(TextSpan Value, Expression Literal) : Repair;

    /// <summary>Replaces an expression, or a part of one, with text in the language of the file, as it reads there without escapes.</summary>
    public sealed record ReplaceExpression(TextSpan Written, string Text) : Repair;

    /// <summary>
    /// Gives a property of the object at <paramref name="Owner"/> a value: puts it in, or replaces the value that it has. Of a path of
    /// several names all but the last are objects inside each other; those that are not there are put in too.
    /// </summary>
    /// <param name="Literal">A literal, or an object or array of literals.</param>
    public sealed record SetProperty(TextSpan Owner, ImmutableArray<string> Path, Expression Literal) : Repair;

    /// <summary>Removes the property whose key is at <paramref name="Key"/>, with its value and its comma.</summary>
    public sealed record RemoveProperty(TextSpan Key, string Name) : Repair;

    /// <summary>Removes a value with what gives it: the key of a property, the equals sign before a default.</summary>
    public sealed record RemoveValue(TextSpan Value, string Name) : Repair;

    /// <summary>Puts a decorator before the declaration of a name, in the language that has them.</summary>
    public sealed record AddDecorator(TextSpan Name, string Decorator) : Repair;

    /// <summary>Removes an element of an array, with its comma.</summary>
    public sealed record RemoveItem(TextSpan Item) : Repair;

    /// <summary>
    /// Removes a parameter, variable, output, resource, module or the value of a parameter, with its decorators and the comments right
    /// above it.
    /// </summary>
    /// <param name="Place">Its name, or of a resource without a symbolic name its anchor.</param>
    public sealed record RemoveDeclaration(TextSpan Place, string Name) : Repair;
}

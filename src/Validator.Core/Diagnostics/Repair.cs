using Validator.Text;

namespace Validator.Diagnostics;

/// <summary>What would mend a fault, in words that hold in every language. Closed: every kind is nested here.</summary>
public abstract record Repair
{
    private Repair() { }

    /// <summary>Gives the property whose key is at <paramref name="Key"/> another name.</summary>
    public sealed record RenameProperty(TextSpan Key, string Name) : Repair;

    /// <summary>Replaces the string literal at <paramref name="Literal"/>.</summary>
    public sealed record ReplaceString(TextSpan Literal, string Text) : Repair;

    /// <summary>Replaces a name that an expression mentions: the characters of the name alone, at <paramref name="Name"/>.</summary>
    public sealed record ReplaceName(TextSpan Name, string Text) : Repair;

    /// <summary>Removes the property whose key is at <paramref name="Key"/>, with its value and its comma.</summary>
    public sealed record RemoveProperty(TextSpan Key, string Name) : Repair;

    /// <summary>Removes the declaration of the name at <paramref name="Name"/>, to which nothing refers.</summary>
    /// <param name="IsSafe">Whether nobody outside of the file can miss it either.</param>
    public sealed record RemoveDeclaration(TextSpan Name, string Text, bool IsSafe) : Repair;
}

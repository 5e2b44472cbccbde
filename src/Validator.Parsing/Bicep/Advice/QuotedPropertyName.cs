using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>ARM5031: names have quotes only where they need them.</summary>
internal static class QuotedPropertyName
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5031",
        Name = "quoted-property-name",
        Title = "A property name in quotes that needs none",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Note,
        Messages = [new("default", "'{0}' needs no quotes.")],
        Peers = [new("bicep", "prefer-unquoted-property-names")],
        Docs = """
            A name of letters, digits and underscores is written as it is, as a key and after a dot. Quotes are for the others.

            ## Fails

            ```bicep
            output plan object = { 'name': 'a' }
            ```

            ## Passes

            ```bicep
            output plan object = { name: 'a', 'x-name': 'b' }
            ```
            """,
    };

    public static void Check(AdviceWalk walk, PropertyKeySyntax key)
    {
        if (key.Text is StringLiteralSyntax literal && NameIn(walk, literal) is { } name)
        {
            walk.Report(Descriptor, key.Span, name, name);
        }
    }

    public static void Check(AdviceWalk walk, IndexAccessSyntax access)
    {
        if (!access.FromEnd.Exists && access.Index is StringLiteralSyntax literal && NameIn(walk, literal) is { } name)
        {
            TextSpan span = TextSpan.FromBounds(access.Open.Start, access.Close.End);
            walk.Report(Descriptor, span, (access.Safe.Exists ? ".?" : ".") + name, name);
        }
    }

    // The four are no names to the parser where they stand as a key.
    private static string? NameIn(AdviceWalk walk, StringLiteralSyntax literal) =>
        literal.GetValue(walk.Tree.Source) is { Length: > 0 } name
        && (char.IsAsciiLetter(name[0]) || name[0] == '_')
        && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_')
        && name is not ("true" or "false" or "null" or "resource")
            ? name
            : null;
}

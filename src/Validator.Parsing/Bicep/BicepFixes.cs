using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;
using Validator.Parsing.Editing;
using Validator.Text;

namespace Validator.Parsing.Bicep;

/// <summary>Turns the repairs that checks propose into edits of Bicep text.</summary>
internal static class BicepFixes
{
    /// <summary>Null where the repair is not of something as it stands in the file.</summary>
    public static Fix? For(BicepSyntaxTree tree, Repair repair)
    {
        var fix = repair switch
        {
            Repair.RenameProperty rename => Rename(tree, rename),
            Repair.ReplaceString replace => Replace(tree, replace),
            Repair.ReplaceName replace => Rewrite(tree, replace.Name, replace.Text, replace.Text),
            Repair.ReplaceValue replace => Replace(tree, replace),
            Repair.ReplaceExpression replace => Substitution.Of(tree.Source, replace.Written, replace.Text),
            Repair.SetProperty set => BicepSetting.Fix(tree, set),
            Repair.RemoveProperty remove => Remove(
                remove.Name,
                BicepRemoval.OfMember(
                    tree,
                    remove.Key.Start,
                    node => node is ObjectPropertySyntax property && property.Key.Span == remove.Key
                )
            ),
            Repair.RemoveValue remove => RemoveDefault(tree, remove),
            Repair.AddDecorator add => Decorate(tree, add),
            Repair.RemoveItem remove => Remove(
                ShownText.Of(tree.Source.Slice(remove.Item)),
                BicepRemoval.OfMember(
                    tree,
                    remove.Item.Start,
                    node => node is ExpressionSyntax && node.Span == remove.Item
                )
            ),
            Repair.RemoveDeclaration remove => Remove(remove.Name, BicepRemoval.OfDeclaration(tree, remove.Place)),
            _ => null,
        };
        return fix?.Changes(tree.Source) != true ? null
            : repair.IsCertain ? fix.AsSafe()
            : fix;
    }

    private static Fix? Rename(BicepSyntaxTree tree, Repair.RenameProperty rename)
    {
        var property = tree.NodesAt(rename.Key.Start)
            .OfType<ObjectPropertySyntax>()
            .LastOrDefault(property => property.Key.Span == rename.Key);
        if (property is null || property.Key.GetName(tree.Source) is not { } written)
        {
            return null;
        }

        var name = property.Key.Text is null ? BicepLiteral.Key(rename.Name) : BicepLiteral.Quote(rename.Name);
        return Rewrite($"Rename '{written}' to '{rename.Name}'", rename.Key, written, rename.Name, name);
    }

    // A string, or the type or the version in the string after the name of a resource.
    private static Fix? Replace(BicepSyntaxTree tree, Repair.ReplaceString replace)
    {
        var (span, text) = (replace.Literal, replace.Text);
        var literal = tree.NodesAt(span.Start).OfType<StringLiteralSyntax>().LastOrDefault();
        if (literal is null || span.End > literal.Span.End)
        {
            return null;
        }

        if (span != literal.Span)
        {
            return Rewrite(tree, span, text, text);
        }

        var written = literal.GetValue(tree.Source);
        return Rewrite($"Replace '{written}' with '{text}'", span, written, text, BicepLiteral.Quote(text));
    }

    private static Fix? Replace(BicepSyntaxTree tree, Repair.ReplaceValue replace)
    {
        var text = tree.Source.Text;
        var (layout, indent) = (TextLayout.Of(text), TextLayout.IndentAt(text, replace.Value.Start));
        return
            tree.NodesAt(replace.Value.Start).Any(node => node is ExpressionSyntax && node.Span == replace.Value)
            && BicepLiteral.Of(replace.Literal, layout.HasLines ? layout : null, indent) is { } value
            ? Substitution.Of(tree.Source, replace.Value, value)
            : null;
    }

    private static Fix Rewrite(BicepSyntaxTree tree, TextSpan place, string meant, string text)
    {
        var written = tree.Source.Slice(place).ToString();
        return Rewrite($"Replace '{written}' with '{meant}'", place, written, meant, text);
    }

    private static Fix Rewrite(string title, TextSpan place, string written, string meant, string text)
    {
        var isSame = string.Equals(written, meant, StringComparison.OrdinalIgnoreCase);
        return new(title, isSame ? FixSafety.Safe : FixSafety.Unsafe, [new TextEdit(place, text)]);
    }

    private static Fix? RemoveDefault(BicepSyntaxTree tree, Repair.RemoveValue remove) =>
        tree.NodesAt(remove.Value.Start).OfType<ParameterDeclarationSyntax>().LastOrDefault()
            is { Default: { } value } one
        && value.Span == remove.Value
            ? Remove(remove.Name, [new(TextSpan.FromBounds(one.Type.Span.End, value.Span.End), "")])
            : null;

    private static Fix? Decorate(BicepSyntaxTree tree, Repair.AddDecorator add)
    {
        var declaration = tree.NodesAt(add.Name.Start)
            .OfType<DeclarationSyntax>()
            .LastOrDefault(one => one.Name.Span == add.Name);
        if (declaration is null)
        {
            return null;
        }

        var (start, text) = (declaration.Span.Start, tree.Source.Text);
        var layout = TextLayout.Of(text);
        var line = $"@{add.Decorator}{layout.LineBreak}{TextLayout.IndentAt(text, start)}";
        return new($"Add '@{add.Decorator}'", FixSafety.Unsafe, [new TextEdit(new(start, 0), line)]);
    }

    private static Fix? Remove(string name, ImmutableArray<TextEdit>? edits) =>
        edits is { } removal ? new($"Remove '{name}'", FixSafety.Unsafe, removal) : null;
}

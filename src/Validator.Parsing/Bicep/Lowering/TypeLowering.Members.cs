using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Lowering;

// Members of the file's own types.
internal sealed partial class TypeLowering
{
    private TypeExpression LowerAccess(TypeSyntax access)
    {
        var target = access switch
        {
            TypePropertyAccessSyntax property => property.Target,
            TypeItemsAccessSyntax items => items.Target,
            TypeIndexAccessSyntax index => index.Target,
            _ => access,
        };
        if (access is TypePropertyAccessSyntax { Target: NamedTypeSyntax space } ambient && IsOfLanguage(space))
        {
            return LowerAmbient(ambient, lowering.NameOf(space.Name).Text);
        }

        // What is wrong inside it is reported there.
        Lower(target);
        if (access is TypePropertyAccessSyntax { Name.IsMissing: false } written)
        {
            CheckMember(written);
        }

        return PathOf(access) is { } path
            ? new(access.Span, ValueKinds.Any) { Reference = new(path, access.Span) }
            : Any(access);
    }

    private bool IsOfLanguage(NamedTypeSyntax space) =>
        lowering.NameOf(space.Name).Text is var name && IsNamespace(name) && lowering.Symbols.Find(name) is null;

    // sys.string; az has no types.
    private TypeExpression LowerAmbient(TypePropertyAccessSyntax access, string space)
    {
        var name = lowering.NameOf(access.Name);
        if (space == "sys" && Ambient(name.Text) is { } kinds)
        {
            return new(access.Span, kinds);
        }

        var known = space == "sys" ? AmbientNames : [];
        lowering.ReportUndefined(BindingDiagnostics.NoType, BindingDiagnostics.NoTypeNear, name, known);
        return Any(access);
    }

    private void CheckMember(TypePropertyAccessSyntax access)
    {
        if (Written(access.Target, 0) is not ObjectTypeSyntax type || NamesOf(type) is not { } names)
        {
            return;
        }

        var name = lowering.NameOf(access.Name);
        if (!names.Contains(name.Text))
        {
            var finding = UnknownMember.Of(names, name.Text, new(lowering.Source, name.Span));
            lowering.Findings.Add(finding with { Severity = Severity.Error });
        }
    }

    // Null where not all of them can be told.
    private List<string>? NamesOf(ObjectTypeSyntax type)
    {
        List<string> names = [];
        foreach (var member in type.Members)
        {
            if (member is ObjectTypePropertySyntax property)
            {
                if (property.Key.GetName(lowering.Source) is not { } name)
                {
                    return null;
                }

                names.Add(name);
            }
        }

        return lowering.IsDamaged(type) ? null : names;
    }

    /// <summary>The type as it is written where it is declared; null where that is no type of the file.</summary>
    private TypeSyntax? Written(TypeSyntax type, int depth) =>
        depth > LongestChain
            ? null
            : type switch
            {
                ParenthesizedTypeSyntax { Type: var inner } => Written(inner, depth),
                NamedTypeSyntax { Name: var name } => lowering.Symbols.Find(lowering.NameOf(name).Text)
                    is { Declaration: TypeDeclarationSyntax { Type: var declared } }
                    ? Written(declared, depth + 1)
                    : null,
                TypePropertyAccessSyntax access => Written(access.Target, depth + 1) is ObjectTypeSyntax owner
                && MemberOf(owner, lowering.NameOf(access.Name).Text) is { } member
                    ? Written(member, depth + 1)
                    : null,
                TypeItemsAccessSyntax access => Written(access.Target, depth + 1) is ArrayTypeSyntax { Item: var item }
                    ? Written(item, depth + 1)
                    : null,
                _ => type,
            };

    private TypeSyntax? MemberOf(ObjectTypeSyntax owner, string name) =>
        owner
            .Members.Items.OfType<ObjectTypePropertySyntax>()
            .FirstOrDefault(one => one.Key.GetName(lowering.Source) == name)
            ?.Type;
}

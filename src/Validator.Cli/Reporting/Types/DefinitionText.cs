using System.Text;
using Validator.Cli.Commands.Types;
using Validator.Cli.Reporting.Text;
using Validator.Schemas.Types;

namespace Validator.Cli.Reporting.Types;

/// <summary>A definition as a tree for people: one row for each property, what is inside it below.</summary>
internal sealed class DefinitionText(ResourceType resource, Palette palette, int width)
{
    /// <summary>How many levels of properties are shown.</summary>
    private const int Levels = 3;

    /// <summary>More variants than these are named and not expanded.</summary>
    private const int MostVariants = 12;

    /// <summary>A longer name moves what is behind it in its own row alone.</summary>
    private const int LongestPadded = 32;

    /// <summary>Of more alternatives, and of longer descriptions, only the beginning is shown, unless they were asked for.</summary>
    private const int MostAlternatives = 12;
    private const int MostLines = 2;

    private const int Step = 2;

    private readonly SchemaTable _table = resource.Table;
    private readonly TypeWords _words = new(resource.Table);
    private readonly StringBuilder _text = new();
    private readonly HashSet<TypeRef> _open = [];
    private bool _hidesMore;

    public string Write(FoundPlace.Part part)
    {
        WriteLine(0, palette.Strong(SafeText.OneLine($"{resource.Name}@{resource.ApiVersion}")));
        WriteLine(0, $"deployed to: {ScopeText.Of(resource)}");
        WriteLine(0, "");
        if (part.Path.Length == 0)
        {
            WriteInside(part.Type, 0, Levels);
        }
        else
        {
            WriteRow(part.Property with { Name = part.Path }, 0, part.Path.Length, Levels + 1, isWanted: true);
        }

        if (_hidesMore)
        {
            WriteLine(0, "");
            WriteLine(0, palette.Faint("… stands for what is not shown; --path PATH shows it."));
        }

        return _text.ToString();
    }

    private void WriteInside(TypeRef reference, int indent, int levels)
    {
        var inner = Inner(reference);
        _open.Add(inner);
        switch (_table[inner])
        {
            case SchemaType.Object type:
                WriteRows(type.Properties, type.Rest, indent, levels);
                break;
            case SchemaType.Discriminated type:
                WriteRows(type.Base.Where(property => !IsChooser(property, type)), null, indent, levels);
                WriteVariants(type, indent, levels);
                break;
        }

        _open.Remove(inner);
    }

    private void WriteVariants(SchemaType.Discriminated type, int indent, int levels)
    {
        foreach (var (value, reference) in type.Variants)
        {
            var variant = (SchemaType.Object)_table[reference];
            var isShown = type.Variants.Length <= MostVariants;
            _hidesMore |= !isShown;
            var heading = SafeText.OneLine($"{type.Discriminator} '{value}'");
            WriteLine(indent, $"{palette.Help(heading)}  {SafeText.OneLine(variant.Name)}{(isShown ? "" : " …")}");
            if (isShown)
            {
                _open.Add(reference);
                WriteRows(
                    variant.Properties.Where(property => !IsChooser(property, type)),
                    variant.Rest,
                    indent + Step,
                    levels
                );
                _open.Remove(reference);
            }
        }
    }

    private void WriteRows(IEnumerable<Property> properties, TypeRef? rest, int indent, int levels)
    {
        List<Property> rows = [.. properties];
        if (rest is { } type)
        {
            rows.Add(new("*", type, PropertyFlags.None));
        }

        var longest = rows.Select(row => row.Name.Length).DefaultIfEmpty().Max();
        foreach (var row in rows)
        {
            WriteRow(row, indent, Math.Min(longest, LongestPadded), levels);
        }
    }

    /// <param name="isWanted">Whether it is what the user asked for, so that even what the service sets is shown.</param>
    private void WriteRow(Property row, int indent, int nameWidth, int levels, bool isWanted = false)
    {
        var name = SafeText.OneLine(row.Name);
        Paragraph line = new(indent + nameWidth + Step, width);
        foreach (var word in _words.Of(row.Type, isWanted ? int.MaxValue : MostAlternatives))
        {
            line.Add(word, text => text);
        }

        var inner = Inner(row.Type);
        var isRecursive = _open.Contains(inner);
        var isShown = HasInside(inner) && !isRecursive && levels > 1 && (isWanted || !row.IsReadOnly);
        if (isRecursive)
        {
            line.Add("(recursive)", palette.Faint);
        }
        else if (HasInside(inner) && !isShown)
        {
            _hidesMore = true;
            line.Add("…", palette.Faint);
        }

        if (FlagWords(row) is { Length: > 0 } flags)
        {
            line.Add(
                $"[{flags}]",
                text => row is { IsRequired: true, IsReadOnly: false } ? palette.Help(text) : palette.Frame(text)
            );
        }

        WriteLine(
            indent,
            $"{palette.Strong(name)}{new string(' ', Math.Max(0, nameWidth - name.Length) + Step)}{line}"
        );
        if (_words.PatternOf(row.Type) is { } pattern)
        {
            WriteLine(indent + nameWidth + Step, $"{palette.Faint("pattern")} {SafeText.OneLine(pattern)}");
        }

        WriteDescription(row, indent + nameWidth + Step, isWanted);
        if (isShown)
        {
            WriteInside(inner, indent + Step, levels - 1);
        }
    }

    private void WriteDescription(Property row, int indent, bool isWanted)
    {
        if (_table.Describe(row) is { } description)
        {
            Paragraph lines = new(indent, width, isWanted ? int.MaxValue : MostLines);
            foreach (var word in description.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
            {
                lines.Add(word, palette.Faint);
            }

            WriteLine(indent, lines.ToString());
        }
    }

    // What is required of the service alone is no matter for a template.
    private string FlagWords(Property row) =>
        string.Join(
            ", ",
            new[]
            {
                row is { IsRequired: true, IsReadOnly: false } ? "required" : "",
                row.IsReadOnly ? "read-only" : "",
                row.Flags.HasFlag(PropertyFlags.WriteOnly) ? "write-only" : "",
                _words.IsSensitive(row.Type) ? "secret" : "",
                row.Flags.HasFlag(PropertyFlags.DeployTimeConstant) ? "deploy-time constant" : "",
            }.Where(word => word.Length > 0)
        );

    private void WriteLine(int indent, string line) => _text.Append(' ', indent).Append(line).Append('\n');

    /// <summary>The object that is inside arrays, maps and unions, if there is just one.</summary>
    private TypeRef Inner(TypeRef reference)
    {
        HashSet<TypeRef> passed = [];
        while (passed.Add(reference))
        {
            TypeRef? next = _table[reference] switch
            {
                SchemaType.Array array => array.Item,
                SchemaType.Object { Properties.Count: 0, Rest: { } rest } => rest,
                SchemaType.Union union when union.Members.Where(HasInside).ToList() is [var only] => only,
                _ => null,
            };
            reference = next ?? reference;
        }

        return reference;
    }

    private bool HasInside(TypeRef reference) =>
        _table[reference] is SchemaType.Object { Properties.Count: > 0 } or SchemaType.Discriminated;

    private static bool IsChooser(Property property, SchemaType.Discriminated type) =>
        property.Name.Equals(type.Discriminator, StringComparison.OrdinalIgnoreCase);
}

using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Lowering;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep.Importing;

/// <summary>What a file imports, by the names that it has here.</summary>
internal sealed class FileImports
{
    private readonly BicepLowering _lowering;
    private readonly Dictionary<string, ImportedSymbol> _symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Template Home, string Path)> _spaces = new(StringComparer.Ordinal);
    private readonly HashSet<TextSpan> _reported = [];

    public FileImports(BicepLowering lowering)
    {
        _lowering = lowering;
        Types = new();
        foreach (var statement in lowering.Tree.Root.Statements)
        {
            if (statement is ImportDeclarationSyntax import)
            {
                Add(import);
            }
        }
    }

    /// <summary>The types of other files, as types of this one.</summary>
    public ImportedTypes Types { get; }

    /// <summary>The functions of other files, as functions of this one.</summary>
    public ImmutableArray<FunctionDeclaration> Functions =>
        [.. _symbols.Values.Select(FunctionOf).OfType<FunctionDeclaration>()];

    public ImportedSymbol? Find(string name) => _symbols.GetValueOrDefault(name);

    /// <summary>A member of what <c>import * as</c> imports; null where nothing is known of it, which is reported where it is not there.</summary>
    public ImportedSymbol? Find(Name space, Name member)
    {
        if (!_spaces.TryGetValue(space.Text, out var file) || member.Text.Length == 0)
        {
            return null;
        }

        if (_symbols.TryGetValue($"{space.Text}.{member.Text}", out var known))
        {
            return known;
        }

        Report(file.Path, file.Home, member);
        return null;
    }

    /// <summary>Whether a name is that of a whole file of which it is known what it exports.</summary>
    public bool IsSpace(string name) => _spaces.ContainsKey(name);

    /// <summary>The value of what is imported, or of a member of a whole file; null where the access is none of one.</summary>
    public Expression? Member(ExpressionSyntax access, LocalScope? scope) =>
        access is PropertyAccessSyntax { Target: NameSyntax { Name: var space }, Name: var member, Safe.Exists: false }
        && _lowering.NameOf(space) is var owner
        && IsSpace(owner.Text)
        && scope?.Find(owner.Text) is null
            ? Value(Find(owner, _lowering.NameOf(member)), access)
            : null;

    public static Expression Value(ImportedSymbol? symbol, ExpressionSyntax use) =>
        symbol is { Export: { Kind: ExportKind.Variable, Name: var name }, Home: var home }
            ? new ImportedValue(use.Span, home, name)
            : BicepLowering.Unknown(use);

    private void Add(ImportDeclarationSyntax import)
    {
        if (_lowering.Paths.TextOf(import.Path) is not { } path)
        {
            return;
        }

        var found = _lowering.Neighbours.FindExports(path);
        _lowering.Paths.Report(import.Path, found);
        // What a slip of the syntax hides may be what is asked for.
        if (found.Value is not { Incomplete: TemplateSections.None } home)
        {
            return;
        }

        switch (import.Clause)
        {
            case ImportListSyntax list:
                foreach (var item in list.Items)
                {
                    Add(item, home, path);
                }

                break;
            case WildcardImportSyntax { Alias.Name: { IsMissing: false } alias }:
                var space = _lowering.NameOf(alias);
                _spaces[space.Text] = (home, path);
                foreach (var export in home.Exports)
                {
                    Name local = new($"{space.Text}.{export.Name}", space.Span);
                    _symbols.TryAdd(local.Text, new(home, export, local));
                }

                break;
        }
    }

    private void Add(ImportItemSyntax item, Template home, string path)
    {
        if (item.Name.GetName(_lowering.Source) is not { Length: > 0 } name)
        {
            return;
        }

        Name written = new(name, item.Name.Span);
        if (home.Exports.FirstOrDefault(one => one.Name == name) is not { } export)
        {
            Report(path, home, written);
            return;
        }

        var local = item.Alias is { } alias ? _lowering.NameOf(alias.Name) : written;
        _symbols.TryAdd(local.Text, new(home, export, local));
    }

    private void Report(string path, Template home, Name name)
    {
        if (!_reported.Add(name.Span))
        {
            return;
        }

        Place place = new(_lowering.Source, name.Span);
        var descriptor = ImportDiagnostics.UndefinedExport;
        _lowering.Findings.Add(
            Declares(home, name.Text) ? descriptor.At(ImportDiagnostics.NotExported, place, path, name.Text)
            : NearestName.Of(name.Text, home.Exports.Select(one => one.Name)) is { } meant
                ? descriptor.At(ImportDiagnostics.NotThereNear, place, path, name.Text, meant) with
                {
                    Repair = new Repair.ReplaceName(name.Span, meant),
                }
            : descriptor.At(place, path, name.Text)
        );
    }

    private static bool Declares(Template home, string name) =>
        home.Definitions.Any(one => one.Name.Text == name)
        || home.Variables.Any(one => one.Name.Text == name)
        || home.Functions.Any(one => one.Name.Text == name);

    private FunctionDeclaration? FunctionOf(ImportedSymbol symbol)
    {
        var (home, export, local) = symbol;
        if (
            export.Kind != ExportKind.Function
            || home.Functions.FirstOrDefault(one =>
                one.Name.Text == export.Name && one.Namespace.Text == export.Namespace
            )
                is not { } written
        )
        {
            return null;
        }

        var dot = local.Text.IndexOf('.', StringComparison.Ordinal);
        Name space = new(dot < 0 ? "" : local.Text[..dot], local.Span);
        return new(space, new(local.Text[(dot + 1)..], local.Span))
        {
            Parameters =
            [
                .. written.Parameters.Select(parameter => new ParameterDeclaration(
                    new(parameter.Name.Text, local.Span),
                    Types.Import(parameter.Type, home, local.Span)
                )),
            ],
            IsDamaged = written.IsDamaged,
            OutputType = Types.Import(written.OutputType, home, local.Span),
            Home = (written, home),
        };
    }
}

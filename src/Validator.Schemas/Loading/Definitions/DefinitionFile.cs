using System.Collections.Immutable;
using Validator.Model;
using Validator.Schemas.Loading.Json;
using Validator.Schemas.Types;

namespace Validator.Schemas.Loading.Definitions;

/// <summary>Reads the resource types of one provider at one API version, without overlays.</summary>
internal sealed class DefinitionFile
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private readonly SchemaText _text;
    private readonly DefinitionSet _definitions;
    private readonly TypeCompiler _compiler;

    private DefinitionFile(SchemaText text, JsonMember definitions)
    {
        _text = text;
        _definitions = new(text, text.Object(definitions.Value, "'$defs'"));
        _compiler = new(text, _definitions);
    }

    /// <param name="provider">The namespace that the path of the file names, in any case.</param>
    /// <param name="apiVersion">The version that the path of the file names, in any case.</param>
    /// <exception cref="SchemaException">The file is not a definition.</exception>
    public static ImmutableArray<ResourceType> Read(SchemaFile file, string provider, string apiVersion)
    {
        var text = new SchemaText(file);
        var root = text.Object(text.Parse(), "A definition");
        text.Only(root, "a definition", "$schema", "$id", "title", "description", "$comment", "oneOf", "$defs");
        var dialect = text.Required(root, "$schema", "The definition");
        if (text.String(dialect) != Dialect)
        {
            throw text.Error(dialect.Value.Offset, $"'$schema' must be '{Dialect}'.");
        }

        var resources = text.Required(root, "oneOf", "The definition");
        return new DefinitionFile(text, text.Required(root, "$defs", "The definition")).Read(
            resources,
            provider,
            apiVersion
        );
    }

    private ImmutableArray<ResourceType> Read(JsonMember resources, string provider, string apiVersion)
    {
        var heads = new List<(ResourceHead Head, TypeRef Body)>();
        foreach (var item in _text.NonEmptyArray(resources))
        {
            var reference = _text.Object(item, "An item of 'oneOf'");
            _text.Only(reference, "the list of resources", "$ref");
            var target = _text.Required(reference, "$ref", "An item of 'oneOf'");
            var definition = _compiler.Definition(target.Value, "'$ref'");
            var head = ReadHead(definition, provider, apiVersion);
            if (heads.Any(other => other.Head.Name.Equals(head.Name, StringComparison.OrdinalIgnoreCase)))
            {
                throw _text.Error(item.Offset, $"The resource type '{head.Name}' is defined already.");
            }

            heads.Add((head, _compiler.Resource(definition, head.Name)));
        }

        var table = _compiler.Finish();
        _definitions.AllUsed();
        // What this project or a team wrote down itself is trusted; what is generated needs an overlay that says so.
        return
        [
            .. heads.Select(entry => new ResourceType(
                entry.Head.Name,
                entry.Head.ApiVersion,
                entry.Head.Scopes,
                true,
                table,
                entry.Body
            )),
        ];
    }

    private ResourceHead ReadHead(Definition definition, string provider, string apiVersion)
    {
        var member =
            definition.Schema.Find(Keywords.Resource)
            ?? throw _text.Error(
                definition.Offset,
                $"The definition '{definition.Name}' is listed as a resource and has no '{Keywords.Resource}'."
            );
        var head = _text.Object(member.Value, $"'{Keywords.Resource}'");
        _text.Only(head, $"'{Keywords.Resource}'", "type", "apiVersion", "writableScopes");

        var type = _text.Required(head, "type", $"'{Keywords.Resource}'");
        var name = _text.String(type);
        if (!name.StartsWith(provider + "/", StringComparison.OrdinalIgnoreCase) || name.EndsWith('/'))
        {
            throw _text.Error(
                type.Value.Offset,
                $"The folder of this file holds types of '{provider}', and '{name}' is none."
            );
        }

        var version = _text.Required(head, "apiVersion", $"'{Keywords.Resource}'");
        if (!_text.String(version).Equals(apiVersion, StringComparison.OrdinalIgnoreCase))
        {
            throw _text.Error(version.Value.Offset, $"'apiVersion' must be '{apiVersion}', as the file is called.");
        }

        return new(name, _text.String(version), ReadScopes(head));
    }

    private DeploymentScopes? ReadScopes(JsonValue.Object head)
    {
        var scopes = DeploymentScopes.None;
        foreach (var scope in _text.Strings(_text.Required(head, "writableScopes", $"'{Keywords.Resource}'")))
        {
            var known = ScopeNames.All.FirstOrDefault(entry => entry.Name == scope.Text);
            scopes |=
                known.Scope != DeploymentScopes.None
                    ? known.Scope
                    : throw _text.Error(
                        scope.Offset,
                        $"Unknown scope '{scope.Text}'; known are '{string.Join("', '", ScopeNames.All.Select(entry => entry.Name))}'."
                    );
        }

        return scopes == DeploymentScopes.None ? null : scopes;
    }

    private readonly record struct ResourceHead(string Name, string ApiVersion, DeploymentScopes? Scopes);
}

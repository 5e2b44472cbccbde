using System.Text.Json.Nodes;
using Validator.Schemas.Types;

namespace Validator.Tests.Schemas.Checking;

/// <summary>A single change that makes a valid instance invalid, and the id of the finding that must follow.</summary>
internal sealed record Mutation(string Id, string Description, Action Apply);

/// <summary>Builds a random valid instance of a type, and lists every single mutation of it.</summary>
internal sealed class InstanceBuilder(SchemaTable table, Random random)
{
    public List<Mutation> Mutations { get; } = [];

    public JsonObject BuildBody(TypeRef body)
    {
        var instance = (JsonObject)Build(body, "resource");
        instance.Remove("type");
        instance.Remove("apiVersion");
        return instance;
    }

    private JsonNode Build(TypeRef reference, string path) =>
        table[reference] switch
        {
            SchemaType.Object type => BuildObject(new(), type.Properties, type.Rest, path),
            SchemaType.Discriminated type => BuildVariant(type, path),
            SchemaType.Array type => new JsonArray([
                .. Enumerable.Range(0, random.Next(3)).Select(i => Build(type.Item, $"{path}[{i}]")),
            ]),
            SchemaType.Union type => Build(type.Members[random.Next(type.Members.Length)], path),
            SchemaType.Literal type => type.Value,
            SchemaType.Boolean => random.Next(2) == 0,
            SchemaType.Integer type => random.NextInt64(type.Minimum ?? -1000, (type.Maximum ?? 1000) + 1),
            SchemaType.String { Format: StringFormat.Sha256 } => Digits(64),
            SchemaType.String => "a" + Digits(random.Next(10)),
            _ => "anything",
        };

    private JsonObject BuildVariant(SchemaType.Discriminated type, string path)
    {
        var (name, reference) = type.Variants[random.Next(type.Variants.Length)];
        var variant = (SchemaType.Object)table[reference];
        JsonObject instance = new() { [type.Discriminator] = name };
        BuildObject(
            instance,
            new([.. variant.Properties.Where(p => p.Name != type.Discriminator), .. type.Base]),
            variant.Rest,
            path
        );
        Mutate("ARM2005", $"remove {path}.{type.Discriminator}", () => instance.Remove(type.Discriminator));
        Mutate(
            "ARM2005",
            $"misname {path}.{type.Discriminator}",
            () => instance[type.Discriminator] = "Nothing like it"
        );
        Mutate("ARM2005", $"recase {path}.{type.Discriminator}", () => instance[type.Discriminator] = Recase(name));
        return instance;
    }

    private JsonObject BuildObject(JsonObject instance, PropertyCollection properties, TypeRef? rest, string path)
    {
        foreach (var property in properties)
        {
            var here = $"{path}.{property.Name}";
            if (property.IsReadOnly)
            {
                if (property.Name is not ("type" or "apiVersion"))
                {
                    Mutate("ARM2006", $"set {here}", () => instance[property.Name] = "set");
                }
            }
            else if (property.IsRequired || random.Next(2) == 0)
            {
                Add(instance, property, here);
            }
        }

        AddRest(instance, rest, path);
        return instance;
    }

    private void AddRest(JsonObject instance, TypeRef? rest, string path)
    {
        if (rest is { } type)
        {
            instance["Some key"] = Build(type, $"{path}.*");
        }
        else
        {
            Mutate("ARM2002", $"add to {path}", () => instance["quiteUnheardOf"] = 1);
        }
    }

    private void Add(JsonObject instance, Property property, string path)
    {
        instance[property.Name] = Build(property.Type, path);
        Mutate("ARM2003", $"change the kind of {path}", () => instance[property.Name] = Another(table[property.Type]));
        Mutate("ARM2010", $"recase {path}", () => Rename(instance, property.Name, Recase(property.Name)));
        if (property.IsRequired)
        {
            Mutate("ARM2001", $"remove {path}", () => instance.Remove(property.Name));
            Mutate("ARM2001", $"null {path}", () => instance[property.Name] = null);
            Mutate("ARM2002", $"misspell {path}", () => Rename(instance, property.Name, property.Name + "z"));
        }

        if (table[property.Type] is SchemaType.String text)
        {
            MutateText(instance, property.Name, text, path);
        }
    }

    private void MutateText(JsonObject instance, string name, SchemaType.String text, string path)
    {
        if (text.Format == StringFormat.Sha256)
        {
            Mutate("ARM2014", $"shorten {path}", () => instance[name] = Digits(63));
            Mutate("ARM2014", $"digest {path} with MD5", () => instance[name] = Digits(32));
            Mutate("ARM2014", $"break a digit of {path}", () => instance[name] = "g" + Digits(63));
        }

        if (text.Pattern is not null)
        {
            Mutate("ARM2007", $"break the pattern of {path}", () => instance[name] = "white space?");
        }
    }

    private void Mutate(string id, string description, Action apply) => Mutations.Add(new(id, description, apply));

    private static JsonNode Another(SchemaType type) =>
        type is SchemaType.Object or SchemaType.Discriminated ? new JsonArray() : new JsonObject();

    private static void Rename(JsonObject instance, string from, string to)
    {
        var value = instance[from]?.DeepClone();
        instance.Remove(from);
        instance[to] = value;
    }

    private static string Recase(string name) =>
        name.Any(char.IsLower) ? name.ToUpperInvariant() : name.ToLowerInvariant();

    private string Digits(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => "0123456789abcdef"[random.Next(16)]));
}

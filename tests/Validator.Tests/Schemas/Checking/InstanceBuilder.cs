using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Validator.Schemas.Types;

namespace Validator.Tests.Schemas.Checking;

/// <summary>A single change that makes a valid instance invalid, and the id of the finding that must follow.</summary>
/// <param name="IsInSchema">Whether a JSON Schema can say that it is wrong.</param>
internal sealed record Mutation(string Id, string Description, Action Apply, bool IsInSchema);

/// <summary>Why no instance was built: a pattern that no text was found for, or a type that requires itself.</summary>
internal sealed class UnbuildableException(string reason) : Exception(reason);

/// <summary>Builds a random valid instance of a type, and lists every single mutation of it.</summary>
internal sealed partial class InstanceBuilder(SchemaTable table, Random random)
{
    // Types may contain themselves: below so many objects only what is required is built.
    private const int DeepestOptional = 6;
    private const int Deepest = 40;

    // Where a type has hundreds of properties: after so many values only what is required is built.
    private const int MostValues = 400;

    // Longer texts and arrays prove nothing more.
    private const int LongestExcess = 300;

    // On a resource these are the deployment's, and `copy` is everywhere.
    private static readonly FrozenSet<string> Reserved = FrozenSet.ToFrozenSet(
        [
            "apiProfile",
            "apiVersion",
            "asserts",
            "comments",
            "condition",
            "dependsOn",
            "import",
            "metadata",
            "resources",
            "scope",
            "type",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    private int _depth;
    private int _values;

    public List<Mutation> Mutations { get; } = [];

    public JsonObject BuildBody(TypeRef body)
    {
        JsonObject instance = new();
        if (table[body] is SchemaType.Discriminated variants)
        {
            FillVariant(instance, variants, "resource");
        }
        else
        {
            var type = (SchemaType.Object)table[body];
            Fill(instance, type.Properties, type.Rest, "resource");
        }

        return instance;
    }

    /// <summary>Builds a value, hands it to its owner, and notes how it can be made wrong where it is.</summary>
    private void Put(TypeRef reference, string path, Action<JsonNode> put)
    {
        _values++;
        if (++_depth > Deepest)
        {
            throw new UnbuildableException($"{path} requires itself");
        }

        switch (table[reference])
        {
            case SchemaType.Object type:
                JsonObject plain = new();
                put(plain);
                Fill(plain, type.Properties, type.Rest, path, names: type.OtherNames);
                break;
            case SchemaType.Discriminated type:
                JsonObject chosen = new();
                put(chosen);
                FillVariant(chosen, type, path);
                break;
            case SchemaType.Array type:
                PutArray(type, path, put);
                break;
            case SchemaType.Union type:
                PutUnion(type, path, put);
                break;
            case var type:
                put(Scalar(type));
                MutateScalar(type, path, put);
                break;
        }

        _depth--;
        if (Another(table[reference]) is { } another)
        {
            Mutate("ARM2003", $"change the kind of {path}", () => put(another));
        }
    }

    private void PutArray(SchemaType.Array type, string path, Action<JsonNode> put)
    {
        var least = type.MinLength ?? 0;
        var length = IsEnough ? least : random.Next(least, Math.Min(type.MaxLength ?? least + 2, least + 2) + 1);
        JsonArray array = new();
        for (var i = 0; i < length; i++)
        {
            var index = i;
            array.Add(0);
            Put(type.Item, $"{path}[{i}]", value => array[index] = value);
        }

        put(array);
        if (least > 0)
        {
            Mutate("ARM2008", $"shorten {path}", () => RemoveFrom(array, least - 1));
        }

        if (type.MaxLength is { } most and < LongestExcess && length > 0)
        {
            Mutate("ARM2008", $"lengthen {path}", () => AddTo(array, most + 1));
        }
    }

    private void PutUnion(SchemaType.Union type, string path, Action<JsonNode> put)
    {
        var chosen = type.Members[random.Next(type.Members.Length)];
        var before = Mutations.Count;
        Put(chosen, path, put);

        // What would be wrong for the member that was chosen may be right for another one, which takes such values too.
        Mutations.RemoveRange(before, Mutations.Count - before);
        if (type.Members.All(member => table[member] is SchemaType.Literal))
        {
            MutateLiteral(((SchemaType.Literal)table[chosen]).Value, path, put);
        }
        else if (type.Members.Count(member => IsLike(table[member], table[chosen])) == 1)
        {
            MutateScalar(table[chosen], path, put);
        }
    }

    private void FillVariant(JsonObject instance, SchemaType.Discriminated type, string path)
    {
        if (type.Variants.IsEmpty)
        {
            Fill(instance, type.Base, null, path, isOpen: true);
            return;
        }

        // The first variant is the one that ends where a variant holds others.
        var (name, reference) = type.Variants[IsEnough ? 0 : random.Next(type.Variants.Length)];
        var variant = (SchemaType.Object)table[reference];
        instance[type.Discriminator] = name;
        Fill(
            instance,
            new([
                .. variant.Properties.Where(p => p.Name != type.Discriminator),
                .. type.Base.Where(p => variant.Properties.Find(p.Name) is null),
            ]),
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
    }

    private void Fill(
        JsonObject instance,
        PropertyCollection properties,
        TypeRef? rest,
        string path,
        bool isOpen = false,
        TypeRef? names = null
    )
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
            else if (property.IsRequired || (!IsEnough && !IsReserved(property, properties) && random.Next(2) == 0))
            {
                Add(instance, property, rest is null && !isOpen, here);
            }
        }

        if (rest is { } type)
        {
            var key =
                names is { } name && table[name] is SchemaType.String { Format: StringFormat.ArmId } id
                    ? ResourceId(id)
                    : "Some key";
            Put(type, $"{path}.*", value => instance[key] = value);
        }
        else if (!isOpen)
        {
            Mutate("ARM2002", $"add to {path}", () => instance["quiteUnheardOf"] = 1);
        }
    }

    private void Add(JsonObject instance, Property property, bool isClosed, string path)
    {
        Put(property.Type, path, value => instance[property.Name] = value);
        Mutate("ARM2010", $"recase {path}", () => Rename(instance, property.Name, Recase(property.Name)));
        if (property.IsRequired)
        {
            Mutate("ARM2001", $"remove {path}", () => instance.Remove(property.Name));
            Mutate(
                "ARM2001",
                $"null {path}",
                () => instance[property.Name] = null,
                // To a schema, anything is null as well.
                isInSchema: table[property.Type] is not SchemaType.Any
            );
            Mutate(
                isClosed ? "ARM2002" : "ARM2001",
                $"misspell {path}",
                () => Rename(instance, property.Name, property.Name + "z")
            );
        }
    }

    private bool IsEnough => _depth >= DeepestOptional || _values > MostValues;

    // A few types have two properties that differ in case alone, and Azure Resource Manager sees one.
    private bool IsReserved(Property property, PropertyCollection all) =>
        property.Name.Equals("copy", StringComparison.OrdinalIgnoreCase)
        || (_depth == 0 && Reserved.Contains(property.Name))
        || all.Count(other => other.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase)) > 1;

    // A schema sees neither that a property is set that only the service sets, nor names without their case.
    private void Mutate(string id, string description, Action apply, bool isInSchema = true) =>
        Mutations.Add(new(id, description, apply, isInSchema && id is not ("ARM2006" or "ARM2010")));

    private static void RemoveFrom(JsonArray array, int length)
    {
        while (array.Count > length)
        {
            array.RemoveAt(array.Count - 1);
        }
    }

    private static void AddTo(JsonArray array, int length)
    {
        while (array.Count < length)
        {
            array.Add(array[0]!.DeepClone());
        }
    }

    private static void Rename(JsonObject instance, string from, string to)
    {
        var value = instance[from]?.DeepClone();
        instance.Remove(from);
        instance[to] = value;
    }

    private static string Recase(string name) =>
        name.Any(char.IsLower) ? name.ToUpperInvariant() : name.ToLowerInvariant();
}

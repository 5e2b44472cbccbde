using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Nodes;
using Validator.Schemas.Export;
using Validator.Tests.Schemas.Checking;

namespace Instances;

/// <summary>Writes <c>{number}.schema.json</c> for each type, and a line of <c>instances.jsonl</c> for each instance.</summary>
internal sealed class InstanceWriter(string folder) : IDisposable
{
    private const int SeedsOfType = 3;
    private const int MutationsOfSeed = 12;

    /// <summary>The findings that a JSON Schema can have too. ARM2006, ARM2010 and, of the template around it, ARM2013 it cannot.</summary>
    private static readonly FrozenSet<string> Refusals = FrozenSet.ToFrozenSet([
        "ARM2001",
        "ARM2002",
        "ARM2003",
        "ARM2004",
        "ARM2005",
        "ARM2007",
        "ARM2008",
        "ARM2009",
        "ARM2012",
        "ARM2014",
    ]);

    private readonly StreamWriter _lines = new(
        Path.Combine(Directory.CreateDirectory(folder).FullName, "instances.jsonl")
    );
    private int _types;
    private int _instances;
    private int _refused;
    private int _unbuildable;

    public string Summary =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{_types} types, {_instances} instances, {_refused} of them refused by armlint; {_unbuildable} types have no instance"
        );

    public void Write(IEnumerable<Subject> subjects, int seed)
    {
        foreach (var subject in subjects)
        {
            try
            {
                Write(subject, seed);
            }
            catch (UnbuildableException e)
            {
                _unbuildable++;
                Console.Error.WriteLine($"{subject.Type.Name}@{subject.Type.ApiVersion}: {e.Message}");
            }
        }
    }

    public void Dispose() => _lines.Dispose();

    private void Write(Subject subject, int seed)
    {
        for (var i = 0; i < SeedsOfType; i++)
        {
            var built = subject.Build(seed + i);
            if (i == 0)
            {
                WriteSchema(subject);
                WriteInstance(subject, Misversioned(subject, built.Instance), "change apiVersion");
            }

            WriteInstance(subject, subject.Resource(built.Instance), null);
            foreach (var index in Draw(built.Mutations, new(seed + i)))
            {
                var (instance, mutations) = subject.Build(seed + i);
                mutations[index].Apply();
                WriteInstance(subject, subject.Resource(instance), mutations[index].Description);
            }
        }
    }

    // An instance of a large type has hundreds of mutations, and the rare kinds of them count as much.
    private static IEnumerable<int> Draw(List<Mutation> mutations, Random random)
    {
        var indices = Enumerable.Range(0, mutations.Count).Where(i => mutations[i].IsInSchema).ToArray();
        random.Shuffle(indices);
        return indices
            .GroupBy(i => mutations[i].Id)
            .SelectMany(group => group.Select((index, rank) => (index, rank)))
            .OrderBy(entry => entry.rank)
            .Take(MutationsOfSeed)
            .Select(entry => entry.index);
    }

    private void WriteSchema(Subject subject)
    {
        _types++;
        using var file = File.Create(Path.Combine(folder, $"{Number(_types)}.schema.json"));
        JsonSchemaExport.Write(subject.Type, file);
    }

    private static JsonObject Misversioned(Subject subject, JsonObject body)
    {
        var resource = subject.Resource(body);
        resource["apiVersion"] = "1999-12-31";
        return resource;
    }

    private void WriteInstance(Subject subject, JsonObject resource, string? change)
    {
        var ids = subject.IdsOf(resource).Where(Refusals.Contains).Distinct().ToArray();
        _instances++;
        _refused += ids is [] ? 0 : 1;
        JsonObject line = new()
        {
            ["type"] = _types,
            ["change"] = change,
            ["refusals"] = new JsonArray([.. ids.Select(id => JsonValue.Create(id))]),
            ["resource"] = resource,
        };
        _lines.WriteLine(line.ToJsonString());
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

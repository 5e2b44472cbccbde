// Writes, for .ci/export.mjs, the exported schemas of types that are drawn at random and instances of them, valid and
// changed in one place, each with what armlint says: dotnet run --project bench/Instances -- FOLDER [COUNT]
// Run it at the root of the checkout. The same package gives the same bytes.
using System.Globalization;
using Instances;
using Validator.Analysis.Rules;
using Validator.Schemas.Loading;
using Validator.Schemas.Types;
using Validator.Tests.Schemas.Checking;

const int Seed = 20_261_123;
const string Invented = "testdata/schemas/contoso.test/2024-01-01.json";

var folder = args[0];
var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 300;
using InstanceWriter writer = new(folder);

// A provider that has every kind of type, and so what the draw might miss.
SchemaStore invented = new([new(Invented, File.ReadAllBytes(Invented))]);
writer.Write(TypeDraw.All(invented).Select(type => With(type, invented)), Seed);

var azure = SchemaStore.Embedded();
writer.Write(TypeDraw.Some(azure, count, new(Seed)).Select(type => With(type, azure)), Seed);
Console.WriteLine(writer.Summary);
return 0;

static Subject With(ResourceType type, SchemaStore store) => new(type, new(BuiltInRules.All(store)));

using System.Diagnostics;
using Validator.Analysis;
using Validator.Analysis.Engine;
using Validator.Analysis.Packs;
using Validator.Analysis.Rules;
using Validator.Cli;
using Validator.Schemas.Loading;

RuleTimes times = new(Stopwatch.GetTimestamp);
return new App(
    Terminal.OfProcess(),
    Catalogue.All,
    own => SchemaStore.Embedded(own),
    (schemas, configuration, packs) =>
        new Linter(
            [.. BuiltInRules.All(schemas, configuration.UnknownVersions), .. ShippedPacks.Rules, .. packs],
            new() { Context = configuration.Context },
            times
        ).Lint,
    times
).Run(args);

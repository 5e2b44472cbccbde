using Validator.Analysis;
using Validator.Analysis.Rules;
using Validator.Cli;
using Validator.Schemas.Loading;

return new App(
    Terminal.OfProcess(),
    Catalogue.All,
    own => SchemaStore.Embedded(own),
    (schemas, configuration, packs) =>
        new Linter(
            [.. BuiltInRules.All(schemas, configuration), .. packs],
            new() { Context = configuration.Context }
        ).Lint
).Run(args);

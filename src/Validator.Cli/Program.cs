using Validator.Analysis;
using Validator.Analysis.Rules;
using Validator.Cli;
using Validator.Schemas.Loading;

return new App(
    Terminal.OfProcess(),
    Catalogue.All,
    SchemaStore.Embedded,
    schemas => new Linter(BuiltInRules.All(schemas)).Lint
).Run(args);

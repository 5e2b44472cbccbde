using Validator.Analysis;
using Validator.Analysis.Rules;
using Validator.Cli;
using Validator.Schemas.Loading;

return new App(
    Terminal.OfProcess(),
    Catalogue.All,
    () => new Linter(BuiltInRules.All(SchemaStore.Embedded())).Lint
).Run(args);

using Validator.Analysis;
using Validator.Cli;

return new App(Terminal.OfProcess(), Catalogue.All, () => new Linter([]).Lint).Run(args);

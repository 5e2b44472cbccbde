namespace Validator.Cli.CommandLine;

internal static class HelpText
{
    public const string Hint = "Run 'armlint --help' for usage.";

    public const string Full = """
        armlint - checks Azure deployment templates (ARM JSON, Bicep), offline

        Usage:
          armlint [check] [OPTIONS] PATH...    check files, folders, or - (standard input)
          armlint rules [ID|NAME]              list the rules, or explain one
          armlint expand [OPTIONS] FILE        the resources that a deployment would create, as JSON
          armlint types [TYPE[@VERSION]]       list resource types and versions, or show a definition
          armlint config [--config FILE] FILE  what applies to a file, and where each setting comes from
          armlint init [FOLDER]                write an armlint.yaml to start from

        Examples:
          armlint azuredeploy.json
          armlint infra/ --fail-on warning
          armlint main.json --parameters prod.json --parameters test.json
          armlint . --output sarif:armlint.sarif
          armlint - --stdin-filename infra/main.json < main.json
          armlint rules missing-required-property
          armlint types Microsoft.VirtualMachineImages/imageTemplates@2018-02-01-preview

        A folder is searched for *.json, *.jsonc, *.bicep and *.bicepparam; what .gitignore ignores is passed over.

        Report:
          --format FORMAT          form of the report on standard output: text (default), concise,
                                   json, sarif, github, azure, gitlab, junit or markdown
          --output FORMAT:FILE     also write a report to a file; may be repeated
          --color WHEN             auto (default: on a terminal, unless NO_COLOR is set), always or never
          --statistics             also say on standard error how often each rule found something, and what
                                   each rule cost

        Rules (ids, names, categories or prefixes of ids such as ARM2; comma separated or repeated):
          --select RULES           report these only, those too that are off by default; errors that keep a
                                   file from being checked stay
          --ignore RULES           do not report these; wins over --select
          --fail-on SEVERITY       fail on findings from this severity up: error (default), warning,
                                   note or never
          --show-suppressed        report what comments, metadata and pragmas suppress too, and what is known;
                                   it fails nothing

        Baseline (the findings of today, so that only new ones fail):
          --write-baseline FILE    record all findings as known
          --baseline FILE          report, and fail on, what is not recorded in this file
          --prune                  drop from it what is no longer found

        Fixes (files are checked after they are fixed; a fix that would break a file is not made):
          --fix                    make all safe fixes; of standard input, the fixed text is the output
                                   and the report goes to standard error
          --unsafe-fixes           with --fix or --diff: also fixes that change what is deployed in a way
                                   that a person should look at
          --diff                   show what --fix would change as a unified diff, change nothing;
                                   exits with 1 if there is something to change

        Parameters and deployment (unknown unless given; parameter files that are named after their
        template are found beside it):
          --parameters FILE        check the one template that is named with the values of this file; may
                                   be repeated
          --subscription-id ID, --resource-group NAME, --location NAME, --tenant-id ID,
          --management-group-id ID, --deployment-name NAME
                                   what resourceGroup(), subscription(), deployment() and so on give

        Input:
          --stdin-filename NAME    the name of what is read from standard input
          --config FILE            the configuration; by default, for each file, the nearest armlint.yaml
                                   from its folder up to the root of the git repository
          --force-exclude          pass over named paths too if .gitignore or the configuration excludes
                                   them
          --                       what follows is paths, whatever it begins with

        Types (TYPE is a resource type, a provider, or the beginning of either):
          --path PATH              the part of the definition at this path, such as
                                   properties.customize[].script
          --format FORMAT          text (default) or json-schema; without @VERSION the newest stable
                                   version is exported
          --color WHEN             as above

        Other:
          -h, --help               show this page
          --version                show the version

        Exit codes:
          0  nothing at or over the --fail-on severity
          1  findings at or over it; a type that does not exist
          2  bad usage, a bad configuration, or input that cannot be read
          3  an internal error: please report it

        """;
}

using Validator.Diagnostics;

namespace Validator.Cli.Reporting.Text;

/// <summary>The colours of the report for people; none at all where it does not go to a terminal.</summary>
internal readonly record struct Palette(bool IsOn)
{
    public string Strong(string text) => Paint("1", text);

    public string Frame(string text) => Paint("1;34", text);

    public string Help(string text) => Paint("1;32", text);

    public string Faint(string text) => Paint("2", text);

    public string Of(Severity severity, string text) => Paint(Code(severity), text);

    private static string Code(Severity severity) =>
        severity switch
        {
            Severity.Error => "1;31",
            Severity.Warning => "1;33",
            _ => "1;36",
        };

    private string Paint(string code, string text) => IsOn ? $"\e[{code}m{text}\e[0m" : text;
}

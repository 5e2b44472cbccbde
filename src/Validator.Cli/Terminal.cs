using System.Text;
using Validator.Cli.CommandLine;
using Validator.Cli.Reporting.Text;

namespace Validator.Cli;

/// <summary>The streams of the process, and what is known about the other end of them.</summary>
internal sealed record Terminal(Stream Input, Stream Output, TextWriter Errors)
{
    private const int UsualWidth = 100;
    private const int LeastWidth = 40;

    public bool IsInputRedirected { get; init; } = true;

    /// <summary>Whether a person reads the report in colour: a terminal, and NO_COLOR is not set.</summary>
    public bool ShowsColour { get; init; }

    /// <summary>How many columns a line for people may take. Asking costs time, and few commands do.</summary>
    public Func<int> Width { get; init; } = () => UsualWidth;

    public bool InColour(ColourMode mode) =>
        mode switch
        {
            ColourMode.Always => true,
            ColourMode.Never => false,
            _ => ShowsColour,
        };

    public static Terminal OfProcess() =>
        new(Console.OpenStandardInput(), Console.OpenStandardOutput(), ErrorsOfProcess())
        {
            IsInputRedirected = Console.IsInputRedirected,
            ShowsColour =
                !Console.IsOutputRedirected
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Width = () =>
                Console.IsOutputRedirected ? UsualWidth : Math.Clamp(Console.WindowWidth, LeastWidth, UsualWidth),
        };

    /// <summary>One line for the user, in which names and text of files can do no harm.</summary>
    public void Say(string message) => Errors.WriteLine($"{Product.Name}: {SafeText.OneLine(message)}");

    /// <summary>Text of armlint's own on standard output: help, version, the list of rules.</summary>
    public void Print(string text) => Output.Write(Encoding.UTF8.GetBytes(text));

    private static StreamWriter ErrorsOfProcess() =>
        new(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
}

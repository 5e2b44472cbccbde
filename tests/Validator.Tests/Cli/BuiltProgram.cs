using System.Diagnostics;

namespace Validator.Tests.Cli;

/// <summary>The program as it was built, in a process of its own.</summary>
internal static class BuiltProgram
{
    public static (int Exit, string Output, string Errors) Run(params string[] words)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "armlint.dll");
        ProcessStartInfo start = new("dotnet", [program, .. words])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}

using System.Collections.Immutable;
using System.Security.Cryptography;
using Validator.Cli.CommandLine;
using Validator.Cli.Input;
using Validator.Cli.Reporting;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Cli.Commands;

/// <summary>Reads and checks files. One that fails does not keep the others from being checked.</summary>
internal sealed class FileChecker(Lint lint, CheckOptions options, Stream standardInput)
{
    private readonly bool _needsIdentity = options.Wants(OutputFormat.Sarif);

    /// <summary>In the order of the files, each as soon as it and those before it are checked.</summary>
    public IEnumerable<FileOutcome> Check(ImmutableArray<InputFile> files) => OrderedWork.Run(files, Check);

    private FileOutcome Check(InputFile file)
    {
        try
        {
            switch (FileReader.Read(file, standardInput))
            {
                case FileContent.Unreadable(var reason):
                    return new(file) { Exit = ExitCode.Unusable, Problem = $"cannot read '{file.Path}': {reason}." };
                case FileContent.Bytes content:
                    using (content)
                    {
                        return Check(file, content.Span);
                    }
                default:
                    return new(file);
            }
        }
        catch (Exception e)
        {
            var (exit, message) = Failure.Of(e, $"checking '{file.Path}'");
            return new(file) { Exit = exit, Problem = message };
        }
    }

    private FileOutcome Check(InputFile file, ReadOnlySpan<byte> bytes)
    {
        var result = lint(SourceText.FromBytes(file.Path, bytes));
        if (result.Kind == DocumentKind.Other)
        {
            var remark = $"'{file.Path}' is neither a template nor a parameter file: skipped.";
            return new(file) { Problem = file.IsNamed ? remark : null };
        }

        if (result.Kind == DocumentKind.Malformed && !file.IsNamed)
        {
            return new(file);
        }

        ImmutableArray<Diagnostic> found =
        [
            .. result.Diagnostics.Where(found => found.Severity > 0 && options.Selection.Includes(found)),
        ];
        var fails = options.FailOn is { } least && found.Any(found => found.Severity >= least);
        return new(file)
        {
            Exit =
                result.RuleFailed ? ExitCode.InternalError
                : fails ? ExitCode.Findings
                : ExitCode.Clean,
            IsChecked = true,
            Resources = result.Resources,
            Undefined = result.Undefined,
            Findings = found.Length == 0 ? null : new(file, result.Source, found, Identify(bytes)),
        };
    }

    private ContentIdentity? Identify(ReadOnlySpan<byte> bytes) =>
        _needsIdentity ? new(bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))) : null;
}

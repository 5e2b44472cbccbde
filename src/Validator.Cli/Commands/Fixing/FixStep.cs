using System.Collections.Immutable;
using System.Globalization;
using Validator.Cli.Input;
using Validator.Cli.Reporting;
using Validator.Text;

namespace Validator.Cli.Commands.Fixing;

/// <summary>What <c>--fix</c> and <c>--diff</c> do before the files are checked.</summary>
/// <param name="createFixer">Makes the fixer of files, given what standard input holds.</param>
internal sealed class FixStep(Terminal terminal, Action<ExitCode, string> say, Func<byte[], FileFixer> createFixer)
{
    /// <summary>How many findings were fixed, and in how many files.</summary>
    public (int Findings, int Files) Fixed { get; private set; }

    /// <summary>Writes the fixed files, and gives what standard input is then.</summary>
    public Stream Write(FileGroups groups)
    {
        var input = groups.Files.FirstOrDefault(file => file.Origin == InputOrigin.StandardInput);
        var bytes = input is null ? [] : ReadInput();
        foreach (var file in createFixer(bytes).Fix(groups))
        {
            var after = file.After.ToBytes();
            if (file.File == input)
            {
                bytes = after;
            }
            else if (RewrittenFile.Write(file.File.FullPath, file.Before.ToBytes(), after) is { } reason)
            {
                say(ExitCode.Unusable, $"cannot write '{file.File.Path}': {reason}.");
                continue;
            }

            Fixed = (Fixed.Findings + file.Count, Fixed.Files + 1);
        }

        if (input is not null && bytes.Length <= FileReader.MaximumLength)
        {
            // An editor takes what comes back for the text, so that there is one even if nothing was wrong with it.
            terminal.Output.Write(bytes);
        }

        return new MemoryStream(bytes);
    }

    /// <summary>Prints what would be changed.</summary>
    public ExitCode ShowDiff(FileGroups groups)
    {
        var hasInput = groups.Files.Any(file => file.Origin == InputOrigin.StandardInput);
        ImmutableArray<FixedFile> files = createFixer(hasInput ? ReadInput() : []).Fix(groups);
        foreach (var file in files)
        {
            terminal.Print(UnifiedDiff.Of(file.Before, file.After));
            if (file.Before.Encoding is TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian)
            {
                say(
                    ExitCode.Clean,
                    $"'{file.File.Path}' is in UTF-16 and its differences are shown in UTF-8: 'patch' cannot apply them, --fix can make them."
                );
            }
        }

        var (findings, count) = (files.Sum(file => file.Count), files.Length);
        say(ExitCode.Clean, count == 0 ? "nothing to fix." : $"would fix {InWords(findings, count)}.");
        return count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    public static string InWords(int findings, int files) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{findings} finding{(findings == 1 ? "" : "s")} in {files} file{(files == 1 ? "" : "s")}"
        );

    private byte[] ReadInput()
    {
        using MemoryStream copy = new();
        var buffer = new byte[1 << 16];
        int length;
        // One byte more than may be read, so that whoever reads it sees that it is too long.
        while (copy.Length <= FileReader.MaximumLength && (length = terminal.Input.Read(buffer)) > 0)
        {
            copy.Write(buffer, 0, length);
        }

        return copy.ToArray();
    }
}

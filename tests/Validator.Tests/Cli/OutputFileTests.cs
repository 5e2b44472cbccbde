using Validator.Cli.Reporting;

namespace Validator.Tests.Cli;

public sealed class OutputFileTests
{
    [Test]
    public void A_failed_write_keeps_the_old_file_and_leaves_no_half_one()
    {
        using TemporaryFolder folder = new();
        var file = folder.Write("out.json", "old");

        Assert.That(
            () =>
                OutputFile.Write(
                    file,
                    stream =>
                    {
                        stream.Write("half"u8);
                        throw new IOException("The disk is full.");
                    }
                ),
            Throws.TypeOf<IOException>()
        );

        Assert.That(File.ReadAllText(file), Is.EqualTo("old"));
        Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_write_replaces_the_old_file()
    {
        using TemporaryFolder folder = new();
        var file = folder.Write("out.json", "old and long");

        OutputFile.Write(file, stream => stream.Write("new"u8));

        Assert.That(File.ReadAllText(file), Is.EqualTo("new"));
    }

    [Test]
    public void A_device_is_written_to_and_not_replaced()
    {
        Assert.That(() => OutputFile.Write("/dev/full", stream => stream.Write("new"u8)), Throws.TypeOf<IOException>());
        Assert.That(() => File.WriteAllText("/dev/full", "again"), Throws.TypeOf<IOException>());
    }
}

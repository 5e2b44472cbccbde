using Validator.Schemas.Loading;

namespace Validator.Tests.Schemas.Loading;

internal static class Refusal
{
    private const char Mark = '‸';

    /// <summary>Asserts that the text is refused at its mark, for the reason.</summary>
    public static void Of(string marked, string reason, Action<SchemaFile> read)
    {
        var at = marked.IndexOf(Mark, StringComparison.Ordinal);
        var before = marked[..at];
        var line = before.Count(c => c == '\n') + 1;
        var column = at - before.LastIndexOf('\n');
        var file = SchemaFiles.InMemory("bad.json", marked.Remove(at, 1));

        Assert.That(
            () => read(file),
            Throws.TypeOf<SchemaException>().With.Message.EqualTo($"bad.json:{line}:{column}: {reason}")
        );
    }
}

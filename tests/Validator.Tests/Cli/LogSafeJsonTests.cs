using System.Text;
using System.Text.Json;
using CsCheck;
using Validator.Cli.Reporting;

namespace Validator.Tests.Cli;

/// <summary>A report in JSON means the same, and a build agent finds no order in it.</summary>
public sealed class LogSafeJsonTests
{
    [TestCase("\"##[group]\"", "\"##\\u005Bgroup]\"")]
    [TestCase("\"a ###[x]\"", "\"a ###\\u005Bx]\"")]
    [TestCase("\"##VSO[task.x]\"", "\"##VSO\\u005Btask.x]\"")]
    [TestCase("[\"## [\", \"##vs[\", \"#[\"]", "[\"## [\", \"##vs[\", \"#[\"]")]
    public void Only_what_is_an_order_is_escaped(string json, string expected) =>
        Assert.That(Through(json, json.Length), Is.EqualTo(expected));

    [Test]
    public void Every_string_keeps_its_meaning_however_it_is_cut() =>
        Gen.Select(Gen.Char["#[vsoVSO \""].Array[0, 20], Gen.Int[1, 7])
            .Sample(
                (chars, piece) =>
                {
                    var safe = Through(JsonSerializer.Serialize(new string(chars)), piece);
                    return JsonSerializer.Deserialize<string>(safe) == new string(chars)
                        && !safe.Contains("##[", StringComparison.Ordinal)
                        && !safe.Contains("##vso[", StringComparison.OrdinalIgnoreCase);
                }
            );

    private static string Through(string json, int piece)
    {
        using MemoryStream output = new();
        using LogSafeJson safe = new(output);
        foreach (var bytes in Encoding.UTF8.GetBytes(json).Chunk(piece))
        {
            safe.Write(bytes);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}

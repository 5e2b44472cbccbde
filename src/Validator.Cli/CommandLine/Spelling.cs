using Validator.Text;

namespace Validator.Cli.CommandLine;

/// <summary>Asks whether another word was meant.</summary>
internal static class Spelling
{
    /// <summary>A question to append to a message, with a leading space, or nothing where no word is near.</summary>
    public static string DidYouMean(string typed, IEnumerable<string> known) =>
        NearestName.Of(typed, known) is { } word ? $" Did you mean '{word}'?" : "";
}

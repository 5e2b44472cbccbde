namespace Validator.Evaluation.Functions.Hashes;

/// <summary>The text of <c>uniqueString()</c>: a hash in base 32.</summary>
internal static class UniqueHash
{
    private const string Digits = "abcdefghijklmnopqrstuvwxyz234567";

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var hash = MurmurHash.Of(bytes);
        return string.Create(
            13,
            hash,
            static (text, rest) =>
            {
                foreach (ref var digit in text)
                {
                    digit = Digits[(int)(rest >> 59)];
                    rest <<= 5;
                }
            }
        );
    }
}

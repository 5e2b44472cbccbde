namespace Validator.Parsing.Bicep;

/// <summary>Keeps the tree so low that walking it by recursion is safe, whatever the text.</summary>
internal sealed partial class BicepParser
{
    private int _depth;

    // The depth of the deepest node since it was last set back. Each operator of a chain moves what is left of it down.
    private int _peak;
    private bool _sawDeepPart;

    /// <summary>False where too much is open: what is inside is then skipped.</summary>
    private bool Enter()
    {
        if (_depth == BicepSyntaxTree.MaxDepth)
        {
            if (!_sawDeepPart)
            {
                findings.Add(
                    ParseDiagnostics.NestingTooDeep.At(new(source, Current.Span), $"{BicepSyntaxTree.MaxDepth}")
                );
            }

            SkipDeepPart();
            return false;
        }

        _depth++;
        _peak = Math.Max(_peak, _depth);
        return true;
    }

    private void Leave() => _depth--;

    /// <summary>Begins a chain of operators or accesses; what it returns is to be given to <see cref="EndChain"/>.</summary>
    private int BeginChain()
    {
        var outer = _peak;
        _peak = _depth;
        return outer;
    }

    private void EndChain(int outer) => _peak = Math.Max(outer, _peak);

    /// <summary>Counts one more operator of a chain; false where there are too many, and the rest is skipped.</summary>
    private bool Lengthen()
    {
        if (_peak < BicepSyntaxTree.MaxHeight)
        {
            _peak++;
            return true;
        }

        if (!_sawDeepPart)
        {
            findings.Add(
                ParseDiagnostics.NestingTooDeep.At(
                    BicepMessages.TooManyOperators,
                    new(source, Current.Span),
                    $"{BicepSyntaxTree.MaxHeight}"
                )
            );
        }

        SkipDeepPart();
        return false;
    }

    private void SkipDeepPart()
    {
        _sawDeepPart = true;
        _recovering = true;
        SkipTo(TokenSets.ItemEnd);
    }
}

namespace Validator.Evaluation;

/// <summary>A stretch of evaluation whose failures nobody is told of; what was before holds again at its end, however it ends.</summary>
public readonly ref struct Silence : IDisposable
{
    private readonly Evaluator _evaluator;
    private readonly bool _wasSilent;

    internal Silence(Evaluator evaluator)
    {
        (_evaluator, _wasSilent) = (evaluator, evaluator.IsSilent);
        evaluator.IsSilent = true;
    }

    public void Dispose() => _evaluator.IsSilent = _wasSilent;
}

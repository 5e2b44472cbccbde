using System.Collections.Immutable;

namespace Validator.Evaluation;

/// <summary>Finds the circles in a directed graph. It keeps its own stack, because a graph may be as deep as it is large.</summary>
/// <param name="edges">For each node those that it leads to.</param>
public sealed class CycleSearch(int[][] edges)
{
    private readonly bool[] _isDone = new bool[edges.Length];
    private readonly int[] _placeOnPath = new int[edges.Length];
    private readonly List<(int Node, int Next)> _path = [];

    /// <summary>
    /// Each circle as its nodes in order, each with the number of its edge that leads to the next. Of two that share an
    /// edge, only one may be found.
    /// </summary>
    public IEnumerable<ImmutableArray<(int Node, int Edge)>> All()
    {
        for (var start = 0; start < edges.Length; start++)
        {
            if (_isDone[start])
            {
                continue;
            }

            Enter(start);
            while (_path.Count > 0)
            {
                if (Step() is { } cycle)
                {
                    yield return cycle;
                }
            }
        }
    }

    private ImmutableArray<(int, int)>? Step()
    {
        var (node, next) = _path[^1];
        if (next == edges[node].Length)
        {
            _isDone[node] = true;
            _placeOnPath[node] = 0;
            _path.RemoveAt(_path.Count - 1);
            return null;
        }

        _path[^1] = (node, next + 1);
        var target = edges[node][next];
        if (_placeOnPath[target] > 0)
        {
            return [.. _path.Skip(_placeOnPath[target] - 1).Select(step => (step.Node, step.Next - 1))];
        }

        if (!_isDone[target])
        {
            Enter(target);
        }

        return null;
    }

    private void Enter(int node)
    {
        _path.Add((node, 0));
        _placeOnPath[node] = _path.Count;
    }
}

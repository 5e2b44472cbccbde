using System.Collections.Immutable;

namespace Validator.Evaluation.Deployments;

/// <summary>Finds a circle in a directed graph. It keeps its own stack, because a graph may be as deep as it is large.</summary>
/// <param name="edges">For each node those that it leads to.</param>
internal sealed class CycleSearch(int[][] edges)
{
    private readonly bool[] _isDone = new bool[edges.Length];
    private readonly int[] _placeOnPath = new int[edges.Length];
    private readonly List<(int Node, int Next)> _path = [];

    /// <summary>The nodes of the first circle that is found, in the order of its edges.</summary>
    public ImmutableArray<int>? Find()
    {
        for (var start = 0; start < edges.Length; start++)
        {
            if (!_isDone[start] && Follow(start) is { } cycle)
            {
                return cycle;
            }
        }

        return null;
    }

    private ImmutableArray<int>? Follow(int start)
    {
        Enter(start);
        while (_path.Count > 0)
        {
            var (node, next) = _path[^1];
            if (next == edges[node].Length)
            {
                _isDone[node] = true;
                _placeOnPath[node] = 0;
                _path.RemoveAt(_path.Count - 1);
                continue;
            }

            _path[^1] = (node, next + 1);
            var target = edges[node][next];
            if (_placeOnPath[target] > 0)
            {
                return [.. _path.Skip(_placeOnPath[target] - 1).Select(step => step.Node)];
            }

            if (!_isDone[target])
            {
                Enter(target);
            }
        }

        return null;
    }

    private void Enter(int node)
    {
        _path.Add((node, 0));
        _placeOnPath[node] = _path.Count;
    }
}

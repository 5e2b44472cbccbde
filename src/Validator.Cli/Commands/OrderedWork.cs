namespace Validator.Cli.Commands;

/// <summary>Work on many items with all processors, whose results come in the order of the items.</summary>
internal static class OrderedWork
{
    /// <summary>
    /// Gives each result as soon as those before it were given, and keeps none of them: what is done with one is done
    /// while the next are made.
    /// </summary>
    /// <param name="work">Called from several threads; throws nothing.</param>
    public static IEnumerable<TResult> Run<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work)
        where TResult : class
    {
        var results = new TResult?[items.Count];
        var taken = 0;

        bool TryWork()
        {
            var index = Interlocked.Increment(ref taken) - 1;
            if (index >= results.Length)
            {
                return false;
            }

            Volatile.Write(ref results[index], work(items[index]));
            return true;
        }

        void WorkOn()
        {
            while (TryWork()) { }
        }

        // The caller's thread is the last of them: it works while it waits. One item is not worth starting a thread.
        var count = Math.Min(Environment.ProcessorCount, results.Length) - 1;
        Task[] helpers = [.. Enumerable.Range(0, Math.Max(0, count)).Select(_ => Task.Run(WorkOn))];
        try
        {
            for (var i = 0; i < results.Length; i++)
            {
                while (Volatile.Read(ref results[i]) is null)
                {
                    if (!TryWork())
                    {
                        Task.WaitAll(helpers);
                    }
                }

                yield return results[i]!;
                results[i] = null;
            }
        }
        finally
        {
            // Whoever wants no more results wants no more work either.
            Interlocked.Exchange(ref taken, results.Length);
        }
    }
}

// Fixtures share nothing that changes: each writes to a folder of its own and the linter has no state.
[assembly: Parallelizable(ParallelScope.Fixtures)]

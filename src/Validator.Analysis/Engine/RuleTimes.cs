using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Validator.Analysis.Engine;

/// <summary>
/// Measures what each rule costs, from any number of threads. What a rule has evaluated counts for it, and not for those that need the
/// same later.
/// </summary>
/// <param name="clock">Counts up; a library has no clock of its own.</param>
public sealed class RuleTimes(Func<long> clock)
{
    private readonly ConcurrentDictionary<Rule, Account> _accounts = [];

    /// <summary>Whether anybody wants to know. It is asked when rules register: measuring costs a run that does not want it nothing.</summary>
    public bool IsOn { get; set; }

    /// <summary>The rules that were called, the dearest first; time is what the clock counted.</summary>
    public ImmutableArray<(Rule Rule, long Time, long Calls)> All =>
        [
            .. _accounts
                .Select(one => (one.Key, one.Value.Time, one.Value.Calls))
                .Where(one => one.Calls > 0)
                .OrderByDescending(one => one.Time)
                .ThenBy(one => one.Key.Name, StringComparer.Ordinal),
        ];

    internal Action<RuleContext> Timed(Rule rule, Action<RuleContext> check)
    {
        var account = AccountOf(rule);
        return context =>
        {
            var start = clock();
            check(context);
            account.Add(clock() - start);
        };
    }

    internal Action<RuleContext, T> Timed<T>(Rule rule, Action<RuleContext, T> check)
    {
        var account = AccountOf(rule);
        return (context, seen) =>
        {
            var start = clock();
            check(context, seen);
            account.Add(clock() - start);
        };
    }

    internal Action<RuleContext, T1, T2> Timed<T1, T2>(Rule rule, Action<RuleContext, T1, T2> check)
    {
        var account = AccountOf(rule);
        return (context, first, second) =>
        {
            var start = clock();
            check(context, first, second);
            account.Add(clock() - start);
        };
    }

    internal CallCheck Timed(Rule rule, CallCheck check)
    {
        var account = AccountOf(rule);
        return (context, in site) =>
        {
            var start = clock();
            check(context, site);
            account.Add(clock() - start);
        };
    }

    internal PropertyCheck Timed(Rule rule, PropertyCheck check)
    {
        var account = AccountOf(rule);
        return (context, in site) =>
        {
            var start = clock();
            check(context, site);
            account.Add(clock() - start);
        };
    }

    internal TextCheck Timed(Rule rule, TextCheck check)
    {
        var account = AccountOf(rule);
        return (context, text, in around) =>
        {
            var start = clock();
            check(context, text, around);
            account.Add(clock() - start);
        };
    }

    private Account AccountOf(Rule rule) => _accounts.GetOrAdd(rule, _ => new());

    private sealed class Account
    {
        private long _time;
        private long _calls;

        public long Time => Interlocked.Read(ref _time);

        public long Calls => Interlocked.Read(ref _calls);

        public void Add(long time)
        {
            Interlocked.Add(ref _time, time);
            Interlocked.Increment(ref _calls);
        }
    }
}

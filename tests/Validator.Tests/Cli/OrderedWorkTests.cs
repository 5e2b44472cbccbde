using Validator.Cli.Commands;

namespace Validator.Tests.Cli;

public sealed class OrderedWorkTests
{
    [Test]
    public void Results_come_in_the_order_of_the_items_however_long_each_takes()
    {
        int[] items = [.. Enumerable.Range(0, 200)];

        var results = OrderedWork.Run(
            items,
            item =>
            {
                Thread.SpinWait(item % 7 == 0 ? 100_000 : 10);
                return $"{item}";
            }
        );

        Assert.That(results, Is.EqualTo(items.Select(item => $"{item}")));
    }

    [TestCase(0)]
    [TestCase(1)]
    public void Few_items_are_no_exception(int count) =>
        Assert.That(OrderedWork.Run(new int[count], _ => "").Count(), Is.EqualTo(count));

    [Test]
    public void Whoever_wants_no_more_results_stops_the_work()
    {
        var done = 0;

        var first = OrderedWork.Run(new int[100_000], _ => $"{Interlocked.Increment(ref done)}").First();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(first, Is.Not.Empty);
            Assert.That(done, Is.LessThan(100_000));
        }
    }
}

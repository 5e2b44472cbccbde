using System.Collections.Immutable;
using System.Globalization;
using Validator.Evaluation.Functions.Dates;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-date</summary>
internal static class DateFunctions
{
    private const string Page =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-date";

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("dateTimeAdd", [ValueKinds.String, ValueKinds.String, ValueKinds.String], ValueKinds.String)
        {
            Least = 2,
            TakesUnknown = true,
            Evaluate = Add,
            Source = Page + "#datetimeadd",
        },
        new("dateTimeFromEpoch", [ValueKinds.String | ValueKinds.Integer | ValueKinds.Number], ValueKinds.String)
        {
            Evaluate = FromEpoch,
            Source = Page + "#datetimefromepoch",
        },
        new("dateTimeToEpoch", [ValueKinds.String], ValueKinds.Integer)
        {
            Evaluate = call => Time(call, 0) is { } time ? call.Of(time.ToUnixTimeSeconds()) : FailOrUnknown(call, 0),
            Source = Page + "#datetimetoepoch",
        },
        new("utcNow", [ValueKinds.String], ValueKinds.String)
        {
            Least = 0,
            Places = FunctionPlaces.ParameterDefault,
            Source = Page + "#utcnow",
        },
    ];

    // A duration or format that is none fails even where the time is not known, as in dateTimeAdd(utcNow(), 'P1W').
    private static Value Add(Call call)
    {
        if (call[0].Text is not null && Time(call, 0) is null)
        {
            return FailOrUnknown(call, 0);
        }

        TimeSpan? duration = call[1].Text is { } period ? IsoDuration.Parse(period) : null;
        if (duration is null && call[1].IsKnown)
        {
            return call.FailAt(1, $"the text must be an ISO 8601 duration, and not {Excerpt.Of(call.Text(1))}");
        }

        if (call.Count > 2 && call[2].Text is { } format && DateText.Write(default, format) is null)
        {
            return call.FailAt(2, $"the text must be a format of dates, and not {Excerpt.Of(format)}");
        }

        return Time(call, 0) is { } time && duration is { } added && (call.Count < 3 || call[2].IsKnown)
            ? Sum(call, time, added)
            : call.Unknown();
    }

    private static Value Sum(Call call, DateTimeOffset time, TimeSpan added)
    {
        var local = (Int128)time.Ticks + added.Ticks;
        var universal = (Int128)time.UtcTicks + added.Ticks;
        if (Int128.Min(local, universal) < 0 || Int128.Max(local, universal) > DateTime.MaxValue.Ticks)
        {
            return call.Fail("the result is outside of the years 1 to 9999");
        }

        var sum = time + added;
        var text = call.Count > 2 ? DateText.Write(sum, call.Text(2)) : DateText.Write(sum);
        return text is null ? call.Unknown() : call.Of(text);
    }

    private static Value FromEpoch(Call call)
    {
        var isInteger = long.TryParse(
            ScalarText.Of(call[0]),
            NumberStyles.Integer,
            CultureInfo.InvariantCulture,
            out var seconds
        );
        return
            isInteger
            && seconds >= DateTimeOffset.MinValue.ToUnixTimeSeconds()
            && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? call.Of(DateText.Write(DateTimeOffset.FromUnixTimeSeconds(seconds))!)
            : call.FailAt(0, "it must be a whole number of seconds in the years 1 to 9999");
    }

    private static DateTimeOffset? Time(Call call, int i) =>
        call[i].Text is { } text && DateText.HasYear(text) ? DateText.Parse(text) : null;

    private static Value FailOrUnknown(Call call, int i) =>
        DateText.Parse(call.Text(i)) is null
        && (DateText.HasYear(call.Text(i)) || !call.Text(i).AsSpan().ContainsAnyInRange('0', '9'))
            ? call.FailAt(i, $"the text must be an ISO 8601 date and time, and not {Excerpt.Of(call.Text(i))}")
            : call.Unknown();
}

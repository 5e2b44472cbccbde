using System.Collections.Immutable;
using System.Globalization;
using Validator.Evaluation.Functions.Networks;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-cidr</summary>
internal static class CidrFunctions
{
    private const string Cidr =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-cidr";

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("cidrHost", [ValueKinds.String, ValueKinds.Integer], ValueKinds.String)
        {
            Evaluate = call => Read(call, out var other) is { } range ? Host(call, range) : other,
            Source = Cidr + "#cidrhost",
        },
        new("cidrSubnet", [ValueKinds.String, ValueKinds.Integer, ValueKinds.Integer], ValueKinds.String)
        {
            Evaluate = call => Read(call, out var other) is { } range ? Subnet(call, range) : other,
            Source = Cidr + "#cidrsubnet",
        },
        new("parseCidr", [ValueKinds.String], ValueKinds.Object)
        {
            Evaluate = call => Read(call, out var other) is { } range ? Parts(call, range) : other,
            Source = Cidr + "#parsecidr",
        },
    ];

    private static AddressRange? Read(Call call, out Value other)
    {
        var range = AddressText.Parse(call.Text(0), out var isRefused);
        other =
            range is not null ? default
            : isRefused
                ? call.FailAt(
                    0,
                    $"the text must be a range of addresses such as 10.0.0.0/8, and not {Excerpt.Of(call.Text(0))}"
                )
            : call.Unknown();
        return range;
    }

    // Counted from the address after the first. The engine lets numbers below zero pass.
    private static Value Host(Call call, AddressRange range)
    {
        var index = call.Integer(1);
        if (index < int.MinValue || index > int.MaxValue)
        {
            return call.FailAt(1, "it does not fit in 32 bits");
        }

        return index >= 0 && (UInt128)index >= range.Hosts
            ? call.FailAt(
                1,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{range} has {range.Hosts} hosts, counted from 0, and no host {index}"
                )
            )
            : call.Of(range.Write(range.Network + 1 + (UInt128)(Int128)index));
    }

    private static Value Subnet(Call call, AddressRange range)
    {
        var length = call.Integer(1);
        if (length < range.Length || length > range.Bits)
        {
            return call.FailAt(
                1,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"a subnet of {range} has a length from {range.Length} to {range.Bits}, and not {length}"
                )
            );
        }

        var index = call.Integer(2);
        if (
            index < 0
            || index > int.MaxValue
            || (length - range.Length < 31 && index >= 1L << (int)(length - range.Length))
        )
        {
            return call.FailAt(
                2,
                string.Create(CultureInfo.InvariantCulture, $"{range} has no subnet {index} of length {length}")
            );
        }

        var shift = range.Bits - (int)length;
        return call.Of(new AddressRange(range.Network + ((UInt128)index << shift), (int)length, range.Bits).ToString());
    }

    private static Value Parts(Call call, AddressRange range)
    {
        var (first, last) =
            !range.IsVersion4 ? (range.Network, range.Last)
            : range.Hosts == 0 ? (range.Network, range.Network)
            : (range.Network + 1, range.Last - 1);
        return call.Of([
            Property(call, "network", range.Write(range.Network)),
            Property(call, "netmask", range.Write(range.Mask)),
            .. range.IsVersion4
                ? [Property(call, "broadcast", range.Write(range.Last))]
                : Array.Empty<ObjectProperty>(),
            Property(call, "firstUsable", range.Write(first)),
            Property(call, "lastUsable", range.Write(last)),
            call.Property("cidr", call.Of((long)range.Length), 0),
        ]);
    }

    private static ObjectProperty Property(Call call, string name, string text) =>
        call.Property(name, call.Of(text), 0);
}

using System.Collections.Immutable;
using System.Web;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>Functions for addresses on the web.</summary>
internal static class UriFunctions
{
    private const string Strings =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string";

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("buildUri", [ValueKinds.Object], ValueKinds.String) { Evaluate = Build, Source = Strings + "#builduri" },
        new("parseUri", [ValueKinds.String], ValueKinds.Object) { Evaluate = Parse, Source = Strings + "#parseuri" },
        new("uri", [ValueKinds.String, ValueKinds.String], ValueKinds.String)
        {
            TakesUnknown = true,
            Evaluate = Combine,
            Source = Strings + "#uri",
        },
        new("uriComponent", [ValueKinds.String], ValueKinds.String)
        {
            Evaluate = call => call.Of(Uri.EscapeDataString(call.Text(0))),
            Source = Strings + "#uricomponent",
        },
        new("uriComponentToString", [ValueKinds.String], ValueKinds.String)
        {
            Evaluate = call => call.Of(HttpUtility.UrlDecode(call.Text(0))),
            Source = Strings + "#uricomponenttostring",
        },
    ];

    private static Value Combine(Call call)
    {
        var start = call[0].Text;
        if (start is not null && !Uri.IsWellFormedUriString(start, UriKind.Absolute))
        {
            return call.FailAt(0, $"the text must be an absolute URI, and not {Excerpt.Of(start)}");
        }

        return start is null || call[1].Text is not { } relative ? call.Unknown()
            : Uri.TryCreate(new Uri(start), relative, out var whole) ? call.Of(whole.AbsoluteUri)
            : call.FailAt(1, $"{Excerpt.Of(relative)} cannot be joined to a URI");
    }

    private static Value Parse(Call call)
    {
        var text = call.Text(0);
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri))
        {
            return call.FailAt(0, $"the text must be an absolute URI, and not {Excerpt.Of(text)}");
        }

        // Whether the path of a file is a URI depends on the machine.
        if (uri.IsFile && !text.AsSpan().TrimStart().StartsWith("file:", StringComparison.OrdinalIgnoreCase))
        {
            return call.Unknown();
        }

        List<ObjectProperty> parts =
        [
            call.Property("scheme", call.Of(uri.Scheme), 0),
            call.Property("host", call.Of(uri.Host), 0),
            call.Property("port", uri.IsDefaultPort || uri.Port < 0 ? call.Null() : call.Of((long)uri.Port), 0),
        ];
        if (uri.AbsolutePath != "/")
        {
            parts.Add(call.Property("path", call.Of(uri.AbsolutePath), 0));
        }

        if (uri.Query.Length > 0)
        {
            parts.Add(call.Property("query", call.Of(uri.Query), 0));
        }

        return call.Of([.. parts]);
    }

    private static Value Build(Call call)
    {
        var owner = (ObjectExpression)call[0].Form;
        if (owner.MayHaveOthers)
        {
            return call.Unknown();
        }

        Value? Part(string name) => owner.Find(name) is { } property ? call[0].Part(property.Value) : null;
        foreach (var (name, kinds) in Expected)
        {
            var part = Part(name);
            if (part is { } given && (given.Kinds & kinds) == 0)
            {
                return call.Fail($"property {name} must be of kind {KindWords.Of(kinds & ~ValueKinds.Null)}");
            }

            if (part is null or { Form: StringLiteral { Text: "" } } && name is "scheme" or "host")
            {
                return call.Fail($"the object has no property {name}");
            }

            if (part is { IsKnown: false })
            {
                return call.Unknown();
            }
        }

        return Build(call, Part);
    }

    private static readonly (string Name, ValueKinds Kinds)[] Expected =
    [
        ("scheme", ValueKinds.String),
        ("host", ValueKinds.String),
        ("port", ValueKinds.Integer | ValueKinds.Null),
        ("path", ValueKinds.String),
        ("query", ValueKinds.String),
    ];

    private static Value Build(Call call, Func<string, Value?> part)
    {
        var port = part("port")?.Form is IntegerLiteral { Value: var given } ? given : -1;
        if (port is < -1 or > ushort.MaxValue)
        {
            return call.Fail("the port must be from 0 to 65535");
        }

        try
        {
            UriBuilder builder = new(part("scheme")!.Value.Text, part("host")!.Value.Text, (int)port);
            builder.Path = part("path")?.Text ?? "";
            builder.Query = part("query")?.Text ?? "";
            return call.Of(builder.Uri.ToString());
        }
        catch (Exception exception) when (exception is UriFormatException or ArgumentException)
        {
            // The builder takes its scheme and its whole apart only while it builds.
            return call.Fail("scheme, host and path make no URI");
        }
    }
}

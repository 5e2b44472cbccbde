using System.Reflection;
using Microsoft.CodeAnalysis.Sarif;
using Microsoft.CodeAnalysis.Sarif.Readers;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Validator.Cli.Reporting.Sarif;

/// <summary>
/// Sarif.Sdk leaves out what equals a default. That is wrong where a viewer takes another default, as every one does
/// for the level of a result, and where nothing differs from zero or from an empty list.
/// </summary>
internal sealed class SarifContracts : SarifContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        Predicate<object>? isWritten = (property.DeclaringType?.Name, property.PropertyName) switch
        {
            (nameof(Result), "level") => _ => true,
            (nameof(ReportingDescriptor), "defaultConfiguration") => _ => true,
            (nameof(ReportingConfiguration), "level") => _ => true,
            (nameof(Invocation), "exitCode") => _ => true,
            (nameof(ToolComponent), "rules") => _ => true,
            (nameof(Region), "charLength") => region => ((Region)region).CharOffset >= 0,
            _ => null,
        };
        if (isWritten is not null)
        {
            property.DefaultValueHandling = DefaultValueHandling.Include;
            property.ShouldSerialize = isWritten;
        }

        return property;
    }
}

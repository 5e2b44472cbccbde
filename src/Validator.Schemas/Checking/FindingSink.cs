using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Text;

namespace Validator.Schemas.Checking;

/// <summary>Turns what the checker sees at a value into diagnostics that tell how the value came there.</summary>
/// <param name="isTrusted">Whether the definition was verified, so that its findings are errors.</param>
/// <param name="versionDefault">The parameter whose default chose the API version, and so the whole definition.</param>
/// <param name="isCaseSensitive">Whether the service refuses a name in another case.</param>
/// <param name="unverified">The most that a finding against a definition that was not verified may be.</param>
internal sealed class FindingSink(
    bool isTrusted,
    string? versionDefault,
    Action<Diagnostic> report,
    Severity unverified = Severity.Warning,
    bool isCaseSensitive = false
)
{
    /// <summary>For what services are known to tolerate although their definitions do not say so.</summary>
    public FindingSink OfTolerated => new(isTrusted, versionDefault, report, Severity.Note, isCaseSensitive);

    /// <summary>For what deploys, and is worth knowing all the same.</summary>
    public FindingSink OfNotes => new(isTrusted: false, versionDefault, report, Severity.Note, isCaseSensitive);

    /// <summary>For what is compared with another definition than that of the provider.</summary>
    public FindingSink OfUnverified => new(isTrusted: false, versionDefault, report, unverified, isCaseSensitive);

    /// <summary>The same that tells another.</summary>
    public FindingSink Into(Action<Diagnostic> other) =>
        new(isTrusted, versionDefault, other, unverified, isCaseSensitive);

    public void Pass(Diagnostic finding) => report(finding);

    /// <summary>Whether the definition was verified.</summary>
    public bool IsTrusted => isTrusted;

    /// <summary>Where a finding is, and the references by which its value came to the resource.</summary>
    public readonly record struct Spot(Place Place, Trail? Trail)
    {
        public static Spot Of(Value value) => new(value.Place, value.Trail);

        public static Spot OfKey(Value owner, ObjectProperty property)
        {
            var (place, trail) = owner.KeyOf(property);
            return new(place, trail);
        }

        public Spot At(TextSpan span) => this with { Place = Place with { Span = span } };
    }

    public void Report(
        DiagnosticDescriptor descriptor,
        MessageFormat message,
        Spot spot,
        Repair? repair,
        params ReadOnlySpan<string> arguments
    )
    {
        DefaultUse? ofVersion = versionDefault is null ? null : new(versionDefault, IsValue: false);
        var diagnostic = Provenance.At(descriptor, message, spot.Place, spot.Trail?.Default ?? ofVersion, arguments);
        report(
            diagnostic with
            {
                Severity = SeverityOf(descriptor),
                Repair = repair,
                Related = Provenance.Of(spot.Trail, spot.Place),
            }
        );
    }

    // Generated definitions are known to be inaccurate in places, so they warn (design.md, Identifiers).
    private Severity SeverityOf(DiagnosticDescriptor descriptor) =>
        isCaseSensitive && descriptor == SchemaDiagnostics.PropertyCasing ? Severity.Error
        : isTrusted || descriptor.DefaultSeverity < unverified ? descriptor.DefaultSeverity
        : unverified;
}

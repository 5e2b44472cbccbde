using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.ImageBuilder;

/// <summary>An image template of Azure Image Builder, as far as its values are known.</summary>
internal sealed class ImageTemplate
{
    private const string Provider = "Microsoft.VirtualMachineImages";
    private const string TypeName = Provider + "/imageTemplates";

    private readonly string? _version;
    private readonly Func<Value, bool> _isNew;

    private ImageTemplate(ImagePart properties, ImagePart body, string? version, Func<Value, bool> isNew)
    {
        Properties = properties;
        Body = body;
        _version = version;
        _isNew = isNew;
    }

    public ImagePart Body { get; }

    public ImagePart Properties { get; }

    /// <summary>What is done to the image, in order.</summary>
    public IEnumerable<ImagePart> Customizers => Properties.List("customize", _isNew);

    public IEnumerable<ImagePart> Validators => Properties.Part("validate")?.List("inVMValidations", _isNew) ?? [];

    /// <summary>Where the image goes to.</summary>
    public IEnumerable<ImagePart> Distributors => Properties.List("distribute", _isNew);

    /// <summary>Null for every other resource. What people paste from <c>az resource create</c> names the provider alone.</summary>
    /// <param name="rule">What templates share, each rule looks at once.</param>
    public static ImageTemplate? Of(RuleContext context, ResourceDeclaration resource, DiagnosticDescriptor rule) =>
        resource is { IsExisting: false, FullType: { } type }
        && (IsSame(type, TypeName) || (IsSame(type, Provider) && context.Template.Kind == TemplateKind.ResourceBody))
        && new ImagePart(new(resource.Body, context.Scope, null)) is var body
        && body.Part("properties") is { } properties
            ? new(properties, body, VersionOf(context, resource), value => context.Compared.Add(value, rule))
            : null;

    /// <summary>Whether the API version is known, and is of that day or later.</summary>
    public bool IsSince(string day) => _version is not null && string.CompareOrdinal(_version, day) >= 0;

    private static string? VersionOf(RuleContext context, ResourceDeclaration resource) =>
        resource.ApiVersion is { } version ? context.Scope.Evaluate(version).Text : null;

    private static bool IsSame(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

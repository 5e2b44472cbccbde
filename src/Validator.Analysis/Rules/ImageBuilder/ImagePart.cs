using Validator.Evaluation;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Rules.ImageBuilder;

/// <summary>An object in an image template: a step, a target, or what holds them.</summary>
internal readonly record struct ImagePart(Value Value)
{
    private ObjectExpression Written => (ObjectExpression)Value.Form;

    /// <summary>Whether it may have properties that are not seen.</summary>
    public bool MayHaveOthers => Written.MayHaveOthers;

    /// <summary>The value of its <c>type</c>, where that is known.</summary>
    public string? Type => Find("type")?.Text;

    /// <summary>Where to point at for what it lacks.</summary>
    public Place Anchor => new(Value.Scope.Source, Written.Anchor);

    /// <summary>A property that is set; what is null or empty is not.</summary>
    public Value? Find(string name) =>
        Written.Find(name) is { } property && Value.Part(property.Value) is { IsEmpty: false } value ? value : null;

    /// <summary>Whether it is written, be it null or empty.</summary>
    public bool Has(string name) => Written.Find(name) is not (null or { Value: NullLiteral });

    /// <summary>Where the name of a property stands.</summary>
    public TextSpan KeyOf(string name) => Written.Find(name)!.Name.Span;

    public ImagePart? Part(string name) => Find(name) is { Form: ObjectExpression } value ? new(value) : null;

    /// <summary>The objects of an array; of a loop whose turns are not known, the one that stands for all.</summary>
    public IEnumerable<ImagePart> List(string name, Func<Value, bool> isNew) =>
        Find(name) is not { } list || !isNew(list) ? []
        : list.Form is LoopExpression loop ? Objects([list.Part(loop.Body)])
        : Objects(list.Items);

    public bool Is(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<ImagePart> Objects(IEnumerable<Value> values) =>
        from value in values
        where value.Form is ObjectExpression
        select new ImagePart(value);
}

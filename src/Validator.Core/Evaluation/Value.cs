using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>
/// An expression evaluated as far as its outermost form: a literal, an array, an object or a loop, whose parts are
/// evaluated when they are asked for; or an <see cref="UnknownValue"/>.
/// </summary>
/// <param name="Form">The outermost form; its span is where a person wrote the value.</param>
/// <param name="Scope">The scope in which the parts of <paramref name="Form"/> are to be evaluated.</param>
/// <param name="Trail">How the value came here; null where it was written in place.</param>
public readonly record struct Value(Expression Form, Scope Scope, Trail? Trail)
{
    public Place Place => new(Scope.Source, Form.Span);
}

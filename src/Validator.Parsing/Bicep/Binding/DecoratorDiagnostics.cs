using Validator.Diagnostics;

namespace Validator.Parsing.Bicep.Binding;

/// <summary>What can be wrong with a decorator.</summary>
public static class DecoratorDiagnostics
{
    internal static readonly MessageFormat Misplaced = new(
        "default",
        "'{0}' cannot stand on a '{1}'. It is for '{2}'."
    );

    internal static readonly MessageFormat WrongType = new("type", "'{0}' is for a '{1}', and the type here is '{2}'.");

    internal static readonly MessageFormat NoDecorator = new("function", "Function '{0}' is no decorator.");

    internal static readonly MessageFormat NotCalled = new("call", "'{0}' is called as functions are. Add '{1}'.");

    internal static readonly MessageFormat WrongCount = new("count", "'{0}' takes '{1}' arguments, not '{2}'.");

    internal static readonly MessageFormat WrongArgument = new("argument", "'{0}' takes '{1}' here, not '{2}'.");

    internal static readonly MessageFormat NegativeLength = new(
        "negative",
        "'{0}' takes a length, which is not negative as '{1}' is."
    );

    internal static readonly MessageFormat Twice = new("twice", "'{0}' stands here twice. Remove one of them.");

    public static readonly DiagnosticDescriptor InvalidDecorator = new()
    {
        Id = "ARM3054",
        Name = "invalid-decorator",
        Title = "A decorator that its target does not take",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP124"), new("bicep", "BCP125"), new("bicep", "BCP127"), new("bicep", "BCP129")],
        Messages = [Misplaced, WrongType, NoDecorator, NotCalled, WrongCount, WrongArgument, NegativeLength, Twice],
        Docs = """
            Each decorator of Bicep is for certain declarations and types only: `@minLength()` for a string or an array,
            `@allowed()` for a parameter, `@batchSize()` for a resource or module in a loop. It takes arguments of certain kinds,
            and stands on one declaration once. Bicep compiles no file where one is used otherwise.

            ## Fails

            ```bicep
            @minLength(3)
            param size int
            output result int = size
            ```

            ## Passes

            ```bicep
            @minValue(3)
            param size int
            output result int = size
            ```
            """,
    };
}

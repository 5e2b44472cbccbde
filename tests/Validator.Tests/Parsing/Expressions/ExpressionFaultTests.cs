using System.Collections.Immutable;
using Validator.Parsing.Expressions;
using Validator.Text;

namespace Validator.Tests.Parsing.Expressions;

public sealed class ExpressionFaultTests
{
    // « and » mark the place in the string; they are no part of it.
    [TestCase("«[]»", "emptyExpression", "Expected an expression inside '[]'. If it is meant as text, write '[[]'.")]
    [TestCase("«[ ]»", "emptyExpression", "Expected an expression inside '[ ]'. If it is meant as text, write '[[ ]'.")]
    [TestCase("[«,»]", "expectedExpression", "Expected a function call, a string or a whole number, found ','.")]
    [TestCase("[«]»]", "expectedExpression", "Expected a function call, a string or a whole number, found ']'.")]
    [TestCase("[f()[«]»]]", "expectedExpression", "Expected a function call, a string or a whole number, found ']'.")]
    [TestCase("[«*» 2]", "expectedExpression", "Expected a function call, a string or a whole number, found '*'.")]
    [TestCase(
        "[f(«]»",
        "expectedExpressionAtEnd",
        "Expected a function call, a string or a whole number after '(', found the end of the expression."
    )]
    [TestCase(
        "[f(1, «]»",
        "expectedExpressionAtEnd",
        "Expected a function call, a string or a whole number after ',', found the end of the expression."
    )]
    [TestCase("[f(1,«)»]", "expectedArgument", "Expected an argument after the comma, found ')'.")]
    [TestCase("[f(1,«,»2)]", "expectedArgument", "Expected an argument after the comma, found ','.")]
    [TestCase(
        "[f('a' «'b'»)]",
        "expectedArgumentEnd",
        "Expected a comma or a closing parenthesis in the arguments of 'f', found ''b''."
    )]
    [TestCase(
        "[f(1«]»)]",
        "expectedArgumentEnd",
        "Expected a comma or a closing parenthesis in the arguments of 'f', found ']'."
    )]
    [TestCase(
        "[f(g(1)«]»",
        "unclosedCall",
        "The call of 'f' is not closed: expected ')' before the end of the expression."
    )]
    [TestCase(
        "[f(ns.g(1«]»",
        "unclosedCall",
        "The call of 'g' is not closed: expected ')' before the end of the expression."
    )]
    [TestCase("[f()[0«,» 1]]", "expectedIndexEnd", "Expected ']' after the index, found ','.")]
    [TestCase(
        "[f()['a'«]»",
        "unclosedIndex",
        "The index '['a'' is not closed: expected ']' before the end of the expression."
    )]
    [TestCase("[f().«.»x]", "expectedProperty", "Expected a property name after the dot, found '.'.")]
    [TestCase("[f().«[»0]]", "expectedProperty", "Expected a property name after the dot, found '['.")]
    [TestCase(
        "[f().«]»",
        "expectedPropertyAtEnd",
        "Expected a property name after '.', found the end of the expression."
    )]
    [TestCase(
        "[f().«0»]",
        "propertyNeedsIndex",
        "'0' cannot follow a dot. Write '[0]' in place of the dot and the name."
    )]
    [TestCase(
        "[f().«'a b'»]",
        "propertyNeedsIndex",
        "''a b'' cannot follow a dot. Write '['a b']' in place of the dot and the name."
    )]
    [TestCase(
        "[f().«my-data-1»]",
        "propertyNeedsIndex",
        "'my-data-1' cannot follow a dot. Write '['my-data-1']' in place of the dot and the name."
    )]
    [TestCase(
        "['abc'«.»x]",
        "accessOfLiteral",
        "'.' cannot follow the literal ''abc'': only the result of a function has properties and elements."
    )]
    [TestCase(
        "[f(1«[»0])]",
        "accessOfLiteral",
        "'[' cannot follow the literal '1': only the result of a function has properties and elements."
    )]
    [TestCase(
        "[f().«toLower»()]",
        "callOfProperty",
        "'toLower' is a property here and cannot be called: a function takes the value as an argument."
    )]
    [TestCase(
        "[«(»f())]",
        "grouping",
        "Expected a function name before '(': parentheses do not group in an expression."
    )]
    [TestCase("[f()«)»]", "closesNothing", "')' closes nothing that is open in the expression.")]
    [TestCase("[f()«]»]", "closesNothing", "']' closes nothing that is open in the expression.")]
    [TestCase("[f() «g»()]", "trailingText", "Expected the end of the expression, found 'g'.")]
    [TestCase("[f()«,» g()]", "trailingText", "Expected the end of the expression, found ','.")]
    [TestCase(
        "[«dbo»].[table]",
        "notCalledWhole",
        "'dbo' is not called: functions need parentheses; a text that begins with a bracket needs a second one, '[['."
    )]
    [TestCase(
        "[«a.b»]",
        "notCalledWhole",
        "'a.b' is not called: functions need parentheses; a text that begins with a bracket needs a second one, '[['."
    )]
    [TestCase("[«a».1]", "notCalled", "'a' is not called: functions need parentheses; a text needs single quotes.")]
    [TestCase(
        "[parameters(«location»)]",
        "notCalled",
        "'location' is not called: functions need parentheses; a text needs single quotes."
    )]
    [TestCase(
        "[f()[«a.b».c()]]",
        "notCalled",
        "'a.b' is not called: functions need parentheses; a text needs single quotes."
    )]
    [TestCase("[if(«True», 1, 2)]", "constantNotCalled", "'True' is a function in an expression: write 'True()'.")]
    [TestCase(
        "[f(«'»a)]",
        "unterminatedString",
        "The string 'a)' is not closed: expected a single quote at its end (one inside the string is doubled)."
    )]
    [TestCase(
        "[f(«'»a'')]",
        "unterminatedString",
        "The string 'a'')' is not closed: expected a single quote at its end (one inside the string is doubled)."
    )]
    [TestCase(
        "['it«'»s']",
        "quoteInString",
        "This quote ends the string before 's': a single quote inside a string is doubled."
    )]
    [TestCase(
        "[f('it«'»s')]",
        "quoteInString",
        "This quote ends the string before 's': a single quote inside a string is doubled."
    )]
    [TestCase("[f(«\"a b\"»)]", "foreignQuotes", "Expected single quotes around a string, found '\"a b\"'.")]
    [TestCase(
        "[f(«\u2018a\u2019»)]",
        "foreignQuotes",
        "Expected single quotes around a string, found '\u2018a\u2019'."
    )]
    [TestCase("[f(«\"»a)]", "foreignQuotes", "Expected single quotes around a string, found '\"'.")]
    [TestCase("[f() «+» 1]", "operator", "Expressions have no operators: use 'add(a, b)' instead of '+'.")]
    [TestCase("[1«+»2]", "operator", "Expressions have no operators: use 'add(a, b)' instead of '+'.")]
    [TestCase("[f(1 «-»2)]", "operator", "Expressions have no operators: use 'sub(a, b)' instead of '-'.")]
    [TestCase(
        "[if(f() «==» 1, 2, 3)]",
        "operator",
        "Expressions have no operators: use 'equals(a, b)' instead of '=='."
    )]
    [TestCase(
        "[f()[0 «<=» 1]]",
        "operator",
        "Expressions have no operators: use 'lessOrEquals(a, b)' instead of '<='."
    )]
    [TestCase("[if(«!»f(), 2, 3)]", "operator", "Expressions have no operators: use 'not(a)' instead of '!'.")]
    [TestCase("[f()«?.»x]", "operator", "Expressions have no operators: use 'tryGet(a, 'name')' instead of '?.'.")]
    [TestCase("[f() «??» 1]", "operator", "Expressions have no operators: use 'coalesce(a, b)' instead of '??'.")]
    [TestCase("[f() «?» 1]", "operator", "Expressions have no operators: use 'if(condition, a, b)' instead of '?'.")]
    [TestCase("[f(«-» 1)]", "signApart", "Expected the digits of a whole number directly after '-'.")]
    [TestCase(
        "[f(«1.5»)]",
        "decimalNumber",
        "Expressions have no decimal numbers: use 'json('1.5')' instead of '1.5'."
    )]
    [TestCase(
        "[«-2e-3»]",
        "decimalNumber",
        "Expressions have no decimal numbers: use 'json('-2e-3')' instead of '-2e-3'."
    )]
    [TestCase(
        "[«9223372036854775808»]",
        "integerTooLarge",
        "'9223372036854775808' is outside the range of whole numbers, which have 64 bits."
    )]
    [TestCase("[f()«;»]", "unexpectedCharacter", "';' cannot stand in an expression outside a string.")]
    [TestCase("[f(«@»)]", "unexpectedCharacter", "'@' cannot stand in an expression outside a string.")]
    [TestCase("[«😀»]", "unexpectedCharacter", "'😀' cannot stand in an expression outside a string.")]
    [TestCase("[«\u200B»f()]", "unexpectedCharacter", "'U+200B' cannot stand in an expression outside a string.")]
    [TestCase("[f()«\u0000»]", "unexpectedCharacter", "'U+0000' cannot stand in an expression outside a string.")]
    public void Reports_the_fault_where_it_is(string marked, string messageId, string message)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        var lowered = LoweredString.Of(marked.Remove(end + 1, 1).Remove(start, 1));

        Assert.That(lowered.Findings, Has.Count.EqualTo(1));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lowered.Findings[0].Format.Id, Is.EqualTo(messageId));
            Assert.That(lowered.Findings[0].Message, Is.EqualTo(message));
            Assert.That(lowered.Findings[0].Place.Span.Start, Is.EqualTo(start + 1));
            Assert.That(lowered.Findings[0].Place.Span.End, Is.EqualTo(end + 1));
        }
    }

    [Test]
    public void Too_many_levels_are_told_with_the_limit()
    {
        var calls = string.Concat(Enumerable.Repeat("f(", ExpressionParser.MaximumDepth + 1));

        var finding = LoweredString.Of($"[{calls}]").Findings.Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                finding.Message,
                Is.EqualTo(
                    "The expression has more than '500' levels, which armlint does not follow. Move a part into a variable."
                )
            );
            Assert.That(finding.Place.Span.Start, Is.EqualTo(2 + 2 * ExpressionParser.MaximumDepth));
        }
    }

    [Test]
    public void Half_of_a_surrogate_pair_is_told_by_its_number() =>
        Assert.That(LoweredString.Of("[\uD800]").Findings.Single().Arguments, Is.EqualTo(new[] { "U+D800" }));

    [Test]
    public void A_long_or_broken_text_is_cut_short_in_the_message()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                LoweredString.Of($"[{new string('a', 41)}]").Findings.Single().Arguments,
                Is.EqualTo(new[] { new string('a', 40) + "…" })
            );
            Assert.That(
                LoweredString.Of($"['{new string('a', 39)}\U0001F600]").Findings.Single().Arguments,
                Is.EqualTo(new[] { new string('a', 39) + "…" })
            );
            Assert.That(LoweredString.Of("['a\nb]").Findings.Single().Arguments, Is.EqualTo(new[] { "a…" }));
        }
    }

    [Test]
    public void The_place_of_a_fault_covers_escapes_of_JSON()
    {
        var escaped = EscapedString.Of("[f('\"', \"x\")]");

        var lowered = LoweredString.Of(escaped.Source, escaped.Text);

        Assert.That(lowered.TextAt(lowered.Findings.Single().Place.Span), Is.EqualTo("\\\"x\\\""));
    }

    [Test]
    public void A_missing_parenthesis_is_reported_at_the_closing_bracket_behind_escapes()
    {
        var closed = EscapedString.Of("[f('\\']", 1);

        var lowered = LoweredString.Of(closed.Source, closed.Text);

        Assert.That(lowered.Findings.Single().Place.Span, Is.EqualTo(new TextSpan(closed.Source.Text.Length - 7, 6)));
    }

    [Test]
    public void Every_message_has_a_hole_and_an_id_of_its_own()
    {
        var messages = ExpressionDiagnostics.All.SelectMany(d => d.Messages).ToImmutableArray();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(messages.Select(m => m.Id), Is.Unique);
            Assert.That(messages.Select(m => m.Text), Has.All.Contains("'{0}'").And.All.EndsWith("."));
        }
    }
}

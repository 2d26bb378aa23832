package godel.grammar.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.parse.Quine;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.term.Application;
import godel.grammar.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrinterTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "a + b * c", "(a + b) * c", "a - (b - c)", "a - b - c", "-a * b", "-(a * b)", "0 - 3", "-3 + x", "a implies b implies c",
        "(a implies b) implies c", "not a and not (b or c)", "not (a and b)", "(not a) = b", "a != b", "not not a", "3 / 5", "3/5", "x * (3/5)",
        "x / 3 / 5", "[]", "[a, b]", "[a, b | c]", "pair(a, b)", "[a, b | '[1, 2]]", "'[1, 'a, [2] | 3]", "'[['policy, ['x]]]", "f()", "f(a, -1)",
        "`+`(a, b, c)", "`not`()", "`if`", "'if", "'+", "'`odd one`", "(if a then b else c) + 1", "1 + (let x = 2 in x)",
        "if a then b else if c then d else e", "let x = 1, y = x in [x, y]", "match (if a then b else c) { [] -> 1, [h | t] -> t }",
        "a < b iff (c <= d iff e)", "(a = b) = c", "`back\\`quote\\\\and\\u{a}line`"
    })
    void writesTheShortestFormWithMinimalParentheses(String text) {
        String expected = text.equals("[]") ? "'nil" : text;
        assertEquals(expected, Printer.expression(Quine.parseExpression("test", text).expression()));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "a > b,b < a", "a >= b,b <= a", "not a = b,a != b", "6/10,3/5", "1_000,1000", "x*3/5,x * 3 / 5", "x / -3/5,x / -3 / 5", "[a | b],\"pair(a, b)\"",
        "((a)),a", "`plain`,plain", "a /* remark */ + b // end,a + b"
    })
    void writesOtherSpellingsInOneWay(String text, String expected) {
        assertEquals(expected, Printer.expression(Quine.parseExpression("test", text).expression()));
    }

    @Test
    void breaksLongExpressionsAtTheirOutermostPlaces() {
        String text = """
                if first_parameter < second_parameter and second_parameter < third_parameter then
                  [first_parameter, second_parameter, third_parameter]
                else
                  some_function(
                    first_parameter + second_parameter,
                    second_parameter + third_parameter,
                    third_parameter + first_parameter)""";
        assertEquals(text, Printer.expression(Quine.parseExpression("test", text).expression()));
    }

    @Test
    void writesAndReadsLongOperatorChains() {
        Expression sum = new Variable("x");
        for (int i = 0; i < 50_000; i++) {
            sum = Call.of(i % 2 == 0 ? "+" : "-", sum, Literal.of(i));
        }
        assertEquals(sum, Quine.parseExpression("test", Printer.expression(sum)).expression());
    }

    @Test
    void writesAndReadsLongLists() {
        Expression list = Literal.symbol("nil");
        for (int i = 0; i < 50_000; i++) {
            list = Call.of("pair", Literal.of(i), list);
        }
        assertEquals(list, Quine.parseExpression("test", Printer.expression(list)).expression());
    }

    @Test
    void writesDeepTermsWithoutRecursion() {
        Term term = godel.grammar.term.Variable.of("x");
        for (int i = 0; i < 20_000; i++) {
            term = Application.of("f", term);
        }
        assertTrue(Printer.term(term).replaceAll("\\s", "").startsWith("f(f(f("));
    }

    @Test
    void writesTheBeginningOfTermsThatAreHugeByTheirSharing() {
        Term term = godel.grammar.term.Variable.of("x");
        for (int i = 0; i < 200; i++) {
            term = Application.of("f", term, term);
        }
        String text = Printer.term(term, 1_000);
        assertEquals(1_002, text.length());
        assertTrue(text.endsWith(" …"));
    }
}

package godel.grammar.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.parse.Quine;
import godel.grammar.print.Printer;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '~', value = {
        "f(x, 1) ~ f(x, 1)",
        "not x ~ if x then 'false else 'true",
        "x and y ~ if x then y else 'false",
        "x or y ~ if x then 'true else y",
        "x implies y ~ if x then (if y then 'true else 'false) else 'true",
        "x iff y ~ (if x then 'true else 'false) = (if y then 'true else 'false)",
        "x <= y ~ if y < x then 'false else 'true",
        "match x { [] -> a, [h | t] -> b } ~ let match_1 = x in if is_pair(match_1) then (let h = head(match_1), t = tail(match_1) in b) else a",
    })
    void eachFormIsWrittenInTheCore(String text, String core) {
        assertEquals(core, Printer.expression(Core.of(parse(text))).replaceAll("\\s+", " "));
    }

    @Test
    void newNamesAvoidThoseOfTheCodeAndOfTheParameters() {
        Define define = (Define) Quine.parseFile("test", """
                define f(match_1) = match g() { [] -> match_2, [h | t] -> h }
                """).statements().getFirst();
        assertEquals(
                "let match_3 = g() in if is_pair(match_3) then (let h = head(match_3), t = tail(match_3) in h) else match_2",
                Printer.expression(Core.of(define).body()).replaceAll("\\s+", " "));
    }

    @Test
    void nestedEquivalencesDoNotGrowExponentially() {
        Expression core = Core.of(parse("a iff ".repeat(200) + "a"));
        assertEquals(true, Printer.expression(core).length() < 100_000);
    }

    private static Expression parse(String text) {
        return Quine.parseExpression("test", text).expression();
    }
}

package godel.grammar.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import godel.grammar.parse.Quine;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {
    private static Expression parse(String text) {
        return Quine.parseExpression("test", text).expression();
    }

    private static Value value(String text) {
        return ((Literal) parse(text)).value();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '~', value = {
        "x ~ 'x",
        "3/5 ~ '['quote, 3/5]",
        "'left ~ '['quote, 'left]",
        "if a then 1 else b ~ '['if, 'a, ['quote, 1], 'b]",
        "let x = e in b ~ '['let, 'x, 'e, 'b]",
        "match e { [] -> a, [h | t] -> b } ~ '['match, 'e, 'a, 'h, 't, 'b]",
        "f(x, 1) ~ '['f, 'x, ['quote, 1]]",
        "f() ~ '['f]",
        "a > b ~ '['<, 'b, 'a]"
    })
    void eachFormHasItsQuotation(String expression, String quotation) {
        assertEquals(value(quotation), Quotation.quote(parse(expression)));
        assertEquals(parse(expression), Quotation.unquote(value(quotation)));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '~', value = {
        "3 ~ 3 ~ a number is no code; a literal is quoted: ['quote, 3]: 3",
        "'[3] ~ '[3] ~ code begins with the name of a function, not with 3: [3]",
        "'['f | 'x] ~ '['f | 'x] ~ code is a list that ends in 'nil, this ends in 'x: pair('f, 'x)",
        "'['f, ['quote]] ~ '['quote] ~ this has the form ['quote, value]: ['quote]",
        "'['if, 'a, 'b] ~ '['if, 'a, 'b] ~ this has the form ['if, condition, holds, fails]: ['if, 'a, 'b]",
        "'['let, 1, 'a, 'b] ~ '['let, 1, 'a, 'b] ~ a name is a symbol, not 1: ['let, 1, 'a, 'b]",
        "'['match, 'a, 'a, 'h, 'h, 'a] ~ '['match, 'a, 'a, 'h, 'h, 'a] ~ head and tail have the same name 'h: ['match, 'a, 'a, 'h, 'h, 'a]"
    })
    void aValueThatIsNoQuotationIsRefusedWithTheSmallestMalformedPart(String whole, String part, String message) {
        MalformedQuotation refusal = assertThrows(MalformedQuotation.class, () -> Quotation.unquote(value(whole)));
        assertEquals(value(part), refusal.part());
        assertEquals(message, refusal.getMessage());
    }

    @Test
    void deepExpressionsAreQuotedWithoutRecursion() {
        Expression sum = new Variable("x");
        for (int i = 0; i < 100_000; i++) {
            sum = Call.of("+", Literal.of(i), sum);
        }
        assertEquals(sum, Quotation.unquote(Quotation.quote(sum)));
    }
}

package godel.grammar.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import godel.grammar.parse.Quine;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {
    private static List<Define> functions(String text) {
        return Quine.parseFile("test", text).all(Define.class).toList();
    }

    private static Value value(String text) {
        return ((Literal) Quine.parseExpression("test", text).expression()).value();
    }

    @Test
    void aProgramIsAListOfNamesParametersAndBodies() {
        List<Define> program = functions("define policy(o, m) = pair('left, m) define zero() = 0");
        Value quoted = value("'[['policy, ['o, 'm], ['pair, ['quote, 'left], 'm]], ['zero, 'nil, ['quote, 0]]]");
        assertEquals(quoted, Program.quote(program));
        assertEquals(program, Program.unquote(quoted));
    }

    @Test
    void measuresAreNoPartOfAProgram() {
        assertEquals(functions("define f(n) = f(n)"), Program.unquote(Program.quote(functions("define f(n) = f(n) measure n"))));
    }

    @Test
    void twoFunctionsOfOneNameAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Program.quote(functions("define f(n) = 1 define f(m) = 2")));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '~', value = {
        "1 ~ a list was expected: 1",
        "'[['f, ['x]]] ~ a function has the form ['name, ['parameter, …], body]: ['f, ['x]]",
        "'[['f, [1], 'x]] ~ a parameter is a symbol, not 1: [1]",
        "'[['f, ['x, 'x], 'x]] ~ the parameter 'x is there twice: ['x, 'x]",
        "'[['let, ['x], 'x]] ~ no function can be called 'let: ['let, ['x], 'x]",
        "'[['f, ['x], 'x], ['f, ['y], 'y]] ~ two functions are called f: ['f, ['y], 'y]",
        "'[['f, ['x], ['quote]]] ~ this has the form ['quote, value]: ['quote]"
    })
    void aValueThatIsNoProgramIsRefused(String text, String message) {
        assertEquals(message, assertThrows(MalformedQuotation.class, () -> Program.unquote(value(text))).getMessage());
    }
}

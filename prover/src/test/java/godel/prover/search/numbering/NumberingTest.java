package godel.prover.search.numbering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

    @Test
    void the_numbering_is_as_documented() {
        assertArrayEquals(new int[] {0, -5}, Writer.cells(Rational.of(-5)));
        assertArrayEquals(new int[] {1, 1, 1, 3, 1, 5}, Writer.cells(Rational.of(BigInteger.valueOf(3), BigInteger.valueOf(5))));
        assertArrayEquals(new int[] {1, -1, 2, 2, 0, 1, 1}, Writer.cells(Rational.of(-(1L << 32))));
        assertArrayEquals(new int[] {2, -1}, Writer.cells(Symbol.NIL));
        assertArrayEquals(new int[] {2, 2, 'u', 'p'}, Writer.cells(Symbol.of("up")));
        assertArrayEquals(new int[] {3, 0, 1, 2, -1}, Writer.cells(Value.list(Rational.ONE)));
        assertArrayEquals(new int[] {6, -10, 2, 4, 1, 'x', 5, 0, 1}, Writer.cells(Application.of("equal", Variable.of("x"), Constant.of(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 3 110 105 108", "1 1 1 3 1 1", "1 1 1 2 1 4", "1 1 2 0 3 1 5", "1 2 1 3 1 5",
            "1 1 1 3 0", "2 -100", "2 1 -1", "2 1 65536", "7", "-1", "2 9 1"})
    void what_is_not_in_the_only_form_is_refused(String text) {
        int[] cells = Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
        Reader reader = new Reader(position -> cells[position], 0, cells.length);
        assertThrows(Malformed.class, reader::value);
    }

    @Test
    void deep_trees_do_not_overflow_the_stack() {
        Value value = Symbol.NIL;
        Term term = Variable.of("x");
        for (int i = 0; i < 100_000; i++) {
            value = Pair.of(value, Symbol.TRUE);
            term = Application.of("head", term);
        }
        int[] cells = Writer.cells(value);
        assertEquals(value, new Reader(position -> cells[position], 0, cells.length).value());
        int[] termCells = Writer.cells(term);
        assertEquals(term, new Reader(position -> termCells[position], 0, termCells.length).term());
    }

    @Test
    void a_tree_that_is_exponentially_larger_than_its_graph_is_refused() {
        Value value = Symbol.NIL;
        for (int i = 0; i < 60; i++) {
            value = Pair.of(value, value);
        }
        Value huge = value;
        assertThrows(Malformed.class, () -> Writer.cells(huge));
    }
}

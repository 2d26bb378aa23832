package godel.prover.search.numbering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumberingProperties {

    @Provide
    Arbitrary<Value> values() {
        BigInteger large = BigInteger.ONE.shiftLeft(100);
        Arbitrary<Value> numbers = Combinators.combine(Arbitraries.bigIntegers().between(large.negate(), large),
                Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.ONE.shiftLeft(70))).as(Rational::of);
        Arbitrary<Value> integers = Arbitraries.integers().map(Rational::of);
        Arbitrary<Value> symbols = names().map(Symbol::of);
        return Arbitraries.recursive(() -> Arbitraries.oneOf(numbers, integers, symbols),
                inner -> Combinators.combine(inner, Arbitraries.oneOf(inner, symbols)).as(Pair::of), 0, 6);
    }

    @Provide
    Arbitrary<Term> terms() {
        Arbitrary<Term> leaves = Arbitraries.oneOf(names().map(Variable::of), values().map(Constant::of), names().map(name -> Application.of(name)));
        return Arbitraries.recursive(() -> leaves, inner -> Combinators.combine(names(), inner.list().ofMinSize(1).ofMaxSize(3))
                .as((name, arguments) -> Application.of(FunctionSymbol.of(name, arguments.size()), arguments)), 0, 4);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.oneOf(Arbitraries.of("nil", "true", "quote", "if", "state", "+"), Arbitraries.strings().ofMaxLength(5));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_value_is_read_back_from_its_numbering(@ForAll("values") Value value) {
        int[] cells = Writer.cells(value);
        Reader reader = reader(cells);
        assertEquals(value, reader.value());
        assertTrue(reader.atEnd());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_term_is_read_back_from_its_numbering(@ForAll("terms") Term term) {
        int[] cells = Writer.cells(term);
        Reader reader = reader(cells);
        assertSame(term, reader.term());
        assertTrue(reader.atEnd());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void no_beginning_of_a_numbering_is_a_numbering(@ForAll("terms") Term term) {
        int[] cells = Writer.cells(term);
        for (int length = 0; length < cells.length; length++) {
            Reader reader = reader(Arrays.copyOf(cells, length));
            assertThrows(Malformed.class, reader::term);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatever_is_read_is_the_numbering_of_what_was_read(@ForAll("cells") List<Integer> noise) {
        int[] cells = noise.stream().mapToInt(Integer::intValue).toArray();
        Reader reader = reader(cells);
        Term term;
        try {
            term = reader.term();
        } catch (Malformed malformed) {
            return;
        }
        assertArrayEquals(Arrays.copyOf(cells, reader.consumed()), Writer.cells(term));
    }

    @Provide
    Arbitrary<List<Integer>> cells() {
        return Arbitraries.oneOf(Arbitraries.integers().between(-3, 6), Arbitraries.integers()).list().ofMaxSize(12);
    }

    private static Reader reader(int[] cells) {
        return new Reader(position -> cells[position], 0, cells.length);
    }
}

package godel.prover.tactic.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.value.Rational;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinearSpanTest {
    private static final Rational ONE = Rational.ONE;
    private static final Rational TWO = Rational.of(2);

    @Test
    void aSumOfMultiplesIsExpressedWithExactNumbers() {
        LinearSpan<String> span = new LinearSpan<>();
        span.add(Map.of("a", ONE, "b", TWO));
        span.add(Map.of("b", Rational.of(3)));
        Rational third = Rational.of(BigInteger.ONE, BigInteger.valueOf(3));
        assertEquals(Optional.of(List.of(ONE, third.negate())), span.express(Map.of("a", ONE, "b", ONE)));
    }

    @Test
    void whatLiesOutsideIsNotExpressed() {
        LinearSpan<String> span = new LinearSpan<>();
        span.add(Map.of("a", ONE, "b", ONE));
        assertEquals(Optional.empty(), span.express(Map.of("a", ONE)));
        assertEquals(Optional.empty(), span.express(Map.of("c", ONE)));
    }

    @Test
    void aVectorThatDependsOnThoseBeforeItIsNotNeeded() {
        LinearSpan<String> span = new LinearSpan<>();
        span.add(Map.of("a", ONE));
        span.add(Map.of("a", TWO));
        assertEquals(Optional.of(List.of(Rational.of(5), Rational.ZERO)), span.express(Map.of("a", Rational.of(5))));
    }

    @Test
    void nothingIsTheSumOfNothing() {
        assertEquals(Optional.of(List.of()), new LinearSpan<String>().express(Map.of()));
    }
}

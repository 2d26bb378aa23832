package godel.prover.tactic.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.value.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class PowersTest {
    private static final Powers X = Powers.measure(0, 3);
    private static final Powers Z = Powers.measure(2, 3);

    private static Powers number(long number) {
        return Powers.constant(Rational.of(number), 3);
    }

    @Test
    void sums_and_products_are_those_of_polynomials() {
        assertEquals(X.times(X).plus(number(2).times(X)).plus(number(1)), X.plus(number(1)).times(X.plus(number(1))));
        assertEquals(number(0), X.times(number(0)));
    }

    @Test
    void a_maximum_is_below_neither_coefficient() {
        assertEquals(number(3).times(X).plus(number(5)), number(3).times(X).plus(number(1)).max(X.plus(number(5))));
    }

    @Test
    void only_measures_that_occur_are_kept() {
        Powers product = X.times(Z).plus(number(7));
        assertEquals(List.of(0, 2), product.places());
        assertEquals(2, product.degree());
        assertEquals(List.of(List.of(0, 0), List.of(1, 1)), product.polynomial(product.places()).monomials());
        assertEquals(List.of(Rational.of(7), Rational.ONE), product.polynomial(product.places()).coefficients());
    }
}

package godel.prover.search.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static List<BigInteger> weights(long... weights) {
        return Arrays.stream(weights).mapToObj(BigInteger::valueOf).toList();
    }

    @Test
    void tokens_come_likeliest_first_and_equals_by_number() {
        Distribution distribution = Distribution.of(List.of(0, 0, 0, 0), List.of(weights(1, 2, 0, 1)));
        assertEquals(3, distribution.choices(0));
        assertEquals(1, distribution.token(0, 0));
        assertEquals(0, distribution.token(0, 1));
        assertEquals(3, distribution.token(0, 2));
        assertEquals(Distribution.ONE / 2, distribution.probability(0, 0));
    }

    @Test
    void probabilities_multiply_exactly_where_they_are_dyadic() {
        assertEquals(Distribution.ONE, Distribution.times(Distribution.ONE, Distribution.ONE));
        assertEquals(Distribution.ONE / 1024, Distribution.times(Distribution.ONE / 64, Distribution.ONE / 16));
        assertEquals(0, Distribution.times(1, Distribution.ONE / 2));
    }

    @Test
    void a_sequence_has_the_product_of_what_its_tokens_have_in_their_contexts() {
        Distribution distribution = Distribution.of(List.of(0, 1), List.of(weights(1, 1), weights(1, 3)));
        assertEquals(Distribution.ONE / 8 * 3, distribution.of(List.of(1, 1)));
        assertEquals(Distribution.ONE / 4, distribution.of(List.of(0, 0)));
    }

    @Test
    void where_nothing_has_weight_nothing_follows() {
        assertEquals(0, Distribution.of(List.of(0), List.of(weights(0))).choices(0));
    }
}

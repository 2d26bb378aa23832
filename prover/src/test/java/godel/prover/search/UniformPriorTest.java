package godel.prover.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.prover.search.engine.Distribution;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UniformPriorTest {
    private static final List<Token> TOKENS = List.of(Instruction.values());

    @Test
    void every_token_is_as_likely_as_any_other_after_every_token() {
        Distribution distribution = Prior.uniform(TOKENS).over(TOKENS);
        long each = Distribution.ONE / TOKENS.size();
        for (int token = 0; token < TOKENS.size(); token++) {
            assertEquals(each, distribution.of(List.of(token)));
        }
        long squared = Math.multiplyHigh(each, each) << 2;
        assertTrue(IntStream.range(0, TOKENS.size()).allMatch(token -> Math.abs(distribution.of(List.of(0, token)) - squared) < 8));
    }

    @Test
    void it_is_a_value_like_every_prior() {
        Prior uniform = Prior.uniform(TOKENS);
        assertEquals(uniform, Prior.of(uniform.toValue()).orElseThrow());
    }
}

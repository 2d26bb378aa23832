package godel.prover.tactic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.PrimitiveAxioms;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComputationTest {
    private static final Theory THEORY = PrimitiveAxioms.theory();

    private static Term term(String text) {
        return PrimitiveAxioms.formula(THEORY, text);
    }

    @Test
    void aGroundTermHasAValue() {
        assertEquals(Optional.of(Rational.of(7)), Computation.value(THEORY, term("1 + 2 * 3"), 100));
        assertEquals(Optional.of(Rational.of(7)), Computation.value(THEORY, term("7"), 100));
    }

    @Test
    void aTermWithVariablesOrWithoutMeaningHasNone() {
        assertEquals(Optional.empty(), Computation.value(THEORY, term("1 + x"), 100));
        assertEquals(Optional.empty(), Computation.value(THEORY, term("1 + 2 * 3"), 1));
    }

    @Test
    void whateverIsNotFalseHolds() {
        for (String truth : List.of("1 < 2", "'true", "0", "'nil", "1 + 1", "pair(1, 2)")) {
            Theorem theorem = Computation.holds(THEORY, term(truth), 100).orElseThrow();
            assertSame(term(truth), theorem.conclusion());
            assertEquals(List.of(), theorem.hypotheses());
        }
        assertEquals(Optional.empty(), Computation.holds(THEORY, term("2 < 1"), 100));
        assertEquals(Optional.empty(), Computation.holds(THEORY, Constant.FALSE, 100));
    }
}

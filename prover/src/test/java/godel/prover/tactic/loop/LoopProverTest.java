package godel.prover.tactic.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.PrimitiveAxioms;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoopProverTest {
    private static final Variable C = Variable.of("c");
    private static final Term SQUARE = Application.of("*", C, C);

    private final Theory theory = PrimitiveAxioms.axiomsAlone();

    private LoopProver prover(long effort) {
        return new LoopProver(theory, effort, () -> { });
    }

    @Test
    void theTheoremIsTheEquationForNaturalNumbersAndRestsOnNothingElse() {
        Term right = Application.of("-", Application.of("*", Application.of("+", C, Constant.of(1)), C), C);
        Theorem theorem = prover(100_000).equal(C, SQUARE, right).orElseThrow();
        assertEquals(Application.of("equal", SQUARE, right), theorem.conclusion());
        assertTrue(theorem.hypotheses().stream().allMatch(hypothesis -> hypothesis == Application.of("is_integer", C)
                || hypothesis == Application.of("not", Application.of("<", C, Constant.of(0)))));
    }

    @Test
    void programsThatDifferAreNotProvedEqual() {
        assertEquals(Optional.empty(), prover(100_000).equal(C, SQUARE, Application.of("*", Constant.of(2), C)));
    }

    @Test
    void theLeastArgumentWithDifferentValuesIsFound() {
        assertEquals(Optional.of(Rational.ONE), prover(100_000).difference(C, SQUARE, Application.of("*", Constant.of(2), C)));
        assertEquals(Optional.empty(), prover(100_000).difference(C, SQUARE, SQUARE));
    }

    @Test
    void aProofThatCostsMoreThanTheEffortIsGivenUp() {
        LoopProver prover = prover(8_000);
        Term sum = Application.of("+", SQUARE, C);
        assertThrows(Effort.OutOfEffort.class, () -> {
            for (int i = 0; i < 1_000; i++) {
                prover.equal(C, Application.of("+", sum, Constant.of(i)), Application.of("+", Application.of("*", C, Application.of("+", C, Constant.of(1))), Constant.of(i)));
            }
        });
    }
}

package godel.prover.tactic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import godel.grammar.term.Variable;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import org.junit.jupiter.api.Test;

class EffortTest {
    private final Theory theory = Theory.create();

    @Test
    void inferencesAndVisitedNodesAreBothCounted() {
        Theorem.assume(theory, Variable.of("before"));
        Effort effort = Effort.of(theory, 10);
        Theorem.assume(theory, Variable.of("x"));
        effort.spend(3);
        assertEquals(4, effort.spent());
        assertEquals(6, effort.left());
    }

    @Test
    void whatIsAllowedCanBeSpentToTheLastNode() {
        Effort effort = Effort.of(theory, 2);
        effort.spend(2);
        assertEquals(0, effort.left());
    }

    @Test
    void spendingMoreThanIsAllowedEndsTheAttempt() {
        Effort effort = Effort.of(theory, 2);
        Theorem.assume(theory, Variable.of("x"));
        assertThrows(Effort.OutOfEffort.class, () -> effort.spend(2));
        assertEquals(0, effort.left());
    }

    @Test
    void inferencesBeyondTheLimitAreNoticedAtTheNextNode() {
        Effort effort = Effort.of(theory, 1);
        Theorem.assume(theory, Variable.of("x"));
        Theorem.assume(theory, Variable.of("y"));
        assertThrows(Effort.OutOfEffort.class, () -> effort.spend(0));
    }

    @Test
    void anUnlimitedEffortIsCountedAsWell() {
        Effort effort = Effort.unlimited(theory);
        effort.spend(1_000_000_000_000L);
        assertEquals(1_000_000_000_000L, effort.spent());
    }
}

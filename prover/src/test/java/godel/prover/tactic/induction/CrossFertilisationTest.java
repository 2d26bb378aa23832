package godel.prover.tactic.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.prover.kernel.Theorem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CrossFertilisationTest {
    private final Workbench bench = new Workbench();
    private final Laws laws = bench.laws();
    private final CrossFertilisation rule = new CrossFertilisation(laws, bench.vocabulary);

    @Test
    void anEquationIsUsedAgainstItsDirectionOnOneSideAndForgotten() {
        Sequent goal = bench.goal("reverse(join(reverse(u), link(a, empty()))) = link(a, u)", "reverse(reverse(u)) = u");
        CrossFertilisation.Used used = rule.of(goal).orElseThrow();
        assertEquals(List.of(), used.goal().hypotheses());
        assertEquals(bench.term("reverse(join(reverse(u), link(a, empty()))) = link(a, reverse(reverse(u)))"), used.goal().conclusion());
    }

    @Test
    void fromTheNewGoalFollowsTheOldOneUnderTheHypothesis() {
        Sequent goal = bench.goal("reverse(join(reverse(u), link(a, empty()))) = link(a, u)", "reverse(reverse(u)) = u");
        CrossFertilisation.Used used = rule.of(goal).orElseThrow();
        Theorem back = used.back(Theorem.assume(bench.theory, used.goal().conclusion()), laws);
        assertEquals(goal.conclusion(), back.conclusion());
        assertEquals(Set.of(used.goal().conclusion(), goal.hypotheses().getFirst()), Set.copyOf(back.hypotheses()));
    }

    @Test
    void anEquationThatSharesNothingWithTheGoalIsNotUsed() {
        assertEquals(Optional.empty(), rule.of(bench.goal("length(u) = length(v)", "reverse(w) = w")).map(CrossFertilisation.Used::goal));
        assertTrue(rule.of(bench.goal("length(u) = length(v)", "same(n, m)")).isEmpty());
    }
}

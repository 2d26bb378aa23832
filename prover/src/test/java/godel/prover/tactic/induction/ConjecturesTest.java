package godel.prover.tactic.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Variable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConjecturesTest {
    private final Workbench bench = new Workbench();
    private final Conjectures conjectures = bench.conjectures();

    @Test
    void aCommonPartBecomesAVariableOfItsSort() {
        Sequent goal = bench.goal("reverse(join(reverse(u), v)) = join(reverse(v), reverse(reverse(u)))");
        Conjectures.Generalised general = conjectures.generalisations(goal).getFirst();
        Variable name = general.meaning().keySet().iterator().next();
        assertEquals(Map.of(name, bench.term("reverse(u)")), general.meaning());
        assertEquals(Workbench.LIST, general.goal().sorts().get(name));
        assertEquals(goal, conjectures.generalisations(goal).getLast().goal());
    }

    @Test
    void hypothesesThatNoTestNeedsAreLeftOut() {
        Sequent goal = bench.goal("plus(n, m) = plus(m, n)", "same(n, n)", "same(m, next(n))");
        assertEquals(List.of(), conjectures.weakened(goal).hypotheses());
    }

    @Test
    void aHypothesisWithoutWhichTestsFailStays() {
        Sequent goal = bench.goal("half(plus(n, m)) = n", "same(n, m)", "same(n, n)");
        assertEquals(List.of(bench.term("same(n, m)")), conjectures.weakened(goal).hypotheses());
    }

    @Test
    void whatIsFalseForSmallValuesIsNotPlausible() {
        assertFalse(conjectures.isPlausible(bench.goal("join(u, v) = join(v, u)")));
        assertTrue(conjectures.isPlausible(bench.goal("length(join(u, v)) = length(join(v, u))")));
    }

    @Test
    void whatSharesNoVariableWithTheGoalIsIrrelevant() {
        Sequent goal = bench.goal("same(n, m)", "same(m, k)", "length(u) = length(v)");
        assertEquals(List.of(bench.term("same(m, k)")), conjectures.restricted(goal).hypotheses());
    }
}

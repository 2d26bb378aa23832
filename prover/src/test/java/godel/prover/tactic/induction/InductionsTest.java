package godel.prover.tactic.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InductionsTest {
    private final Workbench bench = new Workbench();

    @Test
    void aRecursionInStepsOfTwoSuggestsAnInductionOfItsOwn() {
        RecursionInduction induction = new RecursionInduction(bench.laws(), new Measures(bench.theory), new FreshVariables());
        Application half = (Application) bench.term("half(n)");
        assertEquals(List.of(half), induction.candidates(bench.goal("half(n) = n")));
        assertFalse(induction.isOneStep(half, bench.vocabulary));
        assertTrue(induction.isOneStep((Application) bench.term("plus(n, m)"), bench.vocabulary));
    }

    @Test
    void aCallOnSomethingElseThanVariablesSuggestsNone() {
        RecursionInduction induction = new RecursionInduction(bench.laws(), new Measures(bench.theory), new FreshVariables());
        assertEquals(List.of(), induction.candidates(bench.goal("half(next(n)) = n")));
    }

    @Test
    void sizesAreNaturalAndGoDownInParts() {
        Measures measures = new Measures(bench.theory);
        assertTrue(measures.natural(bench.term("size(n)")).isPresent());
        assertTrue(measures.natural(bench.term("0 - size(n)")).isEmpty());
        assertTrue(measures.decrease(List.of(bench.term("is_next(n)")), List.of(bench.term("size(next_1(n))")), List.of(bench.term("size(n)"))).isPresent());
        assertTrue(measures.decrease(List.of(), List.of(bench.term("size(next_1(n))")), List.of(bench.term("size(n)"))).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plus(n, zero()) = n", "plus(n, m) = plus(m, n)", "half(plus(n, n)) = n", "join(join(u, v), w) = join(u, join(v, w))",
            "length(join(u, v)) = length(u) + length(v)", "not (length(u) < 0)", "reverse(reverse(u)) = u", "length(reverse(u)) = length(u)"})
    void theProverProves(String formula) {
        Sequent goal = bench.goal(formula);
        InductiveProver prover = bench.prover();
        InductiveProver.Outcome.Proved proved = assertInstanceOf(InductiveProver.Outcome.Proved.class, prover.prove(goal));
        assertEquals(prover.formula(goal), proved.theorem().conclusion());
        assertEquals(List.of(), List.copyOf(proved.theorem().hypotheses()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plus(n, m) = n", "half(n) = n", "join(u, v) = join(v, u)", "length(u) < 3", "reverse(u) = u", "length(u) = length(v)"})
    void theProverDoesNotProve(String formula) {
        assertInstanceOf(InductiveProver.Outcome.Open.class, bench.prover().prove(bench.goal(formula)));
    }

    @Test
    void aTheoremThatWasLearntIsUsedLater() {
        Sequent lemma = bench.goal("plus(n, m) = plus(m, n)");
        InductiveProver prover = bench.prover();
        InductiveProver.Outcome.Proved proved = assertInstanceOf(InductiveProver.Outcome.Proved.class, prover.prove(lemma));
        InductiveProver other = bench.prover();
        other.learn(lemma, proved.theorem());
        long before = bench.theory.inferences();
        assertInstanceOf(InductiveProver.Outcome.Proved.class, other.prove(bench.goal("half(plus(n, m)) = half(plus(m, n))")));
        assertTrue(bench.theory.inferences() - before < 300, () -> "inferences: " + (bench.theory.inferences() - before));
    }
}

package godel.prover.tactic.arithmetic;

import static godel.prover.tactic.arithmetic.Samples.assumptions;
import static godel.prover.tactic.arithmetic.Samples.formula;
import static godel.prover.tactic.arithmetic.Samples.linear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.prover.PrimitiveAxioms;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearArithmeticTest {

    /** Facts, separated by semicolons, and after the turnstile the goal. */
    @ParameterizedTest
    @ValueSource(strings = {
        "x < y; y < z |- x < z",
        "x <= y; y < z |- x < z",
        "x <= y; y <= z |- x <= z",
        "x < y |- x <= y",
        "x <= y |- not (y < x)",
        "x < y |- not (y <= x)",
        "not (y <= x) |- x < y",
        "not (not (x < y)) |- x < y",
        "(x < y) = 'true |- x < y + 1",
        "(y <= x) = 'false |- (x < y) = 'true",
        "'false = (x < y) |- (x < y) = 'false",
        "x = y; y < 3 |- x < 3",
        "|- x < x + 1",
        "|- 1/5 < 3/5",
        "|- not (3/5 < 1/5)",
        "0 < x |- 3/5 * x < x",
        "3 * x <= 1; 3 * y <= 1; 3 * z <= 1 |- x + y + z <= 1",
        "x <= y; y <= x |- x + 0 = y + 0",
        "x <= y; y <= x; is_number(x); is_integer(y) = 'true |- x = y",
        "x + y = 10; x - y = 4; is_number(x) |- x = 7",
        "|- (n + 1) * (n + 1) = n * n + 2 * n + 1",
        "0 <= n * n |- 0 < n * n + 1",
        "f(x) = 3; f(y) = 4 |- f(x) < f(y)",
        "f(x) <= g(y, z); g(y, z) < 2 |- f(x) + 'left < 2",
        "1 < 0 |- x < y",
        "x < y |- not (x = y)",
    })
    void whatFollowsOverTheRationalsIsProved(String entailment) {
        assertProved(entailment);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "is_integer(x); is_integer(y); x < y |- x + 1 <= y",
        "is_integer(x); 2 * x < 2 |- x <= 0",
        "is_integer(x); 1/3 < x; x < 5/3 |- x = 1",
        "is_integer(x); 2 * x = 1 |- 1 < 0",
        "is_integer(x) = 'true; is_integer(y); 4 * x + 6 * y = 9 |- 1 < 0",
        "is_integer(x); is_integer(y); 3 * (x * y) < 4; 1 < 2 * (x * y) |- x * y = 1",
        "is_integer(n); not (n < 0); not (n = 0) |- not (n - 1 < 0)",
        "is_integer(n); not (n < 0); not (n = 0); not (n = 1) |- 2 <= n",
        "is_integer(n); not (n < 0); (0 = n) = 'false |- 0 < n",
    })
    void whatFollowsForIntegersIsProved(String entailment) {
        assertProved(entailment);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "|- 0 <= size(x)",
        "|- size(x) < size(x) + size(y) + 1",
        "0 < size(x) |- 1 <= size(x)",
        "|- floor(x) <= x",
        "|- x - 1 < floor(x)",
        "is_integer(x) |- floor(x) = x",
        "x < floor(floor(y)) |- x < y",
    })
    void theBoundsOfSizeAndFloorAreKnown(String entailment) {
        assertProved(entailment);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "|- x < y",
        "|- 1 < 0",
        "x <= y |- x < y",
        "x <= y; y <= x |- x = y",
        "x <= y; y <= x; is_number(x) |- x = y",
        "x <= y; y <= x |- x + 0 = 'left",
        "is_integer(x); x < y |- x + 1 <= y",
        "is_integer(x); 0 < x |- 2 <= x",
        "2 * x = 1 |- 1 < 0",
        "not (n < 0); not (n = 0) |- 0 < n",
        "x != y |- x < y",
        "0 < x; 0 < y |- 0 < x * y",
        "x < y |- is_pair(x)",
        "x < y |- y",
        "x = 'left; x = 'right |- 0 < 0",
    })
    void whatDoesNotFollowIsNotProved(String entailment) {
        assertEquals(Optional.empty(), linear().prove(goal(entailment), facts(entailment)));
    }

    @Test
    void factsThatContradictEachOtherAreRefuted() {
        List<Theorem> facts = assumptions("x < y", "is_pair(x)", "y <= z", "z + 0 = x - 1");
        Theorem refutation = linear().refute(facts).orElseThrow();
        assertEquals(Constant.FALSE, refutation.conclusion());
    }

    @Test
    void aRefutationUsesOnlyWhatItNeeds() {
        Theorem refutation = linear().refute(assumptions("0 < y", "x < 1", "y < 7", "1 < x", "is_integer(x)")).orElseThrow();
        assertTrue(refutation.restsOnlyOn(List.of(formula("x < 1"), formula("1 < x"))));
    }

    @Test
    void aChainOfTwentyFactsIsRefuted() {
        List<Theorem> facts = new ArrayList<>(assumptions("x19 < x0"));
        for (int i = 0; i < 19; i++) {
            facts.add(Theorem.assume(Samples.THEORY, formula("x" + i + " <= x" + (i + 1))));
        }
        assertEquals(20, linear().refute(facts).orElseThrow().hypotheses().size());
    }

    @Test
    void aChainThatClosesWithoutAStrictStepIsNotRefuted() {
        List<Theorem> facts = new ArrayList<>(assumptions("x19 <= x0"));
        for (int i = 0; i < 19; i++) {
            facts.add(Theorem.assume(Samples.THEORY, formula("x" + i + " <= x" + (i + 1))));
        }
        assertEquals(Optional.empty(), linear().refute(facts));
    }

    @Test
    void anAttemptThatFailsCostsNextToNoInferences() {
        long before = Samples.THEORY.inferences();
        linear().prove(formula("x < z"), assumptions("x < y", "y <= z + 1"));
        assertTrue(Samples.THEORY.inferences() - before <= 5);
    }

    @Test
    void theEffortGivenIsNotExceeded() {
        List<Theorem> facts = assumptions("x < y", "y < z");
        LinearArithmetic linear = new LinearArithmetic(Samples.LAWS, Effort.of(Samples.THEORY, 20));
        assertThrows(Effort.OutOfEffort.class, () -> linear.prove(formula("x < z"), facts));
    }

    @Test
    void whereAtMostIsNotDefinedItIsNotUnderstood() {
        Theory theory = Theory.create();
        PrimitiveAxioms.theory().axioms().forEach(axiom -> theory.assertAxiom(new Axiom(axiom.name(), axiom.kind(), axiom.formula())));
        LinearArithmetic linear = new LinearArithmetic(new Laws(theory), Effort.unlimited(theory));
        assertEquals(Optional.empty(), linear.refute(List.of(Theorem.assume(theory, formula("1 <= 0")))));
    }

    private static void assertProved(String entailment) {
        List<Theorem> facts = facts(entailment);
        Theorem proof = linear().prove(goal(entailment), facts).orElseThrow(() -> new AssertionError("not proved: " + entailment));
        assertEquals(goal(entailment), proof.conclusion());
        assertTrue(proof.restsOnlyOn(facts.stream().map(Theorem::conclusion).toList()));
    }

    private static Term goal(String entailment) {
        return formula(entailment.split("\\|-")[1]);
    }

    private static List<Theorem> facts(String entailment) {
        String facts = entailment.split("\\|-")[0];
        return facts.isBlank() ? List.of() : assumptions(facts.split(";"));
    }
}

package godel.prover.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.value.Symbol;
import godel.prover.PrimitiveAxioms;
import godel.prover.QuineTheory;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Equality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheoremProverTest {
    private static final Theory THEORY = QuineTheory.with("""
            define sum(n) = if natural(n) and 0 < n then n + sum(n - 1) else 0
            define total(n) = if natural(n) and n != 0 then n + total(n - 1) else 0
            define double(list) = if is_pair(list) then pair(head(list), pair(head(list), double(tail(list)))) else []
            """);

    private static TheoremProver.Outcome prove(String formula) {
        return new TheoremProver(THEORY, 2_000_000).prove(PrimitiveAxioms.formula(THEORY, formula));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "natural(n) implies sum(n) = n * (n + 1) / 2",
        "natural(n) implies total(n) = n * (n + 1) / 2",
        "length(double(x)) = 2 * length(x)",
        "member(a, append(x, y)) = (if member(a, x) then 'true else member(a, y))",
    })
    void aFormulaThatNeedsInductionIsProvedAsItStands(String formula) {
        TheoremProver.Outcome.Proved proved = assertInstanceOf(TheoremProver.Outcome.Proved.class, prove(formula), () -> "" + prove(formula));
        assertSame(PrimitiveAxioms.formula(THEORY, formula), proved.theorem().conclusion());
        assertTrue(proved.theorem().hypotheses().isEmpty());
        assertInstanceOf(Step.Induct.class, proved.theorem().step());
        assertTrue(proved.outline().getFirst().contains("induction"), proved.outline().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "x < y and y < z implies x < z",
        "head(pair(x, y)) = x",
        "is_integer(n) and 0 < n implies 1 <= n",
        "(if c then x else x) = x",
        "second([x, y, z]) = y",
        "x * (y + z) = x * y + x * z",
    })
    void aFormulaThatNeedsNoInductionIsProvedWithoutOne(String formula) {
        TheoremProver.Outcome.Proved proved = assertInstanceOf(TheoremProver.Outcome.Proved.class, prove(formula), () -> "" + prove(formula));
        assertSame(PrimitiveAxioms.formula(THEORY, formula), proved.theorem().conclusion());
        assertFalse(proved.outline().getFirst().contains("induction"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "sum(n) = n * (n + 1) / 2",
        "natural(n) implies sum(n) = n * n",
        "append(x, y) = append(y, x)",
        "x + 0 = x",
        "x < y or y < x",
    })
    void aFalseFormulaIsRefutedByValuesThatMakeItFalse(String formula) {
        TheoremProver.Outcome.Refuted refuted = assertInstanceOf(TheoremProver.Outcome.Refuted.class, prove(formula));
        Term term = PrimitiveAxioms.formula(THEORY, formula);
        Term instance = Substitution.of(List.copyOf(refuted.counterexample().values().keySet()),
                refuted.counterexample().values().values().stream().map(Constant::of).toList()).apply(term);
        assertEquals(Constant.of(Symbol.FALSE), Equality.of(Theorem.evaluate(THEORY, instance, 100_000)).right());
    }

    @Test
    void aTrueFormulaOutOfReachIsLeftOpenWithItsGoals() {
        TheoremProver.Outcome.Open open = assertInstanceOf(TheoremProver.Outcome.Open.class, prove("is_natural(n) implies is_natural(sum(n) / 1 * sum(n) - sum(n) * sum(n) + n * n * n)"));
        assertFalse(open.goals().isEmpty());
    }

    @Test
    void anAttemptEndsWhenItsEffortIsUsedUp() {
        TheoremProver.Outcome outcome = new TheoremProver(THEORY, 50).prove(PrimitiveAxioms.formula(THEORY, "length(append(x, y)) = length(x) + length(y)"));
        assertEquals(TheoremProver.Ending.OUT_OF_EFFORT, assertInstanceOf(TheoremProver.Outcome.Open.class, outcome).ending());
    }
}

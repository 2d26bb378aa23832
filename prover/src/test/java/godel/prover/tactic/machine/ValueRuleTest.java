package godel.prover.tactic.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theorem;
import godel.prover.search.Inapplicable;
import godel.prover.search.RuleInput;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Effort;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRuleTest {
    private static final Utility FIXED = Utility.of(QuineTheory.twoDoors(Tempo.FIXED, "1/5", "3/5"));
    private static final Utility FREE = Utility.of(QuineTheory.twoDoors(Tempo.FREE, "1/5", "3/5"));
    private static final String LEFT = "define policy(observation, memory) = pair('left, memory)";

    private static List<Theorem> bounds(Utility utility, String program) {
        RuleInput input = new RuleInput(utility.theory(), List.of(), Optional.empty(), 0, 0);
        return new ValueRule(utility, QuineTheory.program(program)).apply(input, Effort.of(utility.theory(), 100_000));
    }

    private static Value valueOf(Utility utility, Term term, long remaining) {
        Substitution moment = Substitution.of(List.of(Target.MEMORY, Target.SEARCHER, Target.WORLD, Target.REMAINING),
                List.of(Constant.NIL, Constant.NIL, Constant.of(0), Constant.of(remaining)));
        return Computation.value(utility.theory(), moment.apply(term), 10_000_000).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "FIXED | define policy(observation, memory) = pair('left, memory)",
        "FIXED | define policy(observation, memory) = if memory = 'nil then pair('right, 1) else pair('right, memory)",
        "FREE  | define policy(observation, memory) = pair('right, memory)",
        "FREE  | define policy(observation, memory) = pair('left, memory) define schedule(searcher) = pair(1 + 2 * 2, searcher)",
    })
    void theBoundsEncloseTheExactUtilityHoweverMuchLifeIsLeft(String tempo, String program) {
        Utility utility = tempo.equals("FIXED") ? FIXED : FREE;
        List<Theorem> bounds = bounds(utility, program);
        assertEquals(2, bounds.size());
        for (Theorem bound : bounds) {
            assertEquals(List.of(), bound.hypotheses());
            for (long remaining = 0; remaining <= 8; remaining++) {
                assertEquals(Symbol.TRUE, valueOf(utility, bound.conclusion(), remaining), bound.conclusion() + " with " + remaining + " left");
            }
        }
    }

    @Test
    void underFixedTempoWithOneActionTheBoundsMeet() {
        List<Theorem> bounds = bounds(FIXED, LEFT);
        Application below = (Application) bounds.get(0).conclusion();
        Application above = (Application) bounds.get(1).conclusion();
        assertEquals(below.argument(0), above.argument(1));
        assertEquals(Rational.of(2), valueOf(FIXED, below.argument(0), 10));
    }

    @Test
    void aProgramThatDoesNotRunIsWorthNothingUnderFixedTempoAndNotBoundedUnderFree() {
        assertEquals(Rational.ZERO, valueOf(FIXED, ((Application) bounds(FIXED, "define other(x) = x").get(1).conclusion()).argument(1), 10));
        assertThrows(Inapplicable.class, () -> bounds(FREE, "define other(x) = x"));
    }

    @Test
    void simplifyingTakesTheLastTheoremAndLeavesItAloneWhereThereIsNothingToDo() {
        SimplifyRule rule = new SimplifyRule(FIXED);
        Theorem first = Theorem.assume(FIXED.theory(), Application.of("<", Constant.of(0), Target.REMAINING));
        Theorem last = Theorem.assume(FIXED.theory(), Application.of("head", Application.of("pair", Target.MEMORY, Target.WORLD)));
        Effort effort = Effort.unlimited(FIXED.theory());
        Theorem simplified = rule.apply(new RuleInput(FIXED.theory(), List.of(first, last), Optional.empty(), 0, 0), effort).getFirst();
        assertEquals(Target.MEMORY, simplified.conclusion());
        assertEquals(last.hypotheses(), simplified.hypotheses());
        assertThrows(Inapplicable.class, () -> rule.apply(new RuleInput(FIXED.theory(), List.of(last, first), Optional.empty(), 0, 0), effort));
        assertThrows(Inapplicable.class, () -> rule.apply(new RuleInput(FIXED.theory(), List.of(), Optional.empty(), 0, 0), effort));
        assertTrue(effort.spent() < 100);
    }
}

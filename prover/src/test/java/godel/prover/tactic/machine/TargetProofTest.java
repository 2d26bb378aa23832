package godel.prover.tactic.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the outline proves, what it refuses and why, and how much effort both take. */
class TargetProofTest {
    private static final Utility FIXED = Utility.of(QuineTheory.twoDoors(Tempo.FIXED, "1/5", "3/5"));
    private static final Utility FREE = Utility.of(QuineTheory.twoDoors(Tempo.FREE, "1/5", "3/5"));
    private static final String SCHEDULE = " define schedule(searcher) = pair(96, searcher)";
    private static final String POOR = "define policy(observation, memory) = pair('left, memory)" + SCHEDULE;
    private static final String BETTER = "define policy(observation, memory) = pair('right, memory)" + SCHEDULE;
    private static final Rational LEAST = Rational.of(10_000);

    private static Value replacing(Value program) {
        return Value.list(Symbol.of("pair"), quoted(program), Value.list(Symbol.of("tail"), Symbol.of("state")));
    }

    private static Value replacing(String program) {
        return replacing(QuineTheory.program(program));
    }

    private static Value quoted(Value value) {
        return Value.list(Symbol.of("quote"), value);
    }

    /** The constant policy of cost 1, without a searcher; memory and searcher are dropped. */
    private static Value alone(String action) {
        Value policy = Value.list(Symbol.of("policy"), Value.list(Symbol.of("observation"), Symbol.of("memory")), quoted(Value.list(Symbol.of(action))));
        return quoted(Value.list(Value.list(policy), Symbol.NIL, Symbol.NIL, Rational.ZERO, Symbol.NIL));
    }

    private static Target target(TargetForm form, String program, Value switchprog) {
        return new Target(form, QuineTheory.program(program), switchprog);
    }

    private static TargetProof.Attempt attempt(Utility utility, Target target, Effort effort) {
        return new TargetProof(utility, target, utility == FIXED ? Rational.ZERO : LEAST, effort).prove();
    }

    private static TargetProof.Attempt attempt(Utility utility, TargetForm form, String program, Value switchprog) {
        return attempt(utility, target(form, program, switchprog), Effort.unlimited(utility.theory()));
    }

    private static Theorem proved(Utility utility, TargetForm form, String program, Value switchprog) {
        TargetProof.Attempt attempt = attempt(utility, form, program, switchprog);
        return assertInstanceOf(TargetProof.Attempt.Proved.class, attempt, () -> "" + attempt).theorem();
    }

    private static String failure(Utility utility, TargetForm form, String program, Value switchprog) {
        return assertInstanceOf(TargetProof.Attempt.Failed.class, attempt(utility, form, program, switchprog)).reason();
    }

    private static long effort(Utility utility, TargetForm form, Value switchprog) {
        Effort effort = Effort.unlimited(utility.theory());
        attempt(utility, target(form, POOR, switchprog), effort);
        return effort.spent();
    }

    @Test
    void theTheoremIsTheStatementForTheRealProgramUnderTheConditionThatLifeIsLeft() {
        Theorem theorem = proved(FREE, TargetForm.AS_IS, POOR, replacing(BETTER));
        Application natural = (Application) theorem.conclusion();
        Application longer = (Application) natural.argument(1);
        assertEquals("is_natural(k)", natural.argument(0).toString());
        assertEquals("<(10000, k)", longer.argument(0).toString());
        assertSame(target(TargetForm.AS_IS, POOR, replacing(BETTER)).statement(), longer.argument(1));
        assertTrue(theorem.hypotheses().isEmpty());
        Application going = (Application) ((Application) longer.argument(1)).argument(0);
        assertSame(Constant.of(QuineTheory.program(POOR)), ((Application) going.argument(0)).argument(0));
    }

    @ParameterizedTest
    @CsvSource({"global, true", "as-is, false", "global relaxed, true", "as-is relaxed, false"})
    void laterSearchIsReliedOnInGlobalModeOnly(String form, boolean global) {
        Theorem theorem = proved(FIXED, TargetForm.named(form).orElseThrow(), POOR, replacing(BETTER));
        assertEquals(global, theorem.axioms().containsKey("found.never_worse"));
        assertTrue(theorem.axioms().values().stream().allMatch(axiom -> axiom.name().equals("found.never_worse") || !axiom.kind().equals("hardware")));
    }

    @Test
    void aWorseOrEqualProgramIsRefusedForItsRate() {
        String worst = "define policy(observation, memory) = pair('none, memory)" + SCHEDULE;
        assertEquals("the new software earns 0 per unit of life, the bound to beat is 3/5", failure(FIXED, TargetForm.GLOBAL, POOR, replacing(worst)));
        assertEquals("the new software earns 0 per unit of life, the bound to beat is 1/5", failure(FIXED, TargetForm.AS_IS, POOR, replacing(worst)));
        assertEquals("the new software earns 1/5 per unit of life, the bound to beat is 3/5", failure(FIXED, TargetForm.AS_IS, BETTER, replacing(POOR)));
    }

    @Test
    void anEquallyGoodProgramIsProvedWhereTheTargetIsRelaxedOnly() {
        String same = "define policy(observation, memory) = pair('right, pair(observation, memory))" + SCHEDULE;
        assertEquals("the bounds do not decide between the branches", failure(FIXED, TargetForm.GLOBAL, BETTER, replacing(same)));
        proved(FIXED, TargetForm.GLOBAL.orEqual(), BETTER, replacing(same));
    }

    @Test
    void theProgramItselfIsRefusedUnlessTheTargetIsRelaxed() {
        assertEquals("the switchprog keeps the program, which cannot be better than itself", failure(FIXED, TargetForm.AS_IS, POOR, replacing(POOR)));
        assertEquals("the switchprog keeps the program, which cannot be better than itself", failure(FIXED, TargetForm.GLOBAL, POOR, Symbol.of("state")));
        proved(FIXED, TargetForm.AS_IS.orEqual(), POOR, replacing(POOR));
    }

    @Test
    void aSwitchprogThatGetsStuckOrDoesNotEndLeadsToNoProgram() {
        String loop = POOR + " define loop(x) = loop(x)";
        for (Value stuck : List.of(Symbol.of("nonsense"), Value.list(Symbol.of("nonsense"), Symbol.of("state")), quoted(Rational.of(3)))) {
            assertEquals("the switchprog does not lead to a program", failure(FIXED, TargetForm.GLOBAL, POOR, stuck));
        }
        assertEquals("the switchprog does not lead to a program",
                failure(FIXED, TargetForm.GLOBAL, loop, Value.list(Symbol.of("loop"), Symbol.of("state"))));
    }

    @Test
    void aProgramWhoseActionDependsOnMemoryIsBoundedByItsWorst() {
        String either = "define policy(observation, memory) = if memory = 'nil then pair('right, memory) else pair('left, memory)";
        assertEquals("the new software earns 1/5 per unit of life, the bound to beat is 3/5", failure(FIXED, TargetForm.GLOBAL, POOR, replacing(either)));
        String always = "define policy(observation, memory) = if memory = 'nil then pair('right, 1) else pair('right, memory)";
        proved(FIXED, TargetForm.GLOBAL, POOR, replacing(always));
    }

    @Test
    void theOldProgramMayDependOnItsMemory() {
        String either = "define policy(observation, memory) = if is_pair(memory) then pair('left, tail(memory)) else pair('none, memory)";
        proved(FIXED, TargetForm.GLOBAL, either, replacing(BETTER));
        proved(FIXED, TargetForm.AS_IS, either, replacing(BETTER));
    }

    @Test
    void underFreeTempoTimeIsWorth() {
        String slower = "define policy(observation, memory) = pair('right, head(pair(memory, observation)))" + SCHEDULE;
        proved(FREE, TargetForm.AS_IS, POOR, replacing(slower));
        proved(FREE, TargetForm.AS_IS, slower, replacing(BETTER));
        assertTrue(failure(FREE, TargetForm.AS_IS, BETTER, replacing(slower)).contains("the bound to beat"));
        String unsearched = "define policy(observation, memory) = pair('left, memory)";
        proved(FREE, TargetForm.AS_IS, POOR, replacing(unsearched));
    }

    @Test
    void aScheduleThatTakesLongerThanThePolicyIsPaidFor() {
        String slow = "define policy(observation, memory) = pair('right, memory) define schedule(searcher) = pair(90 + 2 * 3, searcher)";
        proved(FREE, TargetForm.AS_IS, POOR, replacing(slow));
        assertTrue(failure(FREE, TargetForm.AS_IS, slow, replacing(POOR)).contains("the bound to beat"));
    }

    @Test
    void underFreeTempoOnlySoftwareThatNothingCanBeatIsProvedGlobally() {
        Theorem theorem = proved(FREE, TargetForm.GLOBAL, POOR, alone("right"));
        assertTrue(theorem.axioms().containsKey("found.never_worse"));
        assertEquals("the new software earns 1/170 per unit of life, the bound to beat is 3/5", failure(FREE, TargetForm.GLOBAL, POOR, replacing(BETTER)));
        assertEquals("the new software earns 1/5 per unit of life, the bound to beat is 3/5", failure(FREE, TargetForm.GLOBAL, POOR, alone("left")));
    }

    @Test
    void theStatementIsAboutTheStateAtHandOnceItIsObserved() {
        Target target = target(TargetForm.GLOBAL, POOR, replacing(BETTER));
        Theorem theorem = proved(FIXED, TargetForm.GLOBAL, POOR, replacing(BETTER));
        Value memory = Value.list(Rational.ONE, Symbol.of("seen"));
        Theorem observed = target.observed(theorem, memory, Rational.of(7), Rational.of(500)).orElseThrow();
        Term going = ((Application) observed.conclusion()).argument(0);
        assertEquals(List.of(Target.SEARCHER), List.copyOf(observed.conclusion().variables()));
        assertSame(Constant.of(500), ((Application) going).argument(2));
        assertTrue(target.observed(theorem, memory, Rational.of(7), Rational.ZERO).isEmpty(), "no life is left");
        assertTrue(target.observed(theorem, memory, Rational.of(7), Symbol.NIL).isEmpty(), "that is no number of cycles");
        assertTrue(target(TargetForm.GLOBAL, BETTER, replacing(BETTER)).observed(theorem, memory, Rational.of(7), Rational.of(500)).isEmpty());
        assertTrue(target(TargetForm.GLOBAL, POOR, alone("right")).observed(theorem, memory, Rational.of(7), Rational.of(500)).isEmpty());
        assertTrue(target(TargetForm.GLOBAL.orEqual(), POOR, replacing(BETTER)).observed(theorem, memory, Rational.of(7), Rational.of(500)).isEmpty());
    }

    @Test
    void aTheoremWithHypothesesIsNotTakenForTheTarget() {
        Target target = target(TargetForm.GLOBAL, POOR, replacing(BETTER));
        Theorem assumed = Theorem.assume(FIXED.theory(), target.statement());
        assertTrue(target.observed(assumed, Symbol.NIL, Rational.ZERO, Rational.of(500)).isEmpty());
    }

    @Test
    void aProofAndAFailureCostTheSameEveryTime() {
        for (Utility utility : List.of(FIXED, FREE)) {
            for (Value switchprog : List.of(replacing(BETTER), alone("right"), Symbol.of("nonsense"))) {
                Utility fresh = Utility.of(QuineTheory.twoDoors(utility == FIXED ? Tempo.FIXED : Tempo.FREE, "1/5", "3/5"));
                long first = effort(utility, TargetForm.GLOBAL, switchprog);
                assertEquals(first, effort(utility, TargetForm.GLOBAL, switchprog));
                Effort elsewhere = Effort.unlimited(fresh.theory());
                new TargetProof(fresh, target(TargetForm.GLOBAL, POOR, switchprog), utility == FIXED ? Rational.ZERO : LEAST, elsewhere).prove();
                assertEquals(first, elsewhere.spent());
            }
        }
    }

    @Test
    void theEffortOfAProofIsBounded() {
        assertTrue(effort(FIXED, TargetForm.GLOBAL, replacing(BETTER)) < 10_000);
        assertTrue(effort(FIXED, TargetForm.AS_IS, replacing(BETTER)) < 8_000);
        assertTrue(effort(FREE, TargetForm.GLOBAL, alone("right")) < 14_000);
        assertTrue(effort(FREE, TargetForm.AS_IS, replacing(BETTER)) < 10_000);
    }

    @Test
    void hopelessSwitchprogsCostLittle() {
        assertTrue(effort(FIXED, TargetForm.GLOBAL, Symbol.of("nonsense")) < 10);
        assertTrue(effort(FIXED, TargetForm.GLOBAL, replacing(POOR)) < 10);
        assertTrue(effort(FREE, TargetForm.GLOBAL, replacing("define schedule(searcher) = pair(1, searcher)")) < 500);
        assertTrue(effort(FREE, TargetForm.GLOBAL, replacing(BETTER)) < 6_000);
        assertTrue(effort(FIXED, TargetForm.AS_IS, replacing("define policy(observation, memory) = pair('none, memory)")) < 3_000);
    }
}

package godel.prover.tactic.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.DerivedRule;
import godel.prover.search.Inapplicable;
import godel.prover.search.RuleInput;
import godel.prover.tactic.Effort;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivedRulesTest {
    private static final Theory FIXED = QuineTheory.twoDoors(Tempo.FIXED, "1/5", "3/5");
    private static final Theory FREE = QuineTheory.twoDoors(Tempo.FREE, "1/5", "3/5");
    private static final String SCHEDULE = " define schedule(searcher) = pair(40, searcher)";
    private static final Value POOR = QuineTheory.program("define policy(seen, memory) = pair('left, memory)" + SCHEDULE);
    private static final Value BETTER = QuineTheory.program("define policy(seen, memory) = pair('right, memory)" + SCHEDULE);
    private static final Value CONSTANT = Value.list(Value.list(Symbol.of("policy"), Value.list(Symbol.of("seen"), Symbol.of("memory")),
            Value.list(Symbol.of("quote"), Value.list(Symbol.of("right")))));

    /** The switchprog that replaces the program and keeps memory and searcher. */
    private static Value keeping(Value program) {
        return Value.list(Symbol.of("pair"), Value.list(Symbol.of("quote"), program), Value.list(Symbol.of("tail"), Symbol.of("state")));
    }

    /** The switchprog that is a constant: this program, and nothing else. */
    private static Value alone(Value program) {
        return Value.list(Symbol.of("quote"), Value.list(program, Symbol.NIL, Symbol.NIL, Rational.ZERO, Symbol.NIL));
    }

    private static List<Theorem> apply(String rule, Theory theory, Tempo tempo, TargetForm form, Value switchprog, Effort effort) {
        DerivedRule found = DerivedRules.all(theory, tempo, form, POOR, Rational.of(1_000)).stream()
                .filter(candidate -> candidate.name().equals(rule)).findFirst().orElseThrow();
        return found.apply(new RuleInput(theory, List.of(), Optional.of(switchprog), 0, 0), effort);
    }

    private static Theorem target(Theory theory, Tempo tempo, TargetForm form, Value switchprog) {
        return apply("target", theory, tempo, form, switchprog, Effort.unlimited(theory)).getFirst();
    }

    private static void assertStates(Target target, Theorem theorem) {
        assertTrue(theorem.hypotheses().isEmpty());
        Term conclusion = theorem.conclusion();
        while (conclusion instanceof Application implication && implication.applies("implies", 2)) {
            conclusion = implication.argument(1);
        }
        assertSame(target.statement(), conclusion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"global", "as-is", "global relaxed", "as-is relaxed"})
    void underFixedTempoABetterActionSufficesForEveryTarget(String name) {
        TargetForm form = TargetForm.named(name).orElseThrow();
        Theorem theorem = target(FIXED, Tempo.FIXED, form, keeping(BETTER));
        assertStates(new Target(form, POOR, keeping(BETTER)), theorem);
        assertEquals(form.isGlobal(), theorem.axioms().containsKey("found.never_worse"));
    }

    @Test
    void underFreeTempoASmallRewriteIsProvedAsIsOnly() {
        assertStates(new Target(TargetForm.AS_IS, POOR, keeping(BETTER)), target(FREE, Tempo.FREE, TargetForm.AS_IS, keeping(BETTER)));
        assertThrows(Inapplicable.class, () -> target(FREE, Tempo.FREE, TargetForm.GLOBAL, keeping(BETTER)));
    }

    @Test
    void underFreeTempoTheConstantPolicyWithoutASearcherIsProvedGlobally() {
        Theorem theorem = target(FREE, Tempo.FREE, TargetForm.GLOBAL, alone(CONSTANT));
        assertStates(new Target(TargetForm.GLOBAL, POOR, alone(CONSTANT)), theorem);
    }

    @Test
    void theSameProgramIsNoImprovement() {
        assertThrows(Inapplicable.class, () -> target(FIXED, Tempo.FIXED, TargetForm.GLOBAL, keeping(POOR)));
        assertThrows(Inapplicable.class, () -> target(FIXED, Tempo.FIXED, TargetForm.AS_IS, keeping(POOR)));
    }

    @Test
    void whereBothDoorsAreEqualNothingIsAnImprovement() {
        Theory equal = QuineTheory.twoDoors(Tempo.FIXED, "1/5", "1/5");
        assertThrows(Inapplicable.class, () -> target(equal, Tempo.FIXED, TargetForm.GLOBAL, keeping(BETTER)));
        assertThrows(Inapplicable.class, () -> target(equal, Tempo.FIXED, TargetForm.AS_IS, keeping(BETTER)));
    }

    @Test
    void aSwitchprogThatLeavesNoProgramIsNoImprovement() {
        assertThrows(Inapplicable.class, () -> target(FIXED, Tempo.FIXED, TargetForm.GLOBAL, Symbol.of("nonsense")));
        assertThrows(Inapplicable.class, () -> target(FIXED, Tempo.FIXED, TargetForm.GLOBAL, alone(Symbol.NIL)));
    }

    @Test
    void theTheoremHoldsForTheStateAtHandAndNoOther() {
        Theorem theorem = target(FREE, Tempo.FREE, TargetForm.GLOBAL, alone(CONSTANT));
        Target target = new Target(TargetForm.GLOBAL, POOR, alone(CONSTANT));
        Optional<Theorem> observed = target.observed(theorem, Symbol.NIL, Rational.ZERO, Rational.of(50_000));
        assertTrue(observed.orElseThrow().hypotheses().isEmpty());
        assertTrue(((Application) observed.get().conclusion()).applies("<", 2));
        assertEquals(Optional.empty(), target.observed(theorem, Symbol.NIL, Rational.ZERO, Rational.of(10)), "too little life is left");
        assertEquals(Optional.empty(), new Target(TargetForm.GLOBAL, BETTER, alone(CONSTANT)).observed(theorem, Symbol.NIL, Rational.ZERO, Rational.of(50_000)));
        assertEquals(Optional.empty(), new Target(TargetForm.AS_IS, POOR, alone(CONSTANT)).observed(theorem, Symbol.NIL, Rational.ZERO, Rational.of(50_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIXED", "FREE"})
    void noProgramWhatsoeverEarnsMoreThanTheBetterDoorForEveryUnitOfLife(String tempo) {
        Theory theory = tempo.equals("FIXED") ? FIXED : FREE;
        Theorem bound = apply("bound", theory, Tempo.valueOf(tempo), TargetForm.GLOBAL, keeping(BETTER), Effort.unlimited(theory)).getFirst();
        assertEquals("<=(u(state, world, k), *(3/5, nat(k)))", bound.conclusion().toString());
        assertTrue(bound.hypotheses().isEmpty());
        assertFalse(bound.axioms().containsKey("found.never_worse"));
    }

    @Test
    void theProgramLeftAloneIsValuedFromBothSides() {
        List<Term> bounds = apply("value", FIXED, Tempo.FIXED, TargetForm.AS_IS, keeping(BETTER), Effort.unlimited(FIXED)).stream().map(Theorem::conclusion).toList();
        assertEquals(2, bounds.size());
        assertTrue(bounds.stream().allMatch(bound -> bound.toString().contains("1/5")));
    }

    @Test
    void anAttemptEndsWhenItsEffortIsUsedUp() {
        assertThrows(Effort.OutOfEffort.class, () -> apply("target", FIXED, Tempo.FIXED, TargetForm.GLOBAL, keeping(BETTER), Effort.of(FIXED, 3_000)));
    }
}

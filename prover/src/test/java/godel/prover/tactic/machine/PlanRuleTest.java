package godel.prover.tactic.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
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
import godel.prover.tactic.Rules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanRuleTest {
    /** A plant that needs two cycles of preparation and then pays 3, and a lever that pays 1 at any time. */
    private static final Theory FACTORY = QuineTheory.planning("""
            if action = 'prepare then (if 0 < world then [[1, 0, world - 1]] else [[1, 3, 0]])
            else if action = 'pull then [[1/2, 2, world], [1/2, 0, world]]
            else [[1, 0, world]]
            """, "reward");
    private static final String SCHEDULE = " define schedule(searcher) = pair(0, searcher)";
    private static final Value PREPARING = QuineTheory.program("define policy(seen, memory) = pair('prepare, memory)" + SCHEDULE);
    private static final Value PULLING = QuineTheory.program("define policy(seen, memory) = pair('pull, memory)" + SCHEDULE);
    private static final List<Value> ACTIONS = List.of(Symbol.of("prepare"), Symbol.of("pull"), Symbol.of("other"));
    private static final Start START = new Start(Rational.of(2), Symbol.NIL, 6, ACTIONS);

    private static Value installing(Value program) {
        return Value.list(Symbol.of("pair"), Value.list(Symbol.of("quote"), program), Value.list(Symbol.of("tail"), Symbol.of("state")));
    }

    private static Optional<DerivedRule> rule(Theory theory, TargetForm form, Value program, Start start) {
        return DerivedRules.all(theory, Tempo.FIXED, form, program, Rational.ZERO, start).stream().filter(rule -> rule.name().equals("plan")).findFirst();
    }

    private static Theorem planned(TargetForm form, Value from, Value to) {
        RuleInput input = new RuleInput(FACTORY, List.of(), Optional.of(installing(to)), 0, 0);
        return rule(FACTORY, form, from, START).orElseThrow().apply(input, Effort.unlimited(FACTORY)).getFirst();
    }

    private static Optional<Theorem> observed(Theorem theorem, TargetForm form, Value from, Value to, long world, long remaining) {
        return new Target(form, from, installing(to)).observed(theorem, Symbol.NIL, Rational.of(world), Rational.of(remaining));
    }

    @Test
    void theTargetIsProvedWhereValueIterationSaysThatSwitchingBeatsWhateverCouldFollow() {
        Theorem theorem = planned(TargetForm.GLOBAL, PULLING, PREPARING);
        assertEquals(List.of(), List.copyOf(theorem.hypotheses()));
        Theorem target = observed(theorem, TargetForm.GLOBAL, PULLING, PREPARING, 2, 6).orElseThrow();
        assertTrue(((Application) target.conclusion()).applies("<", 2));
        assertTrue(target.axioms().containsKey("found.never_worse"));
    }

    @Test
    void whereTooLittleLifeIsLeftTheSameTheoremSaysNothing() {
        Theorem theorem = planned(TargetForm.GLOBAL, PULLING, PREPARING);
        assertEquals(Optional.empty(), observed(theorem, TargetForm.GLOBAL, PULLING, PREPARING, 2, 2));
        assertEquals(Optional.empty(), observed(theorem, TargetForm.GLOBAL, PULLING, PREPARING, 2, 3), "waiting one cycle costs nothing yet");
        assertEquals(Optional.empty(), observed(theorem, TargetForm.GLOBAL, PULLING, PREPARING, 7, 6), "a world that is not in the tables");
    }

    @Test
    void theAsIsTargetComparesTheTwoProgramsOnly() {
        Theorem theorem = planned(TargetForm.AS_IS, PREPARING, PULLING);
        assertFalse(theorem.axioms().containsKey("found.never_worse"));
        assertTrue(observed(theorem, TargetForm.AS_IS, PREPARING, PULLING, 2, 2).isPresent());
        assertEquals(Optional.empty(), observed(theorem, TargetForm.AS_IS, PREPARING, PULLING, 2, 6));
    }

    @Test
    void whatIsNowhereBetterIsRefused() {
        Value idle = QuineTheory.program("define policy(seen, memory) = pair('idle, memory)" + SCHEDULE);
        assertThrows(Inapplicable.class, () -> planned(TargetForm.AS_IS, PREPARING, idle));
        assertThrows(Inapplicable.class, () -> planned(TargetForm.AS_IS, PREPARING, PREPARING));
        assertThrows(Inapplicable.class, () -> planned(TargetForm.GLOBAL, PREPARING, Symbol.of("nonsense")));
    }

    @Test
    void theRuleProposesTheProgramThatValueIterationFindsBest() {
        Value proposal = rule(FACTORY, TargetForm.GLOBAL, PULLING, START).orElseThrow().proposals().getFirst();
        assertTrue(proposal.toString().contains("'prepare"), proposal.toString());
        assertTrue(observed(planned(TargetForm.GLOBAL, PULLING, proposal), TargetForm.GLOBAL, PULLING, proposal, 2, 6).isPresent());
    }

    @Test
    void aDeadlineInWhatARewardIsWorthIsPartOfTheTables() {
        Theory late = QuineTheory.planning("if action = 'go then [[1, 1, 1 - world]] else [[1, 0, world]]", "if remaining < 3 then 0 else reward");
        Value going = QuineTheory.program("define policy(seen, memory) = pair('go, memory)" + SCHEDULE);
        Value staying = QuineTheory.program("define policy(seen, memory) = pair('stay, memory)" + SCHEDULE);
        Start start = new Start(Rational.ZERO, Symbol.NIL, 5, List.of(Symbol.of("go"), Symbol.of("other")));
        Theorem theorem = rule(late, TargetForm.GLOBAL, staying, start).orElseThrow()
                .apply(new RuleInput(late, List.of(), Optional.of(installing(going)), 0, 0), Effort.unlimited(late)).getFirst();
        Target target = new Target(TargetForm.GLOBAL, staying, installing(going));
        assertTrue(target.observed(theorem, Symbol.NIL, Rational.ZERO, Rational.of(3)).isPresent());
        assertEquals(Optional.empty(), target.observed(theorem, Symbol.NIL, Rational.ZERO, Rational.of(2)));
    }

    @Test
    void withoutAFiniteWorldOfSeveralStatesThereIsNoSuchRule() {
        Theory counting = QuineTheory.planning("[[1, 1, world + 1]]", "reward");
        assertEquals(Optional.empty(), rule(counting, TargetForm.GLOBAL, PULLING, START));
        Theory single = QuineTheory.planning("[[1, 1, world]]", "reward");
        assertEquals(Optional.empty(), rule(single, TargetForm.GLOBAL, PULLING, START));
    }

    /** The sum of the numbers up to one is asked for, up to a small one or a larger. */
    private static Theory questions(String order) {
        return QuineTheory.planning(order, "define sum(n) = if natural(n) and 0 < n then n + sum(n - 1) else 0",
                "if action = sum(if world = 'easy then 1 else 5) then [[1/2, 1, 'easy], [1/2, 1, 'hard]] else [[1/2, 0, 'easy], [1/2, 0, 'hard]]", "reward");
    }

    @Test
    void theAnswersThatAnEnvironmentComparesActionsWithAreFound() {
        List<Value> named = List.of(Symbol.of("easy"), Symbol.of("other"));
        ToldApart apart = ToldApart.of(Utility.of(questions("policy-first.quine")).rules(), named).orElseThrow();
        assertEquals(List.of(Symbol.of("easy"), Rational.of(1), Rational.of(15), Symbol.of("other")), apart.actions());
    }

    @Test
    void underSharedTempoSearchIsGivenUpWhereItKeepsThePolicyFromFinishing() {
        Theory theory = questions("search-first.quine");
        String answering = "define policy(question, memory) = pair(sum(if question = 'easy then 1 else 5), memory) define sum(n) = if 0 < n then n + sum(n - 1) else 0";
        Value searching = QuineTheory.program("define schedule(searcher) = pair(50, searcher) " + answering);
        Value alone = QuineTheory.program(answering);
        Start start = new Start(Symbol.of("easy"), Symbol.NIL, 4, List.of(Symbol.of("easy"), Symbol.of("other")));
        for (TargetForm form : List.of(TargetForm.GLOBAL, TargetForm.AS_IS)) {
            Theorem theorem = rule(theory, form, searching, start).orElseThrow()
                    .apply(new RuleInput(theory, List.of(), Optional.of(installing(alone)), 0, 0), Effort.unlimited(theory)).getFirst();
            Target target = new Target(form, searching, installing(alone));
            assertTrue(target.observed(theorem, Symbol.NIL, Symbol.of("hard"), Rational.of(4)).isPresent(), form.toString());
            assertEquals(!form.isGlobal(), target.observed(theorem, Symbol.NIL, Symbol.of("easy"), Rational.of(4)).isPresent(), "the question is answered anyway");
        }
    }

    @Test
    void aShareThatDependsOnTheSearcherIsNotSpokenOf() {
        Theory theory = questions("search-first.quine");
        String answering = "define policy(question, memory) = pair(1, memory)";
        Value deciding = QuineTheory.program("define schedule(searcher) = pair(searcher, searcher) " + answering);
        Start start = new Start(Symbol.of("easy"), Symbol.NIL, 4, List.of(Symbol.of("easy"), Symbol.of("other")));
        RuleInput input = new RuleInput(theory, List.of(), Optional.of(installing(QuineTheory.program(answering.replace("1", "15")))), 0, 0);
        Inapplicable refused = assertThrows(Inapplicable.class,
                () -> rule(theory, TargetForm.AS_IS, deciding, start).orElseThrow().apply(input, Effort.unlimited(theory)));
        assertTrue(refused.getMessage().contains("what is reserved depends on the searcher's state"), refused.getMessage());
    }

    @Test
    void anEnvironmentThatTellsMoreActionsApartThanAreNamedIsNotBounded() {
        Theory echo = QuineTheory.planning("if action = world then [[1, 1, world]] else [[1, 0, world]]", "reward");
        Utility utility = Utility.of(echo);
        assertEquals(Optional.empty(), ToldApart.of(utility.rules(), ACTIONS));
        Rules rules = Utility.of(FACTORY).rules();
        ToldApart apart = ToldApart.of(rules, ACTIONS).orElseThrow();
        assertEquals(ACTIONS, apart.actions());
        assertTrue(new PlanningBound(new PlanningLaws(rules), apart).theorem().hypotheses().isEmpty());
    }
}

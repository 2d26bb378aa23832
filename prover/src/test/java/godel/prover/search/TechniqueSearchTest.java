package godel.prover.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TechniqueSearchTest {
    private static final Value BETTER = ToyMachine.installing(ToyMachine.program(ToyMachine.RICH));
    private static final List<String> TECHNIQUE = Techniques.tokens("c0 replace-constant set-switchprog target check");
    private static final long ENOUGH = 1_000_000_000L;

    private static TechniqueSearch search(Value better, List<DerivedRule> rules) {
        return new TechniqueSearch(new ToyMachine(better, rules), Prior.standard());
    }

    @Test
    void the_rewrite_its_theorem_and_the_technique_are_found() {
        SearchOutcome.Found found = assertInstanceOf(SearchOutcome.Found.class, search(BETTER, ToyRules.eight(50_000)).advance(ENOUGH));
        assertEquals(TECHNIQUE, found.technique());
        assertEquals(BETTER, found.switchProgram());
        assertEquals(ToyMachine.target(BETTER), found.target().conclusion());
        assertEquals(ENOUGH, found.unused() + found.statistics().steps());
    }

    @Test
    void a_constant_policy_without_a_searcher_is_found() {
        Value policy = Value.list(Symbol.of("policy"), Value.list(Symbol.of("observation"), Symbol.of("memory")),
                ToyMachine.quote(Value.list(ToyMachine.RICH)));
        Value constant = ToyMachine.quote(Value.list(Value.list(policy), Symbol.NIL, Symbol.NIL, Rational.ZERO, Symbol.NIL));
        SearchOutcome.Found found = assertInstanceOf(SearchOutcome.Found.class, search(constant, ToyRules.eight(50_000)).advance(ENOUGH));
        assertEquals(constant, found.switchProgram());
    }

    @Test
    void small_slices_give_what_one_large_slice_gives() {
        SearchOutcome.Found whole = assertInstanceOf(SearchOutcome.Found.class, search(BETTER, ToyRules.eight(50_000)).advance(ENOUGH));
        TechniqueSearch sliced = search(BETTER, ToyRules.eight(50_000));
        long granted = 0;
        SearchOutcome outcome = sliced.advance(0);
        while (outcome instanceof SearchOutcome.Suspended) {
            granted += 7;
            outcome = sliced.advance(7);
        }
        SearchOutcome.Found found = assertInstanceOf(SearchOutcome.Found.class, outcome);
        assertEquals(whole.statistics(), found.statistics());
        assertEquals(whole.technique(), found.technique());
        assertEquals(granted - found.unused(), whole.statistics().steps());
    }

    @Test
    void two_searches_have_the_same_statistics() {
        TechniqueSearch one = search(Symbol.NIL, ToyRules.eight(50_000));
        TechniqueSearch other = search(Symbol.NIL, ToyRules.eight(50_000));
        one.advance(300_000);
        other.advance(300_000);
        assertEquals(one.statistics(), other.statistics());
        assertTrue(one.statistics().steps() >= 300_000);
    }

    @Test
    void a_rule_is_called_once_for_the_same_question_and_charged_each_time() {
        AtomicLong calls = new AtomicLong();
        List<DerivedRule> rules = List.of(ToyRules.rule("lemma", (input, effort) -> {
            calls.incrementAndGet();
            effort.spend(10);
            return List.of(Theorem.axiom(input.theory(), "absurdity"));
        }));
        Prior lemmasOnly = new Prior(Map.of(TokenClass.START, Map.of(TokenClass.RULE, 1), TokenClass.RULE, Map.of(TokenClass.RULE, 1)), Map.of());
        TechniqueSearch search = new TechniqueSearch(new ToyMachine(Symbol.NIL, rules), lemmasOnly);
        search.advance(1000);
        assertEquals(search.statistics().theorems(), search.statistics().ruleCalls());
        assertTrue(calls.get() < search.statistics().ruleCalls(), calls + " of " + search.statistics().ruleCalls());
        assertEquals(search.statistics().tokens(), search.statistics().ruleCalls());
    }

    @Test
    void a_rule_that_needs_more_than_its_time_is_interrupted_and_called_again_in_later_phases() {
        List<Long> limits = new ArrayList<>();
        List<DerivedRule> rules = List.of(ToyRules.rule("long", (input, effort) -> {
            limits.add(effort.left());
            effort.spend(100_000);
            return List.of();
        }));
        Prior once = new Prior(Map.of(TokenClass.START, Map.of(TokenClass.RULE, 1)), Map.of());
        TechniqueSearch search = new TechniqueSearch(new ToyMachine(Symbol.NIL, rules), once);
        SearchOutcome.Exhausted exhausted = assertInstanceOf(SearchOutcome.Exhausted.class, search.advance(10_000));
        assertEquals(List.of(1_999L, 3_999L, 7_999L, 15_999L, 31_999L, 63_999L, 127_999L), limits);
        // phases 1 to 6 take 2^i and an undo each, phase 7 takes 101 and an undo
        assertEquals(2 + 4 + 8 + 16 + 32 + 64 + 101 + 7, exhausted.statistics().steps());
        assertEquals(10_000 - exhausted.statistics().steps(), exhausted.unused());
    }

    @Test
    void a_prior_that_gives_nothing_a_chance_is_exhausted_at_once() {
        TechniqueSearch search = new TechniqueSearch(new ToyMachine(BETTER, List.of()), new Prior(Map.of(), Map.of()));
        SearchOutcome.Exhausted exhausted = assertInstanceOf(SearchOutcome.Exhausted.class, search.advance(5));
        assertEquals(5, exhausted.unused());
    }

    @Test
    void what_was_found_stays_found() {
        TechniqueSearch search = search(BETTER, ToyRules.eight(0));
        SearchOutcome.Found first = assertInstanceOf(SearchOutcome.Found.class, search.advance(ENOUGH));
        SearchOutcome.Found second = assertInstanceOf(SearchOutcome.Found.class, search.advance(10));
        assertEquals(10, second.unused());
        assertEquals(first.technique(), second.technique());
    }

    @Test
    void another_prior_takes_over_in_the_midst_of_a_phase() {
        TechniqueSearch search = search(BETTER, ToyRules.eight(0));
        search.use(new Prior(Map.of(TokenClass.START, Map.of(TokenClass.NUMBER, 1), TokenClass.NUMBER, Map.of(TokenClass.NUMBER, 1)), Map.of()));
        assertInstanceOf(SearchOutcome.Suspended.class, search.advance(100_001));
        search.use(Prior.standard());
        assertEquals(TECHNIQUE, assertInstanceOf(SearchOutcome.Found.class, search.advance(ENOUGH)).technique());
    }

    @Test
    void a_negative_slice_is_refused() {
        TechniqueSearch search = search(BETTER, List.of());
        assertThrows(IllegalArgumentException.class, () -> search.advance(-1));
    }
}

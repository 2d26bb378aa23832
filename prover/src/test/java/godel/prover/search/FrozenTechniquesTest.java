package godel.prover.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Method 5.2: after a success, half of the time for its prolongations; what succeeded is frozen and can be called. */
class FrozenTechniquesTest {
    private static final Value BETTER = ToyMachine.installing(ToyMachine.program(ToyMachine.RICH));
    private static final List<String> SUCCESS = Techniques.tokens("c0 replace-constant set-switchprog target check");
    private static final List<String> ELSEWHERE = Techniques.tokens("c1 drop-function set-switchprog target check");
    private static final long ENOUGH = 1_000_000_000L;

    private static TechniqueSearch search(Value better, List<List<String>> successes) {
        return new TechniqueSearch(new ToyMachine(better, ToyRules.eight(50_000)), Prior.standard(), successes);
    }

    private static SearchOutcome.Found found(TechniqueSearch search) {
        return assertInstanceOf(SearchOutcome.Found.class, search.advance(ENOUGH));
    }

    @Test
    void what_succeeded_before_and_succeeds_again_is_found_much_earlier_by_calling_it() {
        SearchOutcome.Found without = found(search(BETTER, List.of()));
        SearchOutcome.Found with = found(search(BETTER, List.of(SUCCESS)));
        assertEquals(List.of("technique-1", "check"), with.technique());
        assertEquals(without.target().conclusion(), with.target().conclusion());
        assertEquals(without.switchProgram(), with.switchProgram());
        assertTrue(10 * with.statistics().steps() < without.statistics().steps(), with.statistics() + " " + without.statistics());
    }

    @Test
    void an_experience_that_does_not_help_costs_no_more_than_half_of_the_time() {
        long without = found(search(BETTER, List.of())).statistics().steps();
        SearchOutcome.Found with = found(search(BETTER, List.of(ELSEWHERE)));
        assertEquals(SUCCESS, with.technique());
        // One token more in its class makes the rules of the class a little less likely, which may cost a phase.
        assertTrue(with.statistics().steps() <= 2 * 2 * without + TechniqueSearch.TURN, with.statistics().steps() + " " + without);
    }

    @Test
    void an_older_technique_can_be_called_as_well_and_a_later_one_may_call_it() {
        SearchOutcome.Found with = found(search(BETTER, List.of(SUCCESS, ELSEWHERE)));
        assertEquals(List.of("technique-1", "check"), with.technique());
        SearchOutcome.Found nested = found(search(BETTER, List.of(SUCCESS, Techniques.tokens("technique-1 check"))));
        assertTrue(List.of("technique-1", "technique-2").contains(nested.technique().getFirst()), nested.technique().toString());
        assertEquals(2, nested.technique().size());
    }

    @Test
    void a_technique_with_a_token_that_there_is_none_of_is_left_out() {
        TechniqueSearch search = search(BETTER, List.of(Techniques.tokens("c0 forgotten-rule check")));
        assertEquals(search(BETTER, List.of()).tokens().stream().map(Token::text).toList(), search.tokens().stream().map(Token::text).toList());
    }

    @Test
    void small_slices_give_what_one_large_slice_gives() {
        SearchOutcome.Found whole = found(search(BETTER, List.of(ELSEWHERE)));
        TechniqueSearch sliced = search(BETTER, List.of(ELSEWHERE));
        SearchOutcome outcome = sliced.advance(0);
        while (outcome instanceof SearchOutcome.Suspended) {
            outcome = sliced.advance(7);
        }
        assertEquals(whole.statistics(), outcome.statistics());
        assertEquals(whole.technique(), ((SearchOutcome.Found) outcome).technique());
    }

    @Test
    void never_are_more_steps_taken_than_were_granted_and_both_halves_go_on() {
        TechniqueSearch search = search(Symbol.NIL, List.of(SUCCESS));
        search.advance(100_000);
        Statistics both = search.statistics();
        TechniqueSearch alone = search(Symbol.NIL, List.of());
        alone.advance(50_000);
        assertTrue(both.steps() >= 100_000 && both.techniques() > alone.statistics().techniques() / 2, both + " " + alone.statistics());
    }
}

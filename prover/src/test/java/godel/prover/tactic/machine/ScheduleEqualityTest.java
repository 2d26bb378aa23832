package godel.prover.tactic.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.value.Value;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleEqualityTest {
    private static final Theory THEORY = QuineTheory.twoDoors(Tempo.FREE, "1/5", "3/5");
    private static final Utility UTILITY = Utility.of(THEORY);
    private static final String SLOW = "define schedule(searcher) = head(pair(pair(30, searcher), pair(30, searcher)))";

    private static List<Theorem> proved(String before, String after) {
        String policy = "define policy(seen, memory) = pair('left, memory) ";
        Value old = QuineTheory.program(policy + before);
        Value rewritten = QuineTheory.program(policy + after);
        return new ScheduleEquality(UTILITY, Effort.unlimited(THEORY)).proved(old, rewritten);
    }

    @Test
    void the_same_answer_in_fewer_steps_is_proved_for_every_searcher_and_every_limit() {
        List<Theorem> theorems = proved(SLOW, "define schedule(searcher) = pair(30, searcher)");
        assertEquals(2, theorems.size());
        assertTrue(theorems.stream().allMatch(theorem -> theorem.hypotheses().isEmpty()));
        assertEquals("[k, searcher]", theorems.getFirst().conclusion().variables().stream().map(Object::toString).sorted().toList().toString());
        assertEquals("equal", ((Application) theorems.getFirst().conclusion()).function().name());
    }

    @Test
    void where_the_old_one_calls_a_function_the_answer_is_the_same_if_there_is_one() {
        List<Theorem> theorems = proved("define share(x) = pair(30, x) define schedule(searcher) = share(searcher)", "define schedule(searcher) = pair(30, searcher)");
        assertEquals(2, theorems.size());
        assertEquals("implies", ((Application) theorems.getFirst().conclusion()).function().name());
    }

    @Test
    void another_answer_or_no_other_schedule_proves_nothing() {
        assertEquals(List.of(), proved(SLOW, "define schedule(searcher) = pair(29, searcher)"));
        assertEquals(List.of(), proved(SLOW, "define schedule(searcher) = pair(30, 'standard)"));
        assertEquals(List.of(), proved(SLOW, SLOW));
        assertEquals(List.of(), proved(SLOW, ""));
    }

    @Test
    void a_slower_one_is_equal_and_not_called_faster() {
        assertEquals(1, proved("define schedule(searcher) = pair(30, searcher)", SLOW).size());
    }
}

package godel.prover.tactic.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.prover.search.Inapplicable;
import org.junit.jupiter.api.Test;

class GivenTest {
    private static final String POWER = """
            define domain(base, n) = natural(n)
            define answer(base, n) = if natural(n) and 0 < n then base * answer(base, n - 1) else 1
            """;
    private static final String BY_HALVES = "define candidate(base, n) = if 1 < n then "
            + "candidate(base, floor(n / 2)) * candidate(base, n - floor(n / 2)) else if 0 < n then 1 * base else 1";

    @Test
    void a_candidate_that_joins_the_results_of_two_halves_is_proved_by_the_law_for_any_two_parts() {
        GivenProblem power = new GivenProblem(POWER + BY_HALVES);
        assertEquals(BY_HALVES, power.transformed(new Given(power.bench())).replace("(if 0 < n then 1 * base else 1)", "if 0 < n then 1 * base else 1"));
    }

    @Test
    void its_time_is_bounded_in_the_number_and_how_often_that_is_halved() {
        GivenProblem power = new GivenProblem(POWER + BY_HALVES);
        assertTrue(power.bounded(BoundRule.Way.LEVELS, new Given(power.bench())).matches("(?s)define bound\\(base, n\\) = \\d+ \\+ n \\* \\(\\d+ \\+ \\d+ \\* levels\\(n\\)\\)\n"
                + "define levels\\(number\\) = .*"));
        assertTrue(power.fitting().contains("levels"));
    }

    @Test
    void a_candidate_that_computes_something_else_is_not_proved() {
        GivenProblem wrong = new GivenProblem(POWER + BY_HALVES.replace("n - floor(n / 2)", "n - floor(n / 2) - 1"));
        assertThrows(Inapplicable.class, () -> wrong.transformed(new Given(wrong.bench())));
    }

    @Test
    void without_candidates_there_is_no_such_rule() {
        GivenProblem none = new GivenProblem(POWER);
        assertFalse(ProgramRules.all(none.bench()).stream().anyMatch(rule -> rule.name().equals("given")));
        assertFalse(none.fitting().contains("levels"));
    }
}

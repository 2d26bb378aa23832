package godel.prover.tactic.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransformationsTest {
    private static GivenProblem numbers(String answer) {
        return new GivenProblem("define domain(n) = natural(n) define answer(n) = " + answer);
    }

    private static GivenProblem lists(String answer) {
        return new GivenProblem("define domain(list) = 'true define answer(list) = " + answer);
    }

    /** The definition of the function, which begins with its name, in a program of one definition a line. */
    private static String line(String program, String function) {
        return program.lines().filter(line -> line.startsWith("define " + function + "(")).findFirst().orElseThrow();
    }

    @Test
    void values_that_are_added_up_are_handed_down() {
        String program = lists("if is_pair(list) then head(list) + answer(tail(list)) else 0").transformed(new Accumulate());
        assertEquals("define answer(list) = answer_onto(list, 0)", line(program, "answer"));
        assertEquals("define answer_onto(list, so_far) = if is_pair(list) then answer_onto(tail(list), so_far + head(list)) else so_far", line(program, "answer_onto"));
    }

    @Test
    void what_is_appended_is_handed_down_in_front() {
        String program = lists("if is_pair(list) then append(answer(tail(list)), [head(list)]) else []").transformed(new Accumulate());
        assertEquals("define answer_onto(list, so_far) = if is_pair(list) then answer_onto(tail(list), pair(head(list), so_far)) else so_far",
                line(program, "answer_onto").replace("[head(list) | so_far]", "pair(head(list), so_far)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"if is_pair(list) then head(list) - answer(tail(list)) else 0", "if is_pair(list) then answer(tail(list)) * answer(tail(list)) else 2",
            "if is_pair(list) then (if answer(tail(list)) = 0 then 1 else 1 + answer(tail(list))) else 0"})
    void without_one_operation_on_one_call_nothing_is_handed_down(String answer) {
        assertTrue(lists(answer).suggested(new Accumulate()).isEmpty());
    }

    @Test
    void neighbours_that_are_needed_again_are_carried_along() {
        String program = numbers("if natural(n) and 1 < n then answer(n - 1) + answer(n - 2) else n").transformed(new Tuple());
        assertEquals("define answer(n) = head(answer_run(n))", line(program, "answer"));
        assertTrue(line(program, "answer_run").contains("let run = answer_run(n - 1) in"), program);
    }

    @ParameterizedTest
    @ValueSource(strings = {"if natural(n) and 0 < n then 1 + answer(n - 1) else 0", "if natural(n) and 1 < n then answer(n - 1) + answer(floor(n / 2)) else n"})
    void a_function_that_needs_one_neighbour_or_one_far_away_is_left_alone(String answer) {
        assertTrue(numbers(answer).suggested(new Tuple()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"n, n * (1/2 + n * (1/2))", "2 * n - 1, n * n", "n * n, n * (1/6 + n * (1/2 + n * (1/3)))"})
    void a_sum_with_constant_differences_is_a_polynomial(String added, String polynomial) {
        assertEquals("define answer(n) = " + polynomial,
                numbers("if natural(n) and 0 < n then " + added + " + answer(n - 1) else 0").transformed(new Differences()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"if natural(n) and 0 < n then 2 * answer(n - 1) else 1", "n * n"})
    void a_power_has_no_constant_differences_and_what_does_not_recur_needs_none(String answer) {
        assertTrue(numbers(answer).suggested(new Differences()).isEmpty());
    }

    @Test
    void a_number_that_is_counted_down_is_halved() {
        String program = numbers("if natural(n) and 0 < n then 3 * answer(n - 1) else 1").transformed(new Square());
        assertTrue(program.contains("let half = answer(floor(n / 2)) in"), program);
        assertTrue(program.contains("half * half else 3 * (half * half)"), program);
    }

    @ParameterizedTest
    @ValueSource(strings = {"if natural(n) and 0 < n then n * answer(n - 1) else 1", "if natural(n) and 0 < n then 3 * answer(n - 1) else 2",
            "if natural(n) and 0 < n then 3 * answer(n - 2) else 1"})
    void what_changes_from_step_to_step_is_not_squared(String answer) {
        assertTrue(numbers(answer).suggested(new Square()).isEmpty());
    }

    @Test
    void a_call_that_is_written_twice_is_made_once_where_both_see_it() {
        assertEquals("define answer(list) = if is_pair(list) then (let shared = answer(tail(list)) in if shared < head(list) then head(list) else shared) else 0",
                lists("if is_pair(list) then (if answer(tail(list)) < head(list) then head(list) else answer(tail(list))) else 0").transformed(new Share()));
    }

    @Test
    void calls_that_are_written_once_are_not_shared() {
        assertTrue(lists("if is_pair(list) then 1 + answer(tail(list)) else 0").suggested(new Share()).isEmpty());
    }
}

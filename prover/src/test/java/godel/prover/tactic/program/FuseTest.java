package godel.prover.tactic.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FuseTest {
    private static final String SUM_OF_SQUARES = """
            define domain(list) = 'true
            define squares(list) = if is_pair(list) then pair(head(list) * head(list), squares(tail(list))) else []
            define sum(list) = if is_pair(list) then head(list) + sum(tail(list)) else 0
            define answer(list) = sum(squares(list))
            """;

    @Test
    void the_list_between_two_functions_is_not_made() {
        assertEquals("""
                define answer(list) = sum_squares(list)
                define sum_squares(list) = if is_pair(list) then head(list) * head(list) + sum_squares(tail(list)) else 0""",
                new GivenProblem(SUM_OF_SQUARES).transformed(new Fuse()));
    }

    @Test
    void an_element_that_is_used_twice_is_computed_once() {
        assertTrue(new GivenProblem("""
                define domain(list) = 'true
                define halves(list) = if is_pair(list) then pair(head(list) / 2, halves(tail(list))) else []
                define squares(list) = if is_pair(list) then head(list) * head(list) + squares(tail(list)) else 0
                define answer(list) = squares(halves(list))
                """).transformed(new Fuse()).contains("let element = head(list) / 2 in element * element + squares_halves(tail(list))"));
    }

    @Test
    void what_is_taken_from_the_middle_of_a_chain_leaves_a_chain_that_can_be_fused_again() {
        assertEquals("""
                define answer(n) = sum_squares_count_down(n)
                define is_natural(x) = if is_integer(x) then (if x < 0 then 'false else 'true) else 'false
                define natural(x) = is_natural(x)
                define sum_squares_count_down(n) = if (if natural(n) then 0 < n else 'false) then n * n + sum_squares_count_down(n - 1) else 0""",
                new GivenProblem(SUM_OF_SQUARES.replace("domain(list)", "domain(n)").replace("define answer(list) = sum(squares(list))", """
                        define count_down(n) = if natural(n) and 0 < n then pair(n, count_down(n - 1)) else []
                        define answer(n) = sum(squares(count_down(n)))
                        """)).transformed(new Fuse(), new Fuse()));
    }

    @Test
    void an_end_of_the_inner_function_that_is_no_list_made_there_is_left_to_the_outer_one() {
        assertEquals("""
                define answer(x, y, z) = append_append(x, y, z)
                define append(front, back) = if is_pair(front) then pair(head(front), append(tail(front), back)) else back
                define append_append(front, back_2, back) = if is_pair(front) then pair(head(front), append_append(tail(front), back_2, back)) else append(back_2, back)""",
                new GivenProblem("""
                        define domain(x, y, z) = 'true
                        define answer(x, y, z) = append(append(x, y), z)
                        """).transformed(new Fuse()));
    }

    @Test
    void nothing_is_suggested_where_no_list_is_made_to_be_taken_apart() {
        GivenProblem reverse = new GivenProblem("""
                define domain(list) = 'true
                define answer(list) = if is_pair(list) then append(answer(tail(list)), [head(list)]) else []
                """);
        assertFalse(reverse.fitting().contains("fuse"));
        assertTrue(reverse.suggested(new Fuse()).isEmpty());
        assertTrue(new GivenProblem(SUM_OF_SQUARES.replace("sum(squares(list))", "sum(list)")).suggested(new Fuse()).isEmpty());
        assertTrue(new GivenProblem(SUM_OF_SQUARES).fitting().contains("fuse"));
    }
}

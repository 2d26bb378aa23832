package godel.prover.tactic.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabulateTest {
    private static final String HERD = """
            define domain(n) = natural(n)
            define answer(n) = if natural(n) and 6 < n then answer(n - 1) + answer(n - 7) else 1
            """;
    private static final String PATHS = """
            define domain(n, k) = natural(n) and natural(k)
            define answer(n, k) = if natural(n) and natural(k) and 0 < n and 0 < k then answer(n - 1, k) + answer(n, k - 1) else 1
            """;
    private static final String CHANGE = """
            define domain(n, coins) = natural(n)
            define coin(coins) = if natural(head(coins)) then 1 + head(coins) else 1
            define answer(n, coins) =
              if natural(n) and is_pair(coins) and coin(coins) <= n then answer(n, tail(coins)) + answer(n - coin(coins), coins)
              else if natural(n) and is_pair(coins) then answer(n, tail(coins)) else if n = 0 then 1 else 0
            """;

    @Test
    void calls_that_go_far_back_are_looked_up_in_a_row() {
        GivenProblem herd = new GivenProblem(HERD);
        String program = herd.transformed(new Tabulate());
        assertTrue(program.startsWith("define answer(n) = head(answer_row(n))\n"), program);
        assertTrue(program.contains("let rest = answer_row(n - 1) in"), program);
        assertTrue(program.contains("head(rest) + back(7, rest)"), program);
        assertEquals("29 + n * 110", herd.bound(new Tabulate()));
    }

    @Test
    void a_row_is_computed_from_the_row_below_it() {
        GivenProblem paths = new GivenProblem(PATHS);
        String program = paths.transformed(new Tabulate());
        assertTrue(program.contains("let rest = answer_row(n - 1, k, tail(below)) in"), program);
        assertTrue(program.contains("head(rest) + head(below)"), program);
        assertTrue(program.contains("define answer_rows(n, k) = if 0 < k then answer_row(n, k, answer_rows(n, k - 1)) else answer_row(n, k, 'nil)"), program);
    }

    @Test
    void rows_may_be_told_apart_by_a_list_and_distances_computed_from_it() {
        String program = new GivenProblem(CHANGE).transformed(new Tabulate());
        assertTrue(program.contains("head(below) + back(coin(coins), rest)"), program);
        assertTrue(program.contains("if is_pair(coins) then answer_row(n, coins, answer_rows(n, tail(coins))) else answer_row(n, coins, 'nil)"), program);
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer(n - 1) + 2", "answer(n - 1) + answer(n - 2)", "answer(n - 7) + answer(floor(n / 2))", "answer(n - 7) + answer(0)", "n"})
    void nothing_is_suggested_where_a_table_is_of_no_use_or_calls_do_not_lie_in_one(String sum) {
        assertTrue(new GivenProblem(HERD.replace("answer(n - 1) + answer(n - 7)", sum)).suggested(new Tabulate()).isEmpty());
    }
}

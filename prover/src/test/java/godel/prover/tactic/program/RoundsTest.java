package godel.prover.tactic.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.parse.Quine;
import godel.grammar.print.Printer;
import godel.grammar.quote.Core;
import godel.grammar.syntax.Define;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundsTest {
    private static List<Define> program(String definitions) {
        return Quine.parseFile("program.quine", definitions).all(Define.class).map(Core::of).toList();
    }

    @Test
    void what_a_search_decides_stays_and_what_it_computes_is_left_out() {
        List<Define> program = program("""
                define answer(a, list) = found(a, list) = 'yes
                define found(a, list) = if is_pair(list) then (if head(list) = a then 'yes else found(a, tail(list))) else 'no
                """);
        assertEquals("define found_rounds(a, list) = if is_pair(list) then (if head(list) = a then 0 else 1 + found_rounds(a, tail(list))) else 0",
                Printer.statement(Rounds.of(program).orElseThrow().code()).replaceAll("\\s+", " "));
        assertEquals(List.of("bound", "found_rounds"), Rounds.of(program).orElseThrow().bound(program, 3, 5).stream().map(Define::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"define answer(list) = if is_pair(list) then 1 + answer(tail(list)) else 0",
            "define answer(n) = if 1 < n then answer(n - 1) + answer(n - 2) else if 0 < n then 1 else 0",
            "define answer(n) = n + 1"})
    void functions_that_end_in_one_way_or_branch_or_do_not_recur_have_none(String program) {
        assertTrue(Rounds.of(program(program)).isEmpty());
    }

    @Test
    void the_bound_is_proved_of_the_time_that_a_search_takes() {
        GivenProblem member = new GivenProblem("""
                define domain(a, list) = 'true
                define answer(a, list) = member(a, list)
                """);
        assertEquals("define bound(a, list) = 12 + 12 * member_rounds(a, list)", member.bounded(BoundRule.Way.ROUNDS).lines().findFirst().orElseThrow());
        assertTrue(member.fitting().contains("rounds"));
    }
}

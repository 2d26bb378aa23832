package godel.prover.search.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.prover.search.ordered.SearchListener;
import godel.prover.search.ordered.SearchOutcome;
import godel.prover.search.ordered.SearchState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskFileTest {

    @Test
    void a_line_is_a_task_and_a_comment_is_none() {
        assertEquals(List.of(new PlacingTask("3 4 -> 7", List.of(3, 4), List.of(7)), new PlacingTask("-> -1 2", List.of(), List.of(-1, 2))),
                TaskFile.parse("# sums\n  3  4 ->  7 # seven\n\n-> -1 2\n"));
    }

    @ParameterizedTest
    @CsvSource({"3 4 7, 1, 1, has no ->", "3 x -> 7, 1, 3, is no whole number", "3 ->, 1, 5, are expected here", "'1 -> 2\n1 -> 99999999999', 2, 6, is no whole number",
        "'', 1, 1, there is no task", "'# nothing', 1, 1, there is no task"})
    void what_is_no_task_is_refused_where_it_stands(String text, int line, int column, String message) {
        TaskFile.Malformed malformed = assertThrows(TaskFile.Malformed.class, () -> TaskFile.parse(text));
        assertTrue(malformed.getMessage().contains(message), malformed.getMessage());
        assertEquals(List.of(line, column), List.of(malformed.line(), malformed.column()));
    }

    @Test
    void too_many_tasks_or_numbers_are_refused() {
        assertThrows(TaskFile.Malformed.class, () -> TaskFile.parse("1 -> 1\n".repeat(63)));
        assertThrows(TaskFile.Malformed.class, () -> TaskFile.parse("1 -> " + "1 ".repeat(101)));
    }

    @Test
    void a_program_is_found_for_ones_own_tasks() {
        OwnTasks tasks = new OwnTasks(TaskFile.parse("2 3 -> 7\n5 5 -> 15\n-1 4 -> 2\n"), Set.of("by2", "add", "toD"));
        SearchOutcome outcome = tasks.search(1).run(SearchState.BEGINNING, 50_000_000, SearchListener.NONE);
        assertInstanceOf(SearchOutcome.Solved.class, outcome);
        assertEquals("ex by2 add toD", HanoiExperiment.alphabet().text(outcome.state().solutions().get(1).added()));
    }
}

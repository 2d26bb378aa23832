package godel.prover.search.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.prover.search.ordered.Effort;
import godel.prover.search.ordered.SearchListener;
import godel.prover.search.ordered.SearchOutcome;
import godel.prover.search.ordered.SearchState;
import godel.prover.search.ordered.Solution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HanoiExperimentTest {
    private static final HanoiExperiment GUIDED = new HanoiExperiment(Boosts.GUIDED, 30, 2, Readings.USUAL);

    private static SearchOutcome run(HanoiExperiment experiment, SearchState from, long budget, int threads) {
        return experiment.search(threads).run(from, budget, SearchListener.NONE);
    }

    @Test
    void with_the_makers_of_recursive_functions_boosted_the_published_universal_program_is_found() {
        SearchOutcome outcome = run(GUIDED, SearchState.BEGINNING, 1_303_020, 2);
        List<Solution> solutions = outcome.state().solutions();
        Alphabet alphabet = HanoiExperiment.alphabet();
        assertEquals("defnp 2toD", alphabet.text(solutions.get(0).added()));
        assertEquals("defnp c1 calltp c2 endnp", alphabet.text(solutions.get(1).added()));
        assertEquals(Solution.Kind.NEW, solutions.get(1).kind());
        assertTrue(solutions.subList(2, 30).stream().allMatch(solution -> solution.kind() == Solution.Kind.UNCHANGED), "it solves all 30");
        assertEquals("mvdsk", alphabet.text(solutions.get(30).added()));
    }

    /** The counts change when a token, a number or a cost does: then READINGS.md and the report of runs are out of step. */
    @Test
    void the_counts_of_the_search_are_the_same_on_every_machine() {
        SearchState state = run(GUIDED, SearchState.BEGINNING, 1_303_010, 1).state();
        assertEquals(new Effort(227_274, 1_143_564, 1_303_013, 1_685_560, 26_390, 841), state.effort());
    }

    @Test
    void a_checkpoint_is_read_as_it_was_written(@TempDir Path folder) throws IOException {
        Checkpoint checkpoint = new Checkpoint(GUIDED, run(GUIDED, SearchState.BEGINNING, 1_400_000, 1).state());
        Path file = folder.resolve("a.checkpoint");
        checkpoint.write(file);
        checkpoint.write(file);
        assertEquals(checkpoint, Checkpoint.read(file));
        assertEquals(List.of(file), Files.list(folder).toList(), "nothing is left beside it");
        HanoiExperiment none = new HanoiExperiment(Boosts.own(List.of()), 0, 1, new Readings(true, false));
        assertEquals(new Checkpoint(none, SearchState.BEGINNING), Checkpoint.parse(new Checkpoint(none, SearchState.BEGINNING).text()));
    }

    @Test
    void from_a_checkpoint_the_search_comes_to_the_same_counts() {
        SearchOutcome whole = run(GUIDED, SearchState.BEGINNING, 3_000_000, 1);
        SearchState half = run(GUIDED, SearchState.BEGINNING, 1_000_000, 1).state();
        SearchState read = Checkpoint.parse(new Checkpoint(GUIDED, half).text()).state();
        assertEquals(whole, run(GUIDED, read, 3_000_000, 2));
        assertInstanceOf(SearchOutcome.OutOfBudget.class, whole);
    }

    @Test
    void a_checkpoint_that_is_cut_short_changed_or_of_another_version_is_refused() {
        String text = new Checkpoint(GUIDED, run(GUIDED, SearchState.BEGINNING, 100_000, 1).state()).text();
        for (int length = 0; length < text.length(); length++) {
            String cut = text.substring(0, length);
            assertThrows(Checkpoint.Unusable.class, () -> Checkpoint.parse(cut));
        }
        assertTrue(assertThrows(Checkpoint.Unusable.class, () -> Checkpoint.parse(text.replace("tasks 30", "tasks 29"))).getMessage().contains("changed"));
        assertTrue(assertThrows(Checkpoint.Unusable.class, () -> Checkpoint.parse(text.replace("checkpoint 2", "checkpoint 1"))).getMessage()
                .contains("another version"));
        assertTrue(assertThrows(Checkpoint.Unusable.class, () -> Checkpoint.parse("hello")).getMessage().contains("no checkpoint"));
    }

    @Test
    void a_token_that_does_not_exist_cannot_be_boosted() {
        assertThrows(UnknownToken.class, () -> new HanoiExperiment(Boosts.own(List.of("by3")), 1, 1, Readings.USUAL));
        assertThrows(IllegalArgumentException.class, () -> new HanoiExperiment(Boosts.PUBLISHED, 31, 1, Readings.USUAL));
        assertThrows(IllegalArgumentException.class, () -> new HanoiExperiment(Boosts.PUBLISHED, 0, 0, Readings.USUAL));
    }
}

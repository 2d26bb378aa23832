package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine whose initial software is Hutter's solver, in a short life and in a long one. */
class HutterOutgrownTest {
    /** A prior under which the searcher makes one edit, often that a function is left out, and calls the rule for value iteration; only so that tests are short. */
    private static final String SHORT = "'['bigram, [['start, ['number, 1]], ['number, ['number, 1], ['edit, 3]], ['edit, ['program, 1]], ['program, ['rule, 1]], ['rule, ['check, 1]]], ["
            + "['c1, 0], ['c2, 0], ['c3, 0], ['c4, 0], ['c5, 0], ['dec, 0], ['by2, 0], ['add, 0], ['sub, 0], ['dup, 0], ['swap, 0], ['del, 0], "
            + "['`drop-function`, 3], ['`replace-constant`, 0], ['`replace-number`, 0], ['`replace-subexpression`, 0], ['proposal, 0], ['target, 0], ['bound, 0], ['value, 0], ['simplify, 0]]]";
    private static final String ANSWERING = "define answer(n) = if 0 < n then n + answer(n - 1) else 0\ndefine policy(question, memory) = pair(answer(question), memory)";

    @TempDir
    private Path folder;

    @Test
    void in_a_short_life_proving_and_evaluating_are_dropped_and_more_is_earned() throws IOException {
        JsonNode run = run(text("hutter-outgrown"));
        JsonNode commit = onlyCommit(run);
        assertEquals(ANSWERING, commit.get("new_program").asText());
        assertEquals("global", commit.get("target").asText());
        long remaining = commit.get("remaining").asLong();
        assertTrue(remaining <= 400, "with more left a better program could still be worth waiting for");
        assertTrue(run.get("reward").asLong() > 2 * run.get("reward_left_alone").asLong(), run.toString());
        assertEquals(commit.get("search").get("steps"), run.get("search").get("steps"), "nothing is searched any more");
    }

    @Test
    void in_a_long_life_it_goes_on_until_the_better_program_is_found() throws IOException {
        JsonNode run = run(text("hutter-long-life"), "--max-steps", "20000");
        JsonNode commit = onlyCommit(run);
        assertTrue(commit.get("remaining").asLong() > 400, commit.toString());
        assertEquals("define schedule(searcher) = pair(60 + 60, searcher)\ndefine answer(n) = n * (1/2 + n * (1/2))\n"
                + "define policy(question, memory) = pair(answer(question), memory)", commit.get("new_program").asText());
        assertEquals(commit.get("remaining").asText(), commit.get("utility_after").asText(), "every question is answered");
    }

    @Test
    void without_a_better_program_to_be_found_search_is_dropped_as_soon_as_no_better_one_could_pay_any_more() throws IOException {
        JsonNode commit = onlyCommit(run(text("hutter-long-life").replace("['target, 0]", "['target, 0], ['differences, 0]"), "--lifetime", "410"));
        assertEquals(ANSWERING, commit.get("new_program").asText());
        long remaining = commit.get("remaining").asLong();
        assertTrue(300 < remaining && remaining <= 400, "after the first 10 cycles, and soon: " + remaining);
    }

    @Test
    void where_the_policy_comes_first_search_costs_nothing_and_is_not_dropped() throws IOException {
        String fixed = text("hutter-outgrown").replace("tempo shared 600", "tempo 600").replace("['target, 0]", "['target, 0], ['differences, 0]");
        JsonNode run = run(fixed, "--lifetime", "60");
        assertEquals(0, run.get("commits").size());
        assertTrue(run.get("search").get("steps").asLong() > 1_000, "the searcher has tried");
    }

    @Test
    void the_twins_differ_in_the_length_of_life_alone() throws IOException {
        String outgrown = Files.readString(Godel.EXPERIMENTS.resolve("hutter-outgrown.quine"));
        String longLife = Files.readString(Godel.EXPERIMENTS.resolve("hutter-long-life.quine"));
        assertEquals(code(outgrown).replace("lifetime 400", "lifetime 1_000"), code(longLife));
    }

    private static String code(String text) {
        return text.substring(text.indexOf("define total"));
    }

    private static JsonNode onlyCommit(JsonNode run) {
        assertEquals(1, run.get("commits").size(), run.toString());
        return run.get("commits").get(0);
    }

    private static String text(String experiment) throws IOException {
        return Godel.experiment(experiment).replace("searcher = 'standard", "searcher = " + SHORT);
    }

    private JsonNode run(String text, String... options) throws IOException {
        return new Godel(folder).live(text, options);
    }
}

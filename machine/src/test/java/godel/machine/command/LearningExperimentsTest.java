package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rewrites of what the searcher knows (section 6.1, items 3 and 5), and what they are worth to the search after them. */
class LearningExperimentsTest {
    /** A prior under which the searcher makes short edits, calls the rules for the target, and may adopt; only so that tests are short. */
    private static final String SHORT = "'['bigram, [['start, ['number, 2], ['program, 1], ['adoption, 1]], ['number, ['number, 1], ['edit, 6]], ['edit, ['program, 1]], "
            + "['program, ['rule, 1]], ['rule, ['rule, 1], ['adoption, 1], ['check, 2]], ['adoption, ['rule, 1]]], ["
            + "['inc, 0], ['dec, 0], ['by2, 0], ['add, 0], ['sub, 0], ['dup, 0], ['swap, 0], ['del, 0], "
            + "['`replace-number`, 0], ['`replace-subexpression`, 0], ['`drop-function`, 0], ['`constant-policy`, 0], ['bound, 0], ['value, 0], ['simplify, 0]]]";

    @TempDir
    private Path folder;

    @Test
    void theorems_as_axioms_a_lemma_is_adopted_and_the_next_target_takes_fewer_steps_with_it_than_without() throws IOException {
        JsonNode commits = run(quick("theorems-as-axioms"), "--lifetime", "4").get("commits");
        JsonNode adoption = commits.get(0);
        JsonNode rewrite = commits.get(1);
        assertEquals("[\"+ axiom   payment(past) = 2\"]", adoption.get("searcher").toString());
        assertEquals("[\"payment(past) = 2\"]", adoption.get("besides").toString());
        assertEquals("as-is relaxed", adoption.get("target").asText());
        assertEquals(adoption.get("old_program"), adoption.get("new_program"));
        assertEquals(adoption.get("utility_before"), adoption.get("utility_after"));
        assertTrue(rewrite.get("new_program").asText().contains("'spin"), rewrite.toString());
        assertFalse(rewrite.get("technique").toString().contains("closed-form"), "the lemma is not proved again");
        assertTrue(rewrite.get("lemmas").toString().contains("payment(past) = 2"), "its proof is in the certificate all the same");

        JsonNode without = run(quick("theorems-as-axioms"), "--lifetime", "4", "--learning", "off").get("commits").get(0);
        assertEquals(rewrite.get("new_program"), without.get("new_program"));
        assertTrue(without.get("technique").toString().contains("closed-form"), without.toString());
        assertTrue(3 * steps(rewrite) < steps(without), steps(rewrite) + " steps with the axiom, " + steps(without) + " without");
    }

    @Test
    void better_prior_each_success_makes_the_next_ones_cheaper_and_is_learned_from_once() throws IOException {
        JsonNode commits = run(Godel.experiment("better-prior"), "--lifetime", "18").get("commits");
        assertEquals(4, commits.size());
        for (int i = 0; i < commits.size(); i++) {
            JsonNode commit = commits.get(i);
            boolean lesson = i % 2 == 1;
            assertEquals(lesson, commit.get("technique").toString().contains("learn-prior"), commit.toString());
            assertEquals(lesson, !commit.get("searcher").isEmpty(), commit.toString());
            assertEquals(lesson, commit.get("old_program").equals(commit.get("new_program")), commit.toString());
        }
        JsonNode without = run(Godel.experiment("better-prior"), "--lifetime", "23", "--learning", "off").get("commits");
        assertEquals(2, without.size());
        assertEquals(commits.get(0).get("search"), without.get(0).get("search"));
        assertEquals(commits.get(2).get("new_program"), without.get(1).get("new_program"));
        long withLesson = steps(commits.get(1)) + steps(commits.get(2));
        assertTrue(2 * withLesson < steps(without.get(1)), withLesson + " steps, the lesson included, and " + steps(without.get(1)) + " without");
    }

    @Test
    void with_a_strict_target_or_in_free_time_nothing_is_adopted() throws IOException {
        JsonNode strict = run(quick("theorems-as-axioms"), "--lifetime", "4", "--target", "as-is");
        assertTrue(strict.get("commits").get(0).get("technique").toString().contains("closed-form"), strict.toString());
        JsonNode free = run(quick("theorems-as-axioms").replace("tempo 1_000", "tempo free").replace("pair(0, searcher)", "pair(500, searcher)"), "--lifetime", "6000");
        for (JsonNode commit : free.get("commits")) {
            assertEquals("[]", commit.get("searcher").toString());
        }
    }

    @Test
    void a_run_that_was_stopped_after_the_adoption_goes_on_with_the_adopted_theorem() throws IOException {
        run(quick("theorems-as-axioms"), "--lifetime", "3");
        JsonNode stopped = run(quick("theorems-as-axioms"), "--lifetime", "3", "--max-steps", "1200");
        assertTrue(stopped.get("commits").size() == 1 && !stopped.get("over").asBoolean(), stopped.toString());
        assertEquals(0, new Godel(folder).run("resume", "runs/2", "--quiet").exitCode());
        for (String file : List.of("log.jsonl", "journal", "certificates/1.certificate", "run.ttl")) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("runs/1").resolve(file)), Files.readAllBytes(folder.resolve("runs/2").resolve(file)), file);
        }
    }

    @Test
    void the_table_of_experiments_says_what_was_rewritten() throws IOException {
        Files.createDirectory(folder.resolve("e"));
        Files.writeString(folder.resolve("e/wheel.quine"), quick("theorems-as-axioms").replace("lifetime 150", "lifetime 4"));
        List<String> lines = new Godel(folder).run("experiments", "e").out().lines().toList();
        assertTrue(lines.get(2).contains("| theorem adopted after 1 cycles |"), lines.get(2));
        assertTrue(lines.get(3).contains("| rewritten after 2 cycles |"), lines.get(3));
        assertTrue(lines.get(4).contains("| prior learned after 3 cycles"), lines.get(4));
    }

    @Test
    void the_relaxed_supermarket_walks_and_does_not_idle() throws IOException {
        JsonNode commits = run(quick("supermarket")).get("commits");
        assertEquals("as-is relaxed", commits.get(0).get("target").asText());
        assertTrue(commits.get(0).get("new_program").asText().contains("'walk"), commits.toString());
        assertEquals("10", commits.get(0).get("utility_after").asText());
        for (int i = 1; i < commits.size(); i++) {
            assertFalse(commits.get(i).get("searcher").isEmpty(), "what earns the same is rewritten only for the searcher");
        }
    }

    private static long steps(JsonNode commit) {
        return commit.get("search").get("steps").asLong();
    }

    private static String quick(String experiment) throws IOException {
        assertTrue(Godel.experiment(experiment).contains("searcher = 'standard"));
        return Godel.experiment(experiment).replace("searcher = 'standard", "searcher = " + SHORT);
    }

    private JsonNode run(String text, String... options) throws IOException {
        return new Godel(folder).live(text, options);
    }
}

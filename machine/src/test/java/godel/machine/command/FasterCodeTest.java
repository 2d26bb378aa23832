package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy that computes by recursion, in a world without end, and twins of it in which there is nothing to gain. */
class FasterCodeTest {
    /** A prior under which the searcher transforms functions and does little else; only so that tests are short. */
    private static final String TRANSFORMING = "'['bigram, [['start, ['number, 1]], ['number, ['number, 1], ['edit, 6]], ['edit, ['program, 1]], ['program, ['rule, 1]], ['rule, ['check, 1]]], ["
            + "['inc, 1], ['dec, 0], ['by2, 0], ['add, 0], ['sub, 0], ['dup, 0], ['swap, 0], ['del, 0], ['`replace-constant`, 0], "
            + "['`replace-number`, 0], ['`replace-subexpression`, 0], ['`drop-function`, 0], ['`constant-policy`, 0], ['bound, 0], ['value, 0], ['simplify, 0]]]";

    @TempDir
    private Path folder;

    @Test
    void the_recursion_becomes_the_closed_form_and_the_steps_that_are_saved_are_life() throws IOException {
        JsonNode run = run(text(), "--max-steps", "25000");
        JsonNode commit = run.get("commits").get(0);
        assertTrue(commit.get("new_program").asText().contains("define sum(n) = n * (1/2 + n * (1/2))"), commit.get("new_program").asText());
        assertTrue(commit.get("technique").toString().contains("\"differences\""), commit.get("technique").toString());
        assertEquals("as-is", commit.get("target").asText());
        assertTrue(commit.get("lemmas").toString().contains("natural(world) implies world * (1/2 + world * (1/2)) = sum_to(world)"), "correctness, by induction");
        assertTrue(commit.get("lemmas").toString().contains("< 10 * n + 5"), "what the recursion takes at least, by induction");
        long remaining = commit.get("remaining").asLong();
        assertEquals((remaining + 1022) / 1023, commit.get("utility_after").asLong(), "a cycle takes 1,023 steps, and pays when it acts");
        assertTrue(commit.get("utility_before").asLong() <= remaining / 11_021 + 1, "a cycle takes 11,021 steps or more");
        assertEquals("", new Godel(folder).run("check", folder.resolve("runs/1/certificates/0.certificate").toString()).err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "n + sum_to(n - 1) else 0 | n + sum_to(n - 1) else 1 | neither recursion nor closed form is what is asked for",
        "world + 1]] | world / 2]] | the questions become no numbers, and their sums are not those of the closed form",
        "target as_is | target global | nobody knows what search may bring"})
    void where_the_gain_is_none_or_not_provable_nothing_is_rewritten(String text, String twin, String reason) throws IOException {
        JsonNode run = run(text().replace("world = 1_000", "world = 100").replace(text, twin), "--max-steps", "8000");
        assertEquals(0, run.get("commits").size(), reason);
        assertTrue(run.get("search").get("steps").asLong() > 1_500, "the searcher has tried");
    }

    private static String text() throws IOException {
        return Godel.experiment("faster-code").replace("searcher = 'standard", "searcher = " + TRANSFORMING);
    }

    private JsonNode run(String text, String... options) throws IOException {
        return new Godel(folder).live(text, options);
    }
}

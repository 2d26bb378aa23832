package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Self-improvements that the paper describes (sections 4.4, 6.1 and 6.2), and some that must be refused. */
class PaperExperimentsTest {
    @TempDir
    private Path folder;

    @Test
    void become_dumb_the_searcher_is_deleted_and_nothing_is_spent_on_search_from_then_on() throws IOException {
        JsonNode run = run("become-dumb");
        JsonNode commit = run.get("commits").get(0);
        assertEquals(1, run.get("commits").size());
        assertEquals("define policy(observation, memory) = '['draw]", commit.get("new_program").asText());
        assertEquals(commit.get("search").get("steps").asLong(), run.get("search").get("steps").asLong(), "no step of search after the rewrite");
        assertEquals("global", commit.get("target").asText());
    }

    @ParameterizedTest
    @CsvSource({"reward-tampering,150", "bogus-utility,150"})
    void what_must_be_refused_is_not_done(String experiment, String lifetime) throws IOException {
        JsonNode run = run(experiment, "--lifetime", lifetime);
        assertEquals(0, run.get("commits").size());
        assertTrue(run.get("search").get("steps").asLong() > 10_000, "the searcher has tried");
    }

    private JsonNode run(String experiment, String... options) throws IOException {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "run";
        arguments[1] = Godel.EXPERIMENTS.resolve(experiment + ".quine").toString();
        arguments[2] = "--quiet";
        arguments[3] = "--json";
        System.arraycopy(options, 0, arguments, 4, options.length);
        Godel.Result result = new Godel(folder).run(arguments);
        assertEquals("", result.err());
        return new ObjectMapper().readTree(result.out());
    }
}

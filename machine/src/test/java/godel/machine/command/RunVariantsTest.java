package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunVariantsTest {
    @TempDir
    private Path folder;

    @Test
    void where_no_program_is_better_the_machine_lives_its_life_without_a_rewrite() throws IOException {
        JsonNode run = json("two-doors-control.quine", "--lifetime", "250");
        assertEquals(0, run.get("commits").size());
        assertEquals(250, run.get("cycles").asInt());
        assertEquals(run.get("reward_left_alone").asText(), run.get("reward").asText());
        assertTrue(Files.notExists(folder.resolve("runs/1/run.ttl")));
    }

    @Test
    void the_as_is_target_compares_the_programs_left_alone_and_rests_on_the_primitives_only() throws IOException {
        JsonNode commit = json("two-doors.quine", "--lifetime", "150", "--target", "as-is").get("commits").get(0);
        assertEquals("as-is", commit.get("target").asText());
        assertTrue(commit.get("theorem").asText().startsWith("as_is("));
        commit.get("axioms").forEach(axiom -> assertEquals("primitive", axiom.get("kind").asText()));
    }

    @Test
    void the_relaxed_target_asks_for_at_least_as_good() throws IOException {
        JsonNode commit = json("two-doors.quine", "--lifetime", "115", "--relaxed").get("commits").get(0);
        assertEquals("global relaxed", commit.get("target").asText());
        assertTrue(commit.get("theorem").asText().contains("\n  <= u("), commit.get("theorem").asText());
    }

    @Test
    void under_free_tempo_only_a_constant_policy_without_a_searcher_is_globally_better() throws IOException {
        JsonNode run = json("two-doors-free.quine");
        assertEquals(1, run.get("commits").size());
        assertEquals("define policy(observation, memory) = '['right]", run.get("commits").get(0).get("new_program").asText());
        assertTrue(run.get("reward").asInt() > 10 * run.get("reward_left_alone").asInt());
    }

    @Test
    void under_free_tempo_the_as_is_target_is_reached_earlier() throws IOException {
        JsonNode commit = json("two-doors-free.quine", "--lifetime", "40000", "--target", "as-is").get("commits").get(0);
        assertTrue(commit.get("time").asInt() < 20_000);
        assertTrue(commit.get("theorem").asText().startsWith("as_is("));
    }

    @Test
    void another_seed_is_another_life() throws IOException {
        assertEquals(0, new Godel(folder).run("run", Godel.TWO_DOORS.toString(), "--lifetime", "20", "--seed", "8", "--quiet").exitCode());
        assertEquals(0, new Godel(folder).run("run", Godel.TWO_DOORS.toString(), "--lifetime", "20", "--quiet").exitCode());
        assertTrue(Files.mismatch(folder.resolve("runs/1/log.jsonl"), folder.resolve("runs/2/log.jsonl")) >= 0);
        assertTrue(Files.readString(folder.resolve("runs/1/config.json")).contains("\"seed\" : 8"));
    }

    @Test
    void progress_is_shown_in_a_few_lines_where_there_is_no_terminal() {
        Godel.Result run = new Godel(folder).run("run", Godel.TWO_DOORS.toString(), "--lifetime", "20");
        assertEquals(3, run.err().lines().count());
        assertTrue(run.err().startsWith("5 of 20 cycles, reward "), run.err());
    }

    private JsonNode json(String experiment, String... options) throws IOException {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "run";
        arguments[1] = Godel.EXPERIMENTS.resolve(experiment).toString();
        arguments[2] = "--quiet";
        arguments[3] = "--json";
        System.arraycopy(options, 0, arguments, 4, options.length);
        Godel.Result result = new Godel(folder).run(arguments);
        assertEquals("", result.err());
        return new ObjectMapper().readTree(result.out());
    }
}

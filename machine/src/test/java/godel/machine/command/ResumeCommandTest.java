package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are really killed, and commands that stop and go on. */
class ResumeCommandTest {
    private static final String[] RUN = {"run", Godel.TWO_DOORS.toString(), "--lifetime", "100", "--quiet"};
    private static final String REWRITTEN = "The machine has rewritten itself after ";

    @TempDir
    private static Path folder;
    private static Path whole;

    @TempDir
    private Path here;

    @BeforeAll
    static void live_once_without_being_stopped() {
        Godel.Result result = new Godel(folder).run(RUN);
        assertTrue(result.exitCode() == 0 && result.out().contains(REWRITTEN), result.out() + result.err());
        whole = folder.resolve("runs/1");
    }

    private Path run() {
        return here.resolve("runs/1");
    }

    private void assertWhole() throws IOException {
        for (String file : List.of("config.json", "log.jsonl", "journal", "certificates/0.certificate", "run.ttl")) {
            assertArrayEquals(Files.readAllBytes(whole.resolve(file)), Files.readAllBytes(run().resolve(file)), file);
        }
    }

    private Godel.Result godel(String... arguments) {
        return new Godel(here).run(arguments);
    }

    @Test
    void a_process_killed_again_and_again_is_resumed_to_the_same_end_and_reports_the_rewrite_once() throws IOException, InterruptedException {
        long size = Files.size(whole.resolve("log.jsonl"));
        StringBuilder reported = new StringBuilder();
        for (int kill = 0; kill < 4; kill++) {
            String[] arguments = kill == 0 ? RUN : new String[] {"resume", "runs/1", "--quiet"};
            GodelProcess process = GodelProcess.start(here, arguments);
            process.awaitBytes(run().resolve("log.jsonl"), size * (kill + 1) / 5);
            process.kill();
            reported.append(process.out());
        }
        Godel.Result result = godel("resume", "runs/1");
        assertEquals(0, result.exitCode(), result.err());
        reported.append(result.out());
        assertWhole();
        assertTrue(reported.indexOf(REWRITTEN) == reported.lastIndexOf(REWRITTEN), reported.toString());
        assertTrue(result.err().startsWith("the life is lived again up to its event "), result.err());
    }

    @Test
    void a_process_that_is_asked_to_end_says_how_far_it_came_and_can_be_resumed() throws IOException, InterruptedException {
        GodelProcess process = GodelProcess.start(here, RUN);
        process.awaitBytes(run().resolve("log.jsonl"), 1_000);
        assertEquals(128 + 15, process.terminate(), process.err());
        assertTrue(process.out().contains(" cycles: it was interrupted.\n"), process.out());
        assertTrue(process.out().contains("\ngo on with                     ./godel resume "), process.out());
        assertEquals(0, godel("resume", "runs/1", "--quiet").exitCode());
        assertWhole();
    }

    @Test
    void a_limit_of_steps_stops_a_run_with_exit_code_4_and_does_not_end_its_life() throws IOException {
        String[] limited = java.util.stream.Stream.concat(java.util.Arrays.stream(RUN), java.util.stream.Stream.of("--max-steps", "2000")).toArray(String[]::new);
        Godel.Result result = godel(limited);
        assertEquals(4, result.exitCode(), result.err());
        assertTrue(result.out().startsWith("Stopped after 20 cycles: the 2000 steps that it was allowed are taken.\n"), result.out());
        assertFalse(Files.readString(run().resolve("log.jsonl")).contains("\"ended\""));
        assertEquals(0, godel("resume", "runs/1", "--quiet", "--json").exitCode());
        assertWhole();
    }

    @Test
    void a_limit_of_memory_stops_a_run_too() {
        Godel.Result result = godel("run", Godel.TWO_DOORS.toString(), "--quiet", "--json", "--max-memory", "64k");
        assertEquals(4, result.exitCode(), result.err());
        assertTrue(result.out().contains("\"ending\" : \"more than the 65536 bytes of memory that it was allowed are in use\""), result.out());
        assertTrue(result.out().contains("\"over\" : false"), result.out());
    }

    @Test
    void a_life_that_is_over_has_nothing_to_be_resumed_but_its_summary() {
        Godel.Result first = godel(RUN);
        Godel.Result again = godel("resume", "runs/1", "--quiet");
        assertEquals(0, again.exitCode(), again.err());
        assertTrue(first.out().endsWith(again.out()), again.out());
    }

    @Test
    void what_is_not_a_run_is_named() throws IOException {
        Files.createDirectory(here.resolve("empty"));
        assertEquals(new Godel.Result(2, "", """
                empty: error: this is not the directory of a run
                  hint: give the directory of a run, such as runs/1
                """), godel("resume", "empty"));
        assertEquals(2, godel("resume", "nowhere").exitCode());
    }

    @Test
    void a_configuration_that_was_changed_is_named() throws IOException {
        godel("run", Godel.TWO_DOORS.toString(), "--quiet", "--lifetime", "5");
        Path configuration = run().resolve("config.json");
        String text = Files.readString(configuration);
        for (String changed : List.of(text.replace("1/5", "2/5"), text.replace("\"lifetime\" : 5", "\"lifetime\" : 0"), text.replace("\"global\"", "\"best\""),
                text.replace("\"seed\" : 7", "\"seed\" : null"), "null", "{", "")) {
            Files.writeString(configuration, changed);
            Godel.Result result = godel("resume", "runs/1");
            assertEquals(2, result.exitCode(), result.err());
            assertTrue(result.err().contains("config.json:1:1: error: this is not the configuration that a run was started with: "), result.err());
        }
    }

    @Test
    void a_damaged_journal_is_named() throws IOException {
        godel(RUN);
        Path journal = run().resolve("journal");
        Files.writeString(journal, "damaged\n" + Files.readString(journal));
        Godel.Result result = godel("resume", "runs/1");
        assertEquals(2, result.exitCode(), result.err());
        assertTrue(result.err().contains("journal:1: the journal is damaged: "), result.err());
    }

    @Test
    void limits_that_are_none_are_refused() {
        assertEquals("--max-steps 0: error: this is not a positive whole number\n  hint: give 1 or more\n", godel("run", Godel.TWO_DOORS.toString(), "--max-steps", "0").err());
        for (String size : List.of("lots", "0", "-1", "5t", "99999999999999999999")) {
            Godel.Result result = godel("run", Godel.TWO_DOORS.toString(), "--max-memory", size);
            assertEquals("--max-memory " + size + ": error: this is no amount of memory\n  hint: give a whole number of bytes, or of k, m or g: 512m, 4g\n", result.err());
            assertEquals(2, result.exitCode());
        }
    }
}

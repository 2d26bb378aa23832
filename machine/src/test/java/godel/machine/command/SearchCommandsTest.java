package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandsTest {
    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {
    }

    private Ended godel(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), false, folder);
        int code = Main.execute(console, arguments);
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Ended hanoi(String... more) {
        List<String> arguments = new ArrayList<>(List.of("oops", "hanoi"));
        arguments.addAll(List.of(more));
        return godel(arguments.toArray(String[]::new));
    }

    private static void refused(Ended ended, String message) {
        assertEquals(ExitCode.BAD_INPUT, ended.code(), ended.err());
        assertTrue(ended.err().contains(message), ended.err());
        assertFalse(ended.err().contains("\tat "), "no stack trace");
    }

    @Test
    void the_experiment_is_run_to_its_end_and_told_beside_the_published_one() throws IOException {
        Ended ended = hanoi("--configuration", "guided", "--tasks", "3", "--disks", "1", "--threads", "2", "--svg", "steps.svg");
        assertEquals(ExitCode.DONE, ended.code(), ended.err());
        assertTrue(ended.out().contains("defnp c1 calltp c2 endnp"), ended.out());
        assertTrue(ended.out().contains("published: 678,634,413,962"), ended.out());
        assertTrue(ended.err().contains("1^1 2^1: by a new program: defnp 2toD (27,975 steps so far)"), ended.err());
        assertTrue(Files.readString(folder.resolve("steps.svg")).startsWith("<svg "));
        assertFalse(Files.exists(folder.resolve("oops.checkpoint")), "nothing is left to resume");
    }

    @Test
    void a_search_whose_budget_is_used_up_goes_on_from_its_checkpoint_to_the_same_counts() throws IOException {
        assertEquals(ExitCode.LIMIT, hanoi("--configuration", "guided", "--tasks", "3", "--disks", "0", "--budget", "20000", "--json").code());
        refused(hanoi("--configuration", "guided"), "there is a checkpoint of a search already");
        refused(hanoi("--resume", "--tasks", "3"), "the experiment is in the checkpoint");
        Ended resumed = hanoi("--resume", "--json", "--quiet");
        Ended whole = hanoi("--configuration", "guided", "--tasks", "3", "--disks", "0", "--checkpoint", "other", "--json", "--quiet");
        assertEquals(whole.out(), resumed.out());
        JsonNode report = new ObjectMapper().readTree(whole.out());
        assertTrue(report.get("solved").asBoolean());
        assertEquals(1_258_768, report.get("effort").get("steps").asLong());
        assertEquals("defnp c1 calltp c2 endnp", report.get("tasks").get(2).get("program").asText());
    }

    @Test
    void a_checkpoint_that_cannot_be_used_is_left_as_it_is() throws IOException {
        Path file = folder.resolve("oops.checkpoint");
        for (String text : List.of("", "godel oops checkpoint 9\nsum 0\n", "godel oops checkpoint 2\nboosts own\n")) {
            Files.writeString(file, text);
            refused(hanoi("--resume"), "oops.checkpoint: error: this ");
            assertEquals(text, Files.readString(file));
        }
        refused(hanoi("--resume", "--checkpoint", "absent"), "there is no such checkpoint");
    }

    @Test
    void bad_options_are_refused_in_a_sentence() {
        refused(hanoi("--boost", "by2,by3"), "there is no token \"by3\"");
        refused(hanoi("--budget", "0"), "this is not a positive number of steps");
        refused(hanoi("--threads", "0"), "this is not a positive whole number");
        refused(hanoi("--tasks", "31"), "31 tasks 1^n 2^n");
        refused(hanoi("--configuration", "best"), "there is no such configuration");
                refused(godel("levin", "count-outputs"), "there is no such task");
        refused(godel("levin", "--budget", "-1"), "this is not a positive number of steps");
    }

    @Test
    void programs_are_searched_for_tasks_of_ones_own() throws IOException {
        Files.writeString(folder.resolve("sums.tasks"), "2 3 -> 5\n7 1 -> 8\n");
        Ended ended = godel("oops", "solve", "sums.tasks", "--threads", "1");
        assertEquals(ExitCode.DONE, ended.code(), ended.err());
        assertTrue(ended.out().contains("by a new program: add toD"), ended.out());
        assertEquals(ExitCode.LIMIT, godel("oops", "solve", "sums.tasks", "--budget", "10").code());
        Files.writeString(folder.resolve("bad.tasks"), "2 3 -> 5\n7 one -> 8\n");
        refused(godel("oops", "solve", "bad.tasks"), "bad.tasks:2:3: error: \"one\" is no whole number of 32 bits");
        refused(godel("oops", "solve", "absent.tasks"), "there is no such file");
        refused(godel("oops", "solve", "sums.tasks", "--boost", "bi2"), "there is no token \"bi2\"");
        Files.write(folder.resolve("binary.tasks"), new byte[] {(byte) 0xff, 0});
        refused(godel("oops", "solve", "binary.tasks"), "this is no text in UTF-8");
    }

    @Test
    void levin_search_counts_inputs_from_three_examples() {
        Ended ended = godel("levin", "count-inputs", "--threads", "1");
        assertEquals(ExitCode.DONE, ended.code(), ended.err());
        assertTrue(ended.out().startsWith("count-inputs: all 100 weights are 1\n  0: OUTPUT 0\n  2: JUMP 0\n"), ended.out());
        assertEquals(ExitCode.LIMIT, godel("levin", "add-positions", "--threads", "1", "--budget", "100000").code());
    }
}

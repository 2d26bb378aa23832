package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCommandTest {
    @TempDir
    private Path folder;

    private Godel.Result sweep(String... options) {
        return new Godel(folder).run(Stream.concat(Stream.of("sweep", Godel.TWO_DOORS.toString()), Stream.of(options)).toArray(String[]::new));
    }

    private static String[] choices(String threads, String out) {
        return new String[] {"--share", "0,100", "--target", "global,as-is", "--seeds", "2", "--lifetime", "75", "--threads", threads, "--out", out};
    }

    @Test
    void every_combination_is_run_with_every_seed_and_threads_change_nothing() throws IOException {
        Godel.Result one = sweep(choices("1", "one.jsonl"));
        Godel.Result three = sweep(choices("3", "three.jsonl"));
        assertEquals(0, one.exitCode(), one.err());
        assertEquals(one.out(), three.out());
        assertEquals(Files.readString(folder.resolve("one.jsonl")), Files.readString(folder.resolve("three.jsonl")));
        assertTrue(one.err().endsWith("8 of 8 runs\n"), one.err());
        List<String> runs = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("one.jsonl"))) {
            JsonNode run = new ObjectMapper().readTree(line);
            runs.add(run.get("target").asText() + " " + run.get("share") + " " + run.get("seed") + " " + run.get("commits"));
        }
        assertEquals(List.of("global 0 7 0", "global 0 8 0", "global 100 7 1", "global 100 8 1", "as-is 0 7 0", "as-is 0 8 0", "as-is 100 7 1", "as-is 100 8 1"), runs);
        assertEquals(List.of("target  share  prior  searcher  runs  rewritten  steps to the first rewrite", "global  0 %    on     on        2     0          -",
                "global  100 %  on     on        2     2          6195.0 ± 0.0", "as-is   0 %    on     on        2     0          -"),
                one.out().lines().limit(4).map(line -> line.replaceFirst("(rewrite| -|± 0.0) .*", "$1")).toList());
    }

    @Test
    void a_file_that_is_there_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("sweep.jsonl"), "mine");
        Godel.Result result = sweep("--seeds", "1", "--lifetime", "3");
        assertEquals(new Godel.Result(2, "", "--out sweep.jsonl: error: this file is there already\n  hint: give another name\n"), result);
        assertEquals("mine", Files.readString(folder.resolve("sweep.jsonl")));
    }

    @Test
    void what_is_no_choice_is_refused() {
        assertRefused("--share 101: error: this is no percentage", "--share", "0,101");
        assertRefused("--prior yes: error: this is neither on nor off", "--prior", "on,yes");
        assertRefused("--target best: error: there is no such target", "--target", "global,best");
        assertRefused("--seeds 0: error: this is not a positive whole number", "--seeds", "0");
        assertRefused("--threads 1000: error: these are too many", "--threads", "1000");
        assertRefused("godel sweep: error: Invalid value for option '--share' (0,10,30): 'much' is not an int", "--share", "much");
    }

    private void assertRefused(String message, String... options) {
        Godel.Result result = sweep(options);
        assertEquals(message, result.err().lines().findFirst().orElse(""));
        assertEquals(2, result.exitCode());
        assertEquals(List.of(), List.of(folder.toFile().list()));
    }
}

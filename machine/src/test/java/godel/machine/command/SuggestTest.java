package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.machine.journal.Journal;
import godel.machine.suggest.HostileSuggester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes that make suggestions: the helpful one is used, and the others cost their share and nothing else. */
class SuggestTest {
    private static final String LIFETIME = "110";

    @TempDir
    private static Path alone;

    @TempDir
    private Path folder;

    @BeforeAll
    static void live_without_suggestions() {
        assertEquals(0, new Godel(alone).run("run", Godel.TWO_DOORS.toString(), "--quiet", "--lifetime", LIFETIME).exitCode());
    }

    private Godel.Result suggested(String behaviour, String lifetime, String... more) throws IOException {
        Files.writeString(folder.resolve("behaviour"), behaviour);
        String command = "\"" + Path.of(System.getProperty("java.home"), "bin", "java") + "\" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path")
                + "' " + HostileSuggester.class.getName() + " '" + folder.resolve("behaviour") + "'";
        String[] arguments = {"run", Godel.TWO_DOORS.toString(), "--quiet", "--lifetime", lifetime, "--suggest", command};
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return new Godel(folder).run(all);
    }

    private byte[] log(Path where) throws IOException {
        return Files.readAllBytes(where.resolve("runs/1/log.jsonl"));
    }

    /** No process that was begun in a test outlives it. */
    private static void assertNobodyIsLeft() throws InterruptedException {
        for (int i = 0; i < 200 && ProcessHandle.current().descendants().findAny().isPresent(); i++) {
            Thread.sleep(10);
        }
        assertEquals(0, ProcessHandle.current().descendants().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dies", "says nothing", "babbles", "nests", "never ends its line"})
    void who_suggests_nothing_that_can_be_tried_changes_nothing(String behaviour) throws IOException, InterruptedException {
        Godel.Result result = suggested(behaviour, LIFETIME);
        assertEquals(0, result.exitCode(), result.err());
        assertArrayEquals(log(alone), log(folder));
        assertNobodyIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"misleads", "lies"})
    void who_suggests_what_is_not_so_costs_a_quarter_of_the_search_at_most(String behaviour) throws IOException, InterruptedException {
        Godel.Result result = suggested(behaviour, LIFETIME);
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(Files.size(folder.resolve("runs/1/suggestions.jsonl")) > 0);
        long own = Journal.open(alone.resolve("runs/1/journal")).records().getFirst().cycle();
        long slower = Journal.open(folder.resolve("runs/1/journal")).records().getFirst().cycle();
        assertTrue(own <= slower && slower <= 2 + own * 4 / 3, own + " " + slower);
        assertNobodyIsLeft();
    }

    @Test
    void a_good_suggestion_is_proved_by_the_machine_itself_and_saves_the_search() throws IOException {
        Godel.Result result = suggested("helps", "10000", "--prior", "off", "--max-steps", "150000");
        assertTrue(result.out().contains("  suggested target check\n"), result.out() + result.err());
        assertTrue(result.out().contains("  accepted by the independent checker\n"), result.out());
    }

    @Test
    void a_run_is_resumed_with_the_suggestions_it_had_whatever_is_suggested_then() throws IOException {
        suggested("helps", "10000", "--prior", "off", "--max-steps", "150000");
        byte[] first = log(folder);
        assertTrue(Files.readString(folder.resolve("runs/1/log.jsonl")).contains("suggested"));
        Files.writeString(folder.resolve("runs/1/log.jsonl"), new String(first, 0, first.length / 2));
        Files.writeString(folder.resolve("behaviour"), "says nothing");
        Godel.Result result = new Godel(folder).run("resume", "runs/1", "--quiet", "--max-steps", "150000");
        assertEquals(4, result.exitCode(), result.err());
        assertArrayEquals(first, log(folder));
    }

    @Test
    void a_command_that_cannot_be_run_is_named_and_nothing_is_left_behind() throws IOException {
        Godel.Result result = new Godel(folder).run("run", Godel.TWO_DOORS.toString(), "--suggest", "no-such-program --at-all");
        assertTrue(result.err().startsWith("--suggest no-such-program --at-all: error: the command cannot be run: "), result.err());
        assertEquals(2, result.exitCode());
        assertFalse(Files.exists(folder.resolve("runs")));
        assertEquals("--suggest ' ': error: this is no command\n  hint: give a program and its arguments\n",
                new Godel(folder).run("run", Godel.TWO_DOORS.toString(), "--suggest", " ").err());
        assertEquals(List.of(), new Godel(folder).contents());
    }
}

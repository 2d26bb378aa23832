package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCommandTest {
    @TempDir
    private Path folder;

    private Godel godel;
    private Path log;

    @BeforeEach
    void aRunThatRewritesItself() throws IOException {
        godel = new Godel(folder);
        godel.write("doors<&>.quine", Godel.twoDoorsWith("lifetime 1_000", "lifetime 90"));
        assertEquals(0, godel.run("run", "doors<&>.quine", "--quiet").exitCode());
        log = folder.resolve("runs/1/log.jsonl");
    }

    private void assertRefused(String subject, String message, String... arguments) {
        Godel.Result result = godel.run(arguments);
        assertEquals(2, result.exitCode(), result.out());
        assertTrue(result.err().startsWith(subject + ": error: " + message), result.err());
        assertFalse(Files.exists(folder.resolve("life.svg")));
    }

    private String picture(String... runs) throws IOException {
        String[] arguments = new String[runs.length + 3];
        arguments[0] = "picture";
        System.arraycopy(runs, 0, arguments, 1, runs.length);
        arguments[runs.length + 1] = "-o";
        arguments[runs.length + 2] = "pictures/life.svg";
        Godel.Result result = godel.run(arguments);
        assertEquals("", result.err());
        assertEquals("picture  pictures/life.svg\n", result.out());
        return Files.readString(folder.resolve("pictures/life.svg"));
    }

    @Test
    void both_lives_and_the_rewrite_are_drawn_and_the_run_is_left_as_it_is() throws IOException {
        byte[] before = Files.readAllBytes(log);
        String svg = picture("runs/1");
        assertEquals(2, svg.split("<polyline", -1).length - 1);
        assertTrue(svg.contains(">doors&lt;&amp;&gt;: a life of 90 cycles</text>"), svg);
        assertTrue(svg.contains(">rewritten after 66</text>"), svg);
        assertTrue(svg.contains("<title>c1 replace-constant set-switchprog target check</title>"), svg);
        assertEquals(svg, picture("runs/1"));
        assertEquals(new String(before), Files.readString(log));
    }

    @Test
    void several_runs_have_a_panel_each() throws IOException {
        String svg = picture("runs/1", "runs/1");
        assertEquals(4, svg.split("<polyline", -1).length - 1);
        assertTrue(svg.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 920 360\""), svg);
    }

    @Test
    void of_a_run_that_was_killed_what_there_is_is_drawn() throws IOException {
        String text = Files.readString(log);
        Files.writeString(log, text.substring(0, text.length() / 2));
        assertTrue(picture("runs/1").contains("a life of 90 cycles"));
    }

    @Test
    void what_is_no_run_or_no_log_is_refused() throws IOException {
        assertRefused("nowhere", "there is no such directory", "picture", "nowhere", "-o", "life.svg");
        assertRefused("runs", "this is not the directory of a run", "picture", "runs/1", "runs", "-o", "life.svg");
        assertRefused("godel picture", "Missing required option: '--output=FILE'", "picture", "runs/1");
        Files.writeString(log, "no event\n{}\n");
        assertRefused("runs/1", "line 1 of its log is no event", "picture", "runs/1", "-o", "life.svg");
        Files.writeString(log, "");
        assertRefused("runs/1", "nothing has happened in this run yet", "picture", "runs/1", "-o", "life.svg");
        Files.delete(log);
        assertRefused("runs/1", "nothing has happened in this run yet", "picture", "runs/1", "-o", "life.svg");
    }
}
